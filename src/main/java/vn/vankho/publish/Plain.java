package vn.vankho.publish;

import java.util.regex.Pattern;

/** Chữ hiển thị: a document's words without what would disturb the page they are shown on. */
final class Plain {

  /** Control characters, and the marks that turn the direction of what follows. */
  private static final Pattern UNSHOWN =
      Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

  private Plain() {}

  /** Whether there is certainly nothing to take out: print and Vietnamese letters. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' && (c < 0xA0 || c > 0x3FF) && (c < 0x1E00 || c > 0x1EFF)) {
        return false;
      }
    }
    return true;
  }

  static String text(String text) {
    return isPlain(text) ? text.strip() : UNSHOWN.matcher(text).replaceAll(" ").strip();
  }

  /** Số, ký hiệu as people are shown it: {@code …/BC-UBND} where the number is not known. */
  static String code(String code) {
    return (code.startsWith("/") || code.startsWith("-") ? "…" : "") + text(code);
  }
}
