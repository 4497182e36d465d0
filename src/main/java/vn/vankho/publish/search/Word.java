package vn.vankho.publish.search;

import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;

/**
 * Chữ để tìm: one word as the index keeps it. {@code fold.js} does the same in the browser; both
 * pass the table {@code search/folding.csv}.
 *
 * @param marked lower case, one spelling (classic tone placement, {@code kĩ} for {@code kỹ}),
 *     numbers without leading zeros
 * @param bare without marks, the key under which it is found
 */
record Word(String marked, String bare) {

  /** Such as {@code kỹ}, {@code quý}: a last y that may as well be written i. */
  private static final Pattern Y_FOR_I = Pattern.compile("(?:[hklmst]|qu)[yỳýỷỹỵ]");

  private static final String Y = "yỳýỷỹỵ";
  private static final String I = "iìíỉĩị";

  /** From letters and digits without a space between them, in any spelling. */
  static Word of(String token) {
    String marked = Vietnamese.key(token);
    if (Y_FOR_I.matcher(marked).matches()) {
      int last = marked.length() - 1;
      marked = marked.substring(0, last) + I.charAt(Y.indexOf(marked.charAt(last)));
    }
    marked = withoutLeadingZeros(marked);
    return new Word(marked, Vietnamese.bare(marked));
  }

  private static String withoutLeadingZeros(String word) {
    if (word.isEmpty() || word.charAt(0) != '0') {
      return word;
    }
    int zeros = 0;
    while (zeros < word.length() - 1 && word.charAt(zeros) == '0') {
      zeros++;
    }
    return word.chars().allMatch(c -> c >= '0' && c <= '9') ? word.substring(zeros) : word;
  }

  /** FNV-1a over the characters; {@code parts.js} computes the same. */
  static int hash(String bare) {
    int h = 0x811c9dc5;
    for (int i = 0; i < bare.length(); i++) {
      h = (h ^ bare.charAt(i)) * 0x01000193;
    }
    return h;
  }

  /** The hash of two words in a row. */
  static int pairHash(int first, int second) {
    int h = first * 31 + second;
    return h ^ (h >>> 15);
  }
}
