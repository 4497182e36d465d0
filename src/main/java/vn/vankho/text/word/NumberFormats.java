package vn.vankho.text.word;

import java.util.Locale;

/** Kiểu số thứ tự: list numbers as Word writes them. */
final class NumberFormats {
  /** A damaged file may begin a list at any number. */
  private static final int MOST_IN_LETTERS = 30 * 26;

  private NumberFormats() {}

  /**
   * @param format a Word number format: decimal, lowerLetter, upperRoman …; others count in digits
   */
  static String format(int n, String format) {
    return switch (format) {
      case "lowerLetter" -> letters(n);
      case "upperLetter" -> letters(n).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(n);
      case "decimalZero" -> n < 10 ? "0" + n : String.valueOf(n);
      case "none" -> "";
      default -> String.valueOf(n);
    };
  }

  /** A bullet as a plain sign: symbol fonts have theirs in the private use area. */
  static String bullet(String text) {
    String t = text.strip();
    if (t.isEmpty() || t.codePointAt(0) >= 0xE000 && t.codePointAt(0) <= 0xF8FF) {
      return "•";
    }
    return t;
  }

  /** A letter, twice the letter after {@code z}, and so on; what nobody can count is in digits. */
  private static String letters(int n) {
    if (n < 1 || n > MOST_IN_LETTERS) {
      return String.valueOf(n);
    }
    char letter = (char) ('a' + (n - 1) % 26);
    return String.valueOf(letter).repeat((n - 1) / 26 + 1);
  }

  private static String roman(int n) {
    int[] value = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] sign = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder out = new StringBuilder();
    int left = Math.min(n, 3999);
    for (int i = 0; i < value.length; i++) {
      while (left >= value[i]) {
        out.append(sign[i]);
        left -= value[i];
      }
    }
    return out.toString();
  }
}
