package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.document.PageText;

/** Dòng cơ sở: puts pieces of one printed line together that a gap or a seal has set apart. */
final class Baselines {

  /** No printed line has more words; what does is a page of specks. */
  private static final int MOST_WORDS = 60;

  private Baselines() {}

  /**
   * The lines with their pieces joined, from top to bottom.
   *
   * @param lines of one column, from top to bottom
   * @param gap the widest blank within a line, in points
   */
  static List<HeadLine> joined(PageText page, List<HeadLine> lines, double gap) {
    List<HeadLine> joined = new ArrayList<>();
    for (HeadLine line : lines) {
      int at = partner(joined, line, gap);
      if (at < 0) {
        joined.add(line);
      } else {
        joined.set(at, joined.get(at).join(page, line));
      }
    }
    return joined;
  }

  private static int partner(List<HeadLine> joined, HeadLine line, double gap) {
    for (int i = joined.size() - 1; i >= Math.max(0, joined.size() - 4); i--) {
      HeadLine other = joined.get(i);
      double between =
          Math.max(line.box().left(), other.box().left())
              - Math.min(line.box().right(), other.box().right());
      if (other.sameBaseline(line)
          && between < gap
          && between > (other.handwritten() || line.handwritten() ? -60 : -20)
          && other.line().words().size() < MOST_WORDS) {
        return i;
      }
    }
    return -1;
  }
}
