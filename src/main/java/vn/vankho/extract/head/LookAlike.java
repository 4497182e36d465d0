package vn.vankho.extract.head;

import java.util.List;

/**
 * Chữ trông giống nhau: whether an abbreviation as recognised may be one that is known. A letter
 * that looks like another is changed, one of two equal letters lost; nothing else, as bodies that
 * no table has have abbreviations of their own.
 */
final class LookAlike {

  /** Letters that look alike in print, small as bare text has them. */
  private static final List<String> SHAPES =
      List.of("tifjl1", "efbr", "oqcgd0", "b8r", "uv", "nhmw", "s5g", "pfr", "kx");

  private LookAlike() {}

  /** {@code stttf} for {@code stttt}, {@code sgdt} for {@code sgddt}. */
  static boolean is(String known, String read) {
    if (known.length() == read.length()) {
      int at = firstDifference(known, read);
      return at < known.length()
          && known.substring(at + 1).equals(read.substring(at + 1))
          && alike(known.charAt(at), read.charAt(at));
    }
    return isDoubled(known, read) || isDoubled(read, known);
  }

  /** Whether one has a letter twice that the other has once. */
  private static boolean isDoubled(String longer, String shorter) {
    int at = firstDifference(longer, shorter);
    return longer.length() == shorter.length() + 1
        && at > 0
        && longer.charAt(at) == longer.charAt(at - 1)
        && longer.substring(at + 1).equals(shorter.substring(at));
  }

  private static int firstDifference(String a, String b) {
    int at = 0;
    while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  private static boolean alike(char a, char b) {
    return SHAPES.stream().anyMatch(s -> s.indexOf(a) >= 0 && s.indexOf(b) >= 0);
  }
}
