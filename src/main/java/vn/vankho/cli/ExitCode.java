package vn.vankho.cli;

/** Mã kết thúc. */
final class ExitCode {
  /** The run completed, whatever was set aside. */
  static final int DONE = 0;

  /** The run failed. */
  static final int FAILED = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** Something needs a person's attention. */
  static final int ATTENTION = 3;

  private ExitCode() {}
}
