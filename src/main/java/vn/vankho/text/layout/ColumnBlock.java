package vn.vankho.text.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.vankho.document.Box;
import vn.vankho.document.Vietnamese;
import vn.vankho.text.layout.LineBuilder.Row;
import vn.vankho.text.layout.LineBuilder.StyledWord;
import vn.vankho.text.layout.ReadingOrder.Gutter;

/**
 * Khối nhiều cột: neighbouring rows that leave the same strip of white between their pieces.
 *
 * @param rows from top to bottom, cut at the gutter
 * @param gutter the middle of the strip, points from the left
 * @param hasTwoColumns false where a row has three pieces or more
 * @param end the first row after the block
 */
record ColumnBlock(List<Row> rows, double gutter, boolean hasTwoColumns, int end) {

  /** Rows further apart than this many row heights belong to different blocks. */
  private static final double MAX_DISTANCE = 7;

  /** A strip that other rows have shown to be a gutter needs only this many heights of white. */
  private static final double NARROW_GAP = 0.5;

  /** The block that starts with this row; one row of one piece when none does. */
  static ColumnBlock from(List<Row> all, int start) {
    int first = firstCutRow(all, start);
    if (first < 0) {
      return new ColumnBlock(List.of(all.get(start)), 0, false, start + 1);
    }
    Gutter gutter = gutterOf(all.get(first));
    boolean two = all.get(first).pieces().size() == 2;
    List<Row> rows = new ArrayList<>();
    for (int i = start; i < first; i++) {
      rows.add(all.get(i));
    }
    rows.add(all.get(first));
    boolean letterhead = NationalMotto.isIn(all.get(first));
    int end = first + 1;
    while (end < all.size()
        && isNear(all.get(end - 1), all.get(end))
        && !isAddressed(all.get(end))) {
      Row row = cutAt(all.get(end), gutter);
      Gutter next = narrowed(gutter, row);
      letterhead |= NationalMotto.isIn(row);
      if (!next.isOpen() && !(letterhead && next.isNearlyOpen())) {
        break;
      }
      two &= row.pieces().size() <= 2;
      gutter = next;
      rows.add(row);
      end++;
    }
    return new ColumnBlock(List.copyOf(rows), (gutter.from() + gutter.to()) / 2, two, end);
  }

  /** {@code Kính gửi: …} (ô số 9a) stands below the letterhead, never in one of its columns. */
  private static boolean isAddressed(Row row) {
    List<StyledWord> first = row.pieces().get(0);
    return first.size() > 1
        && Vietnamese.bare(first.get(0).word().text()).equals("kinh")
        && Vietnamese.bare(first.get(1).word().text()).startsWith("gui");
  }

  /**
   * The first row with two pieces; up to two rows before it may belong to its right column alone
   * (TM. ỦY BAN NHÂN DÂN above Nơi nhận).
   */
  private static int firstCutRow(List<Row> all, int start) {
    for (int i = start; i < Math.min(all.size(), start + 3); i++) {
      if (all.get(i).pieces().size() > 1) {
        Gutter gutter = gutterOf(all.get(i));
        for (int j = start; j < i; j++) {
          if (all.get(j).box().left() < gutter.from() || !isClose(all.get(j), all.get(j + 1))) {
            return -1;
          }
        }
        return i;
      }
    }
    return -1;
  }

  /** The widest strip of white in the row. */
  private static Gutter gutterOf(Row row) {
    Gutter widest = new Gutter(0, 0);
    for (int i = 1; i < row.pieces().size(); i++) {
      Gutter g = Gutter.between(box(row.pieces().get(i - 1)), box(row.pieces().get(i)));
      widest = g.to() - g.from() > widest.to() - widest.from() ? g : widest;
    }
    return widest;
  }

  /** The gutter that is left when this row is in the block; closed when the row crosses it. */
  private static Gutter narrowed(Gutter gutter, Row row) {
    Gutter left = gutter;
    for (List<StyledWord> piece : row.pieces()) {
      Box box = box(piece);
      if (box.centerX() < (gutter.from() + gutter.to()) / 2) {
        left = left.meet(new Gutter(box.right(), Double.MAX_VALUE));
      } else {
        left = left.meet(new Gutter(-Double.MAX_VALUE, box.left()));
      }
    }
    return left;
  }

  /** The row with a piece that crosses the gutter cut there, where its words leave room. */
  private static Row cutAt(Row row, Gutter gutter) {
    List<List<StyledWord>> pieces = new ArrayList<>();
    for (List<StyledWord> piece : row.pieces()) {
      int at = cutPlace(piece, gutter);
      if (at > 0) {
        pieces.add(piece.subList(0, at));
        pieces.add(piece.subList(at, piece.size()));
      } else {
        pieces.add(piece);
      }
    }
    return new Row(List.copyOf(pieces));
  }

  private static int cutPlace(List<StyledWord> piece, Gutter gutter) {
    double[] gaps = new double[piece.size()];
    int at = 0;
    for (int i = 1; i < piece.size(); i++) {
      gaps[i] = piece.get(i).box().left() - piece.get(i - 1).box().right();
      at = gaps[i] > gaps[at] ? i : at;
    }
    double widest = gaps[at];
    Arrays.sort(gaps);
    // In a justified line every space is wide; a gutter stands out from them.
    if (at == 0
        || widest < NARROW_GAP * piece.get(at).box().height()
        || widest < 1.8 * gaps[gaps.length / 2]) {
      return -1;
    }
    String left = piece.get(at - 1).word().text();
    if (FilledGap.between(
        left, piece.get(at).word().text(), widest, piece.get(at).box().height())) {
      return -1;
    }
    Gutter gap = Gutter.between(piece.get(at - 1).box(), piece.get(at).box());
    return gutter.meet(gap).isOpen() ? at : -1;
  }

  private static boolean isClose(Row above, Row below) {
    Box a = above.box();
    Box b = below.box();
    return b.top() - a.bottom() < Math.min(a.height(), b.height());
  }

  private static boolean isNear(Row above, Row below) {
    Box a = above.box();
    Box b = below.box();
    return b.top() - a.bottom() < MAX_DISTANCE * Math.min(a.height(), b.height());
  }

  private static Box box(List<StyledWord> piece) {
    return piece.stream().map(StyledWord::box).reduce(Box::union).orElseThrow();
  }
}
