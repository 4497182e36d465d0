package vn.vankho.job;

/** Bản sao lưu không nguyên vẹn: a backup lacks something, or something in it was altered. */
public final class BackupNotWhole extends RuntimeException {
  BackupNotWhole(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
