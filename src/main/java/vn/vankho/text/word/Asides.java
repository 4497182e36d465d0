package vn.vankho.text.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;

/**
 * Chữ ngoài dòng chảy: short words in boxes over a page, in its margins or behind its text. Marks
 * such as MẬT or DỰ THẢO are set so.
 */
final class Asides {

  private static final int LONGEST = 60;
  private static final int MOST = 40;

  /** {@code Trang 2/7}, {@code Page 1 of 3}. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?iu)(trang|page)[^\\p{L}]*((of|trên)[^\\p{L}]*)?");

  private final Set<String> lines = new LinkedHashSet<>();

  /** Takes the lines that have words; page numbers and long texts are none. */
  void add(String text) {
    text.lines()
        .map(Vietnamese::clean)
        .filter(l -> isShort(l) && l.chars().filter(Character::isLetter).count() > 2)
        .filter(l -> !PAGE_NUMBER.matcher(l).matches())
        .filter(l -> lines.size() < MOST)
        .forEach(lines::add);
  }

  static boolean isShort(String line) {
    return line.strip().length() <= LONGEST;
  }

  /** Each line once, in their order. */
  List<String> lines() {
    return List.copyOf(lines);
  }
}
