package vn.vankho.job;

import java.nio.file.Path;

/** Đang có lần chạy khác: another process is at work on the same output folder. */
public final class AlreadyRunning extends RuntimeException {

  private final transient Path output;

  AlreadyRunning(Path output) {
    super("another run is at work on " + output);
    this.output = output;
  }

  public Path output() {
    return output;
  }
}
