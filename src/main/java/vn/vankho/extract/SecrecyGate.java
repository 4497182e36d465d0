package vn.vankho.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vankho.document.Box;
import vn.vankho.document.Evidence;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.Secrecy;
import vn.vankho.document.TextLine;
import vn.vankho.document.Vietnamese;

/**
 * Dấu chỉ độ mật (ô số 10a): finds a mark that stops the line. A mark stands by itself, in
 * capitals; words about secrecy in the running text are none, nor are the names of all levels in a
 * table or among specimens.
 */
public final class SecrecyGate {

  private static final int LONGEST = 30;

  /** {@code ĐỘ MẬT: TỐI MẬT}: the label alone is no mark. */
  private static final Pattern LABEL = Pattern.compile("^(dau chi )?(muc )?do mat ?: ?");

  /** A short word of these letters may be MẬT with its marks misread. */
  private static final Pattern SECRET = Pattern.compile("(toi|tuyet)?mat");

  /** Below this share of a page a word misread as another is not taken for a mark. */
  private static final double UPPER_PART = 0.45;

  private SecrecyGate() {}

  /** A line that is a mark. */
  private record Mark(Secrecy level, Box box) {}

  /** The mark on a page, if it shows one. */
  public static Optional<Evidence> mark(PageText page) {
    List<Mark> marks = new ArrayList<>();
    for (TextLine line : page.lines()) {
      level(line, page).ifPresent(level -> marks.add(new Mark(level, line.box())));
    }
    // the quote stays out on purpose: nothing of such a page is kept
    return marks.stream()
        .filter(m -> !isOneOfAll(m, marks))
        .findFirst()
        .map(m -> new Evidence(page.number(), Optional.of(m.box()), "", "secrecy-mark"));
  }

  private static Optional<Secrecy> level(TextLine line, PageText page) {
    String text = Vietnamese.clean(line.text());
    if (text.length() > LONGEST + 10) {
      return Optional.empty();
    }
    String bare = Vietnamese.bare(text);
    boolean labelled = LABEL.matcher(bare).find();
    String letters = LABEL.matcher(bare).replaceFirst("").replaceAll("[^a-z]", "");
    if (text.length() > LONGEST || !labelled && !isCapitals(text)) {
      return Optional.empty();
    } else if (letters.equals("tailieuthuhoi")) {
      return Optional.of(Secrecy.TO_BE_RETURNED);
    } else if (!SECRET.matcher(letters).matches()) {
      return Optional.empty();
    }
    boolean meant =
        letters.length() > 3 || isSpelled(text) || isStamp(line) || isMisreadAbove(line, page);
    return meant
        ? Optional.of(
            letters.startsWith("toi")
                ? Secrecy.TOP_SECRET
                : letters.startsWith("tuyet") ? Secrecy.MOST_SECRET : Secrecy.SECRET)
        : Optional.empty();
  }

  /** {@code MẶT}, {@code MẮT}, {@code MẤT} are other words: a or â, no tone or the dot. */
  private static boolean isSpelled(String text) {
    String compact = Vietnamese.key(text).replaceAll("[^\\p{L}]", "");
    return compact.endsWith("mật")
        || compact.endsWith("mât")
        || compact.endsWith("mạt")
        || compact.endsWith("mat");
  }

  private static boolean isStamp(TextLine line) {
    return line.words().stream().allMatch(w -> w.ink() == Ink.STAMP);
  }

  /** On a scan, where a mark belongs: the tone over a capital is what is misread most. */
  private static boolean isMisreadAbove(TextLine line, PageText page) {
    return page.origin() == PageText.Origin.OCR && line.box().bottom() < UPPER_PART * page.height();
  }

  /** Two levels side by side head a table; all three on one page are named, not stamped. */
  private static boolean isOneOfAll(Mark mark, List<Mark> all) {
    Set<Secrecy> onPage = EnumSet.noneOf(Secrecy.class);
    Set<Secrecy> inRow = EnumSet.noneOf(Secrecy.class);
    for (Mark other : all) {
      if (other.level() != Secrecy.TO_BE_RETURNED) {
        onPage.add(other.level());
        if (other.box().centerY() > mark.box().top()
            && other.box().centerY() < mark.box().bottom()) {
          inRow.add(other.level());
        }
      }
    }
    return mark.level() != Secrecy.TO_BE_RETURNED && (inRow.size() > 1 || onPage.size() > 2);
  }

  private static boolean isCapitals(String text) {
    return text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }
}
