package vn.vankho.publish.search;

/**
 * Mã khoảng cách: rising document numbers as text, one character for a gap below 64.
 *
 * <p>Plain characters and no packed bits, because the server's gzip then codes the gaps nearly as
 * tightly as they can be, and runs of neighbours cost next to nothing.
 */
final class GapCode {

  /** Ends a number. */
  static final String LAST = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  /** Stands before the end of a number; none of these needs an escape in a script's string. */
  static final String MORE = "!#$%&'()*+,./:;=>?@[]^`{|}~";

  private GapCode() {}

  static void number(ByteText out, int value) {
    int high = value >>> 6;
    if (high > 0) {
      more(out, high);
    }
    out.put(LAST.charAt(value & 63));
  }

  private static void more(ByteText out, int value) {
    int radix = MORE.length();
    if (value >= radix) {
      more(out, value / radix);
    }
    out.put(MORE.charAt(value % radix));
  }
}
