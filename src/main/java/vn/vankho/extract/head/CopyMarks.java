package vn.vankho.extract.head;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Bản sao (ô số 14): what a copy's maker has set under the document: {@code SAO Y} with a number, a
 * date, a rank and a name of its own.
 */
final class CopyMarks {

  /** {@code SAO Y}, {@code SAO Y BẢN CHÍNH}, {@code TRÍCH SAO}; bare. */
  private static final Pattern MARK =
      Pattern.compile("\\W{0,3}(?:sao y(?: ban chinh)?|sao luc|trich sao)\\W{0,3}");

  /** On the first page a mark above this share of the height is that of an electronic copy. */
  private static final double TOP = 0.3;

  private CopyMarks() {}

  /** The document's own lines of a page. */
  static PageLines above(PageLines page) {
    double from = page.page().number() == 1 ? TOP * page.page().height() : 0;
    List<HeadLine> lines = page.lines();
    for (int i = 0; i < lines.size(); i++) {
      HeadLine line = lines.get(i);
      if (line.box().top() >= from && line.isCapitals() && MARK.matcher(line.bare()).matches()) {
        double mark = line.box().top() - line.box().height() / 2;
        return new PageLines(
            page.page(), lines.stream().filter(l -> l.box().top() < mark).toList());
      }
    }
    return page;
  }
}
