package vn.vankho.extract.privacy;

import java.util.Random;

/** What recognition makes of print now and then: a mark lost, a letter taken for its likeness. */
final class Slips {

  private static final String[][] WORDS = {
    {"ư", "u"}, {"ơ", "o"}, {"ố", "ô"}, {"ườ", "ưò"}, {"ệ", "ê"}, {"ậ", "â"}, {"ớ", "ó"},
    {"ị", "i"}, {"ạ", "a"}, {"đ", "d"}, {"g ", "q "}, {"h ", "b "}, {"i ", "l "}, {"ú", "u"}
  };

  private static final String[][] DIGITS = {{"0", "O"}, {"1", "l"}, {"5", "S"}, {"8", "B"}};

  private Slips() {}

  static String inWords(String words, Random random) {
    String slipped = words;
    for (int n = 0; n < 2; n++) {
      String[] slip = WORDS[random.nextInt(WORDS.length)];
      if (random.nextInt(3) == 0) {
        slipped = once(slipped, slip, random);
      }
    }
    return random.nextInt(12) == 0
        ? slipped.replaceFirst("(\\p{L}{2}) (\\p{L}{2})", "$1$2")
        : slipped;
  }

  static String inValue(String value, String kind, Random random) {
    if (random.nextInt(4) > 0) {
      return value;
    }
    boolean number =
        kind.equals("citizen-id") || kind.equals("phone") || kind.equals("bank-account");
    return number
        ? once(value, DIGITS[random.nextInt(DIGITS.length)], random)
        : kind.equals("home-address")
            ? once(value, WORDS[random.nextInt(WORDS.length)], random)
            : value;
  }

  private static String once(String text, String[] slip, Random random) {
    int from = text.isEmpty() ? 0 : random.nextInt(text.length());
    int at = text.indexOf(slip[0], from);
    return at < 0 ? text : text.substring(0, at) + slip[1] + text.substring(at + slip[0].length());
  }
}
