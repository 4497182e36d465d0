package vn.vankho.extract.body;

import java.util.regex.Matcher;

/**
 * Chỗ bắt đầu: finds what begins with certain characters, without trying a pattern at every place
 * of a long text.
 */
final class Starts {

  private Starts() {}

  /**
   * The next place from which a pattern matches that begins with the first digit of a number.
   *
   * @param m over the text, with bounds that let it look behind
   */
  static boolean findNumber(Matcher m, String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (isDigit(text.charAt(i)) && (i == 0 || !isDigit(text.charAt(i - 1)))) {
        if (m.region(i, end).lookingAt()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The next place from which a pattern matches that begins with one of some capitals. */
  static boolean findCapital(Matcher m, String text, int from, String capitals) {
    for (int i = from; i < text.length(); i++) {
      if (capitals.indexOf(text.charAt(i)) >= 0 && m.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
