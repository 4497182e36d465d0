package vn.vankho.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.document.Evidence;
import vn.vankho.document.PageText;
import vn.vankho.document.TextLine;
import vn.vankho.document.Vietnamese;

/**
 * Dấu chỉ độ mật (ô số 10a): finds a mark that stops the line. A mark stands by itself, in
 * capitals; words about secrecy in the running text are none.
 */
public final class SecrecyGate {

  /** {@code MẬT}, {@code TỐI MẬT}, {@code TUYỆT MẬT}, letters set apart or marks lost; compact. */
  private static final Pattern MARK =
      Pattern.compile("^(domat|mucdomat|dauchidomat)?(toi|tuyet)?m[aâậ]t$|^tailieuthuhoi$");

  private SecrecyGate() {}

  /** The mark on a page, if it shows one. */
  public static Optional<Evidence> mark(PageText page) {
    for (TextLine line : page.lines()) {
      String text = Vietnamese.clean(line.text());
      if (text.length() <= 30 && isCapitals(text) && isMark(text)) {
        // the quote stays out on purpose: nothing of such a page is kept
        return Optional.of(
            new Evidence(page.number(), Optional.of(line.box()), "", "secrecy-mark"));
      }
    }
    return Optional.empty();
  }

  private static boolean isMark(String text) {
    String letters = Vietnamese.bare(text).replaceAll("[^a-z]", "");
    // "MẮT", "MẶT", "MẤT" are other words: the vowel must be a or â, the tone none or the dot
    String compact = Vietnamese.key(text).replaceAll("[^\\p{L}]", "");
    return MARK.matcher(letters).matches()
        && (compact.endsWith("mật")
            || compact.endsWith("mât")
            || compact.endsWith("mạt")
            || compact.endsWith("mat")
            || compact.endsWith("hồi")
            || letters.equals("tailieuthuhoi"));
  }

  private static boolean isCapitals(String text) {
    return text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }
}
