package vn.vankho.publish.search;

import java.text.Normalizer;

/** Dạng dựng sẵn: text whose letters and marks are one character each (NFC). */
final class Composed {

  private Composed() {}

  /** The text itself where it is composed, as nearly all are. */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isWhole(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /**
   * Whether a character stands in composed text and is no part of another: Latin letters without
   * combining marks, the letters of Vietnamese, dashes and quotation marks. There are more; of
   * these it is known without looking it up.
   */
  private static boolean isWhole(char c) {
    return c < 0x300 || c >= 0x1EA0 && c <= 0x1EF9 || c >= 0x2010 && c <= 0x2027;
  }
}
