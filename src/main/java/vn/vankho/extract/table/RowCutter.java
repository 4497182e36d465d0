package vn.vankho.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.vankho.document.Word;

/**
 * Cắt hàng: cuts a table's body into rows by the numbers in its first column, whether these stand
 * at the top of their rows or in the middle.
 */
final class RowCutter {

  private final Body body;
  private final Gutters gutters;
  private final int title;
  private final int columns;
  private final boolean goesOn;

  /**
   * @param title the column that tells what a row is about
   * @param goesOn whether the table began on an earlier page
   */
  RowCutter(Body body, Gutters gutters, int title, boolean goesOn) {
    this.goesOn = goesOn;
    this.body = body;
    this.gutters = gutters;
    this.title = title;
    this.columns = gutters.edges().size() + 1;
  }

  /** Rows as columns of words. The first continues an earlier page's last, and is mostly empty. */
  List<List<List<Word>>> rows() {
    List<Word> ordinals = body.ordinals(gutters);
    if (ordinals.isEmpty()) {
      return List.of(cells(body.words()));
    }
    double height = WordLines.height(body.words());
    List<Double> atTop = ordinals.stream().map(o -> o.box().centerY() - 0.55 * height).toList();
    List<List<List<Word>>> top = cut(atTop);
    if (begins(top) == ordinals.size()) {
      return top;
    }
    List<List<List<Word>>> middle = cut(centred(ordinals, height));
    return begins(middle) > begins(top) ? middle : top;
  }

  /** Where rows begin whose numbers stand in their middle: as far above as the row before ends. */
  private List<Double> centred(List<Word> ordinals, double height) {
    List<Double> cuts = new ArrayList<>();
    List<Double> gaps = gaps();
    double top = firstTop(ordinals, gaps);
    for (int i = 0; i < ordinals.size(); i++) {
      double here = ordinals.get(i).box().centerY();
      boolean heading = body.across().contains(ordinals.get(i));
      cuts.add(heading ? here - 0.55 * height : top);
      if (i + 1 < ordinals.size()) {
        double next = ordinals.get(i + 1).box().centerY();
        double below = heading ? bottomOfHeading(here, next) + 1 : 2 * here - top;
        double wanted = Math.min(below, next - height / 2);
        top =
            gaps.stream()
                .filter(g -> g > here && g < next)
                .min(Comparator.comparingDouble(g -> Math.abs(g - wanted)))
                .orElse(wanted);
      }
    }
    return cuts;
  }

  /**
   * Where the first row begins. On a later page the end of a row may stand above it: then at the
   * highest gap that leaves the row as far below its number as above.
   */
  private double firstTop(List<Word> ordinals, List<Double> gaps) {
    double top = body.words().stream().mapToDouble(w -> w.box().top()).min().orElse(0) - 1;
    if (!goesOn || ordinals.size() < 2) {
      return top;
    }
    double here = ordinals.get(0).box().centerY();
    double next = ordinals.get(1).box().centerY() - 0.4 * ordinals.get(1).box().height();
    return Stream.concat(Stream.of(top), gaps.stream().filter(g -> g < here))
        .filter(t -> 2 * here - t < next)
        .filter(t -> gaps.stream().anyMatch(g -> Math.abs(g - (2 * here - t)) < 4))
        .findFirst()
        .orElse(top);
  }

  private double bottomOfHeading(double from, double to) {
    return body.across().stream()
        .filter(w -> w.box().centerY() > from - 5 && w.box().centerY() < to - 5)
        .mapToDouble(w -> w.box().bottom())
        .max()
        .orElse(from);
  }

  /** The heights that no word crosses. */
  private List<Double> gaps() {
    List<Double> gaps = new ArrayList<>();
    List<Word> down =
        body.words().stream().sorted(Comparator.comparingDouble(w -> w.box().centerY())).toList();
    double bottom = Double.NEGATIVE_INFINITY;
    for (Word w : down) {
      double top = w.box().top() + 0.15 * w.box().height();
      if (top > bottom && bottom > 0) {
        gaps.add((top + bottom) / 2);
      }
      bottom = Math.max(bottom, w.box().bottom() - 0.15 * w.box().height());
    }
    return gaps;
  }

  private List<List<List<Word>>> cut(List<Double> cuts) {
    List<List<Word>> bands = new ArrayList<>();
    for (int i = 0; i <= cuts.size(); i++) {
      bands.add(new ArrayList<>());
    }
    for (Word w : body.words()) {
      int band = 0;
      while (band < cuts.size() && w.box().centerY() >= cuts.get(band)) {
        band++;
      }
      bands.get(band).add(w);
    }
    return bands.stream().map(this::cells).toList();
  }

  private List<List<Word>> cells(List<Word> words) {
    List<List<Word>> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      cells.add(new ArrayList<>());
    }
    for (Word w : words) {
      int column = gutters.column(w);
      boolean heading = body.across().contains(w) && column > 0;
      cells.get(heading ? title : column).add(w);
    }
    return cells.stream().map(WordLines::ordered).toList();
  }

  /** How many rows have a title that begins like one. */
  private long begins(List<List<List<Word>>> rows) {
    return rows.stream()
        .skip(1)
        .map(r -> r.get(title))
        .filter(t -> !t.isEmpty() && !Character.isLowerCase(t.get(0).text().charAt(0)))
        .count();
  }
}
