package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.vankho.document.PageText;
import vn.vankho.document.TextLine;

/** Trang và các dòng: a page with its lines from top to bottom, prepared once for all readers. */
record PageLines(PageText page, List<HeadLine> lines) {

  static PageLines of(PageText page) {
    List<HeadLine> lines = new ArrayList<>();
    for (TextLine line : page.lines()) {
      lines.add(HeadLine.of(page, line));
    }
    lines.sort(Comparator.comparingDouble(l -> l.box().top()));
    return new PageLines(page, List.copyOf(lines));
  }
}
