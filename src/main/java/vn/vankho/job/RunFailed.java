package vn.vankho.job;

/** Lần chạy không thành: the run could not go on, such as with a full disk. */
public final class RunFailed extends RuntimeException {
  RunFailed(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
