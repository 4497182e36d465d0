package vn.vankho.text.pdf;

/** Thống kê chữ cái: whether letters are those of a Vietnamese (or Latin) text at all. */
final class LetterStatistics {

  private LetterStatistics() {}

  /** Letters, digits and common signs make up nearly all of a text that a person could read. */
  static boolean isPlausible(String text) {
    int n = 0;
    int odd = 0;
    int vowels = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        continue;
      }
      n++;
      if (Character.isLetter(c)) {
        letters++;
        vowels += isVowel(c) ? 1 : 0;
        odd += isForeign(c) ? 1 : 0;
      } else if (!Character.isDigit(c)
          && c > 0x7E
          && "–—…“”‘’•°§×÷−²³½¼±≥≤®©«»\u00AD".indexOf(c) < 0
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        odd++;
      } else if (c < 0x20) {
        odd++;
      }
    }
    // Vietnamese has a vowel in every syllable of at most seven letters.
    return n < 40 || (odd < 0.1 * n && (letters < 40 || vowels > 0.2 * letters));
  }

  /** Letters that only Vietnamese in Unicode has. */
  static boolean hasVietnamese(String text) {
    long letters =
        text.chars()
            .filter(c -> (c >= 0x1EA0 && c <= 0x1EF9) || "ăđơưĂĐƠƯ".indexOf(c) >= 0)
            .count();
    return letters * 50 > text.length();
  }

  private static boolean isVowel(char c) {
    return "aeiouyAEIOUY"
                .indexOf(
                    java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFD)
                        .charAt(0))
            >= 0
        || "ơưƠƯ".indexOf(c) >= 0;
  }

  private static boolean isForeign(char c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script != Character.UnicodeScript.LATIN
        && script != Character.UnicodeScript.GREEK
        && script != Character.UnicodeScript.COMMON
        && script != Character.UnicodeScript.INHERITED;
  }
}
