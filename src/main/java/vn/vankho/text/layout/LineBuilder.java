package vn.vankho.text.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.vankho.document.Box;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

/**
 * Ghép từ thành dòng: words that lie anywhere on a page become rows, and rows are cut into pieces
 * where the gap is too wide for a space.
 */
public final class LineBuilder {

  /** A gap wider than this many line heights is a column's edge, never a space. */
  static final double WIDE_GAP = 1.5;

  private LineBuilder() {}

  /** A word with the way it is set. */
  public record StyledWord(Word word, boolean bold, boolean italic) {
    Box box() {
      return word.box();
    }
  }

  /** One printed row over the whole width of the page; its pieces from left to right. */
  public record Row(List<List<StyledWord>> pieces) {
    Box box() {
      return pieces.stream()
          .flatMap(List::stream)
          .map(StyledWord::box)
          .reduce(Box::union)
          .orElseThrow();
    }
  }

  /** Rows from top to bottom. */
  public static List<Row> rows(List<StyledWord> words) {
    List<List<StyledWord>> rows = new ArrayList<>();
    words.stream()
        .sorted(Comparator.comparingDouble((StyledWord w) -> w.box().centerY()))
        .forEachOrdered(w -> rowFor(w, rows).add(w));
    return rows.stream()
        .map(LineBuilder::cut)
        .sorted(
            Comparator.comparingDouble((Row r) -> r.box().centerY())
                .thenComparingDouble(r -> r.box().left()))
        .toList();
  }

  private static List<StyledWord> rowFor(StyledWord word, List<List<StyledWord>> rows) {
    List<StyledWord> best = null;
    double most = 0;
    // Only the latest rows can be at the same height; older ones lie above.
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 8); i--) {
      Box box = nearest(word, rows.get(i)).box();
      double shared = sharedHeight(word.box(), box);
      if (sameHeight(word.box(), box) && shared > most) {
        most = shared;
        best = rows.get(i);
      }
    }
    if (best == null) {
      best = new ArrayList<>();
      rows.add(best);
    }
    return best;
  }

  private static StyledWord nearest(StyledWord word, List<StyledWord> row) {
    return row.stream()
        .min(Comparator.comparingDouble(o -> gap(word.box(), o.box())))
        .orElseThrow();
  }

  private static double gap(Box a, Box b) {
    return Math.max(a.left(), b.left()) - Math.min(a.right(), b.right());
  }

  private static double sharedHeight(Box a, Box b) {
    return Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
  }

  private static boolean sameHeight(Box a, Box b) {
    return sharedHeight(a, b) > 0.5 * Math.min(a.height(), b.height())
        && gap(a, b) > -1.2 * Math.min(a.height(), b.height());
  }

  private static Row cut(List<StyledWord> row) {
    List<StyledWord> sorted =
        row.stream().sorted(Comparator.comparingDouble(w -> w.box().left())).toList();
    List<List<StyledWord>> pieces = new ArrayList<>();
    List<StyledWord> piece = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      if (!piece.isEmpty()
          && (isWideGap(sorted.get(i - 1), sorted.get(i)) || NationalMotto.startsAt(sorted, i))) {
        pieces.add(List.copyOf(piece));
        piece.clear();
      }
      piece.add(sorted.get(i));
    }
    pieces.add(List.copyOf(piece));
    return new Row(List.copyOf(pieces));
  }

  private static boolean isWideGap(StyledWord left, StyledWord right) {
    double height = Math.min(left.box().height(), right.box().height());
    double gap = right.box().left() - left.box().right();
    return gap > WIDE_GAP * height
        && !FilledGap.between(left.word().text(), right.word().text(), gap, height);
  }

  /** A piece as a line; bold or italic where most of its letters are. */
  static TextLine line(List<StyledWord> piece) {
    int letters = 0;
    int bold = 0;
    int italic = 0;
    for (StyledWord w : piece) {
      int n = w.word().text().length();
      letters += n;
      bold += w.bold() ? n : 0;
      italic += w.italic() ? n : 0;
    }
    return new TextLine(
        piece.stream().map(StyledWord::word).toList(),
        new TextLine.Style(2 * bold > letters, 2 * italic > letters));
  }
}
