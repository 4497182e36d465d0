package vn.vankho.extract.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Đoạn đầu của phần nội dung: tells the text's first paragraph from the title's lines above it. */
final class FirstParagraph {

  /** A paragraph of a word processor that ends as a sentence does, and no title. */
  private static final Pattern SENTENCE_ENDS = Pattern.compile(".*[.:;]\\s*$");

  private FirstParagraph() {}

  /** A full line of small letters, as the text's first. */
  static boolean isSentence(HeadLine line) {
    return line.text().length() > 55 && line.capitals() < 0.5 && startsUpper(line);
  }

  static boolean startsUpper(HeadLine line) {
    String letters = line.text().replaceFirst("^[^\\p{L}\\d]+", "");
    return !letters.isEmpty() && !Character.isLowerCase(letters.charAt(0));
  }

  /**
   * The first line of a paragraph: indented on the left only, from there to the right edge of the
   * text, under a line that does not reach it.
   */
  static boolean begins(FirstPage page, HeadLine line, HeadLine above) {
    if (page.flow() || !startsUpper(line)) {
      return false;
    }
    List<HeadLine> full = full(page, line);
    if (full.size() < 2) {
      return false;
    }
    double left = left(full);
    double right = right(full);
    double before = line.box().left() - left;
    double behind = right - line.box().right();
    return before > 14 && behind < 10 && before - behind > 14 && right - above.box().right() > 20;
  }

  /**
   * Text right under the type's line, as in an invitation that has no title: plain, indented, and
   * its second line begins at the left edge.
   */
  static boolean isWithoutTitle(FirstPage page, HeadLine line, HeadLine type) {
    if (line.line().style().bold() || line.isCapitals()) {
      return false;
    }
    if (page.flow()) {
      return line.box().height() > 20
          && line.box().left() < 90
          && SENTENCE_ENDS.matcher(line.text()).matches();
    }
    if (!isSentence(line) || !begins(page, line, type)) {
      return false;
    }
    double left = left(full(page, line));
    Optional<HeadLine> second =
        page.below().stream().filter(l -> l.box().top() > line.box().bottom() - 2).findFirst();
    return second.filter(l -> Math.abs(l.box().left() - left) < 6).isPresent();
  }

  /** The lines from one on that fill the page's width. */
  private static List<HeadLine> full(FirstPage page, HeadLine from) {
    return page.below().stream()
        .filter(l -> l.box().width() > 0.6 * page.page().width())
        .filter(l -> l.box().top() >= from.box().top())
        .limit(30)
        .toList();
  }

  private static double left(List<HeadLine> full) {
    return full.stream().mapToDouble(l -> l.box().left()).min().orElseThrow();
  }

  private static double right(List<HeadLine> full) {
    return full.stream()
        .mapToDouble(l -> l.box().right())
        .sorted()
        .skip(full.size() / 2)
        .findFirst()
        .orElseThrow();
  }
}
