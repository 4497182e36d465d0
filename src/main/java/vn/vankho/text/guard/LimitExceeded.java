package vn.vankho.text.guard;

import vn.vankho.document.Diagnostic;

/** Vượt giới hạn: a file asks for more than its share. */
public final class LimitExceeded extends RuntimeException {

  private final transient Diagnostic reason;

  public LimitExceeded(String code, Object... arguments) {
    super(code, null, false, false);
    reason = Diagnostic.of(code, arguments);
  }

  public Diagnostic reason() {
    return reason;
  }

  static LimitExceeded bomb(long limit) {
    return new LimitExceeded("decompression-bomb", limit >> 20);
  }

  public static LimitExceeded pages(int limit) {
    return new LimitExceeded("too-many-pages", limit);
  }

  public static LimitExceeded nesting(int limit) {
    return new LimitExceeded("nested-too-deeply", limit);
  }
}
