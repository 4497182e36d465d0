package vn.vankho.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Biểu đồ cột chồng: counts by year and series as stacked columns, with the table behind them.
 *
 * @param id of its heading
 * @param legend the series, the largest first
 * @param base where the columns stand, from the top of the drawing
 * @param years the rows of the table, the latest first
 */
public record Bars(
    String id,
    String title,
    int width,
    int height,
    int base,
    List<Bar> bars,
    List<Label> labels,
    List<Series> legend,
    List<Row> years) {

  private static final int COLUMN = 46;
  private static final int HEIGHT = 180;
  private static final int TOP = 22;
  private static final int LEFT = 6;

  /** Shades of the style sheet; the last is for all the others. */
  private static final int SERIES = 5;

  /** Years that are drawn, up to the latest; the table has all. */
  private static final int SPAN = 16;

  /** A column of full height stands for no less than this. */
  private static final int LEAST = 5;

  /** A piece of a column. */
  public record Bar(int x, int y, int width, int height, int tone) {}

  /** Words within the drawing, centred. */
  public record Label(int x, int y, String text, boolean quiet) {}

  /** A series and its shade. */
  public record Series(String name, int tone) {}

  /** A year's counts in the order of the legend. */
  public record Row(String year, List<Integer> counts, int total) {}

  /**
   * @param counts by year, then by series
   * @param others what the series beyond the fifth are called together
   */
  static Bars of(
      String id, String title, Map<Integer, Map<String, Integer>> counts, String others) {
    List<String> series = series(counts.values(), others);
    List<Row> table = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int last = counts.keySet().stream().max(Comparator.naturalOrder()).orElse(0);
    int first = counts.keySet().stream().min(Comparator.naturalOrder()).orElse(1);
    for (int year = first; year <= last; year++) {
      int[] row = new int[series.size()];
      Map<String, Integer> ofYear = counts.getOrDefault(year, Map.of());
      ofYear.forEach(
          (name, n) -> row[series.contains(name) ? series.indexOf(name) : row.length - 1] += n);
      List<Integer> values = Arrays.stream(row).boxed().toList();
      Row named = new Row(String.valueOf(year), values, Arrays.stream(row).sum());
      if (named.total() > 0) {
        table.add(named);
      }
      if (year > last - SPAN) {
        rows.add(named);
      }
    }
    int highest = rows.stream().mapToInt(Row::total).max().orElse(0);
    int most = Math.max(LEAST, highest);
    List<Bar> bars = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    int base = TOP + HEIGHT * highest / most;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      int x = LEFT + i * COLUMN;
      int filled = 0;
      for (int s = 0; s < series.size(); s++) {
        int from = HEIGHT * filled / most;
        filled += row.counts().get(s);
        int to = HEIGHT * filled / most;
        if (to > from) {
          bars.add(new Bar(x + 6, base - to, COLUMN - 12, to - from, tone(s)));
        }
      }
      int middle = x + COLUMN / 2;
      if (filled > 0) {
        int top = base - HEIGHT * filled / most - 6;
        labels.add(new Label(middle, top, String.valueOf(filled), false));
      }
      labels.add(new Label(middle, base + 18, row.year(), true));
    }
    int right = 2 * LEFT + rows.size() * COLUMN;
    List<Series> legend = new ArrayList<>();
    for (int s = 0; s < series.size(); s++) {
      legend.add(new Series(series.get(s), tone(s)));
    }
    Collections.reverse(table);
    return new Bars(
        id,
        title,
        right,
        base + 28,
        base,
        List.copyOf(bars),
        List.copyOf(labels),
        List.copyOf(legend),
        List.copyOf(table));
  }

  /** Dark first, since the largest series stands at the foot. */
  private static int tone(int series) {
    return SERIES - 1 - series;
  }

  private static List<String> series(Collection<Map<String, Integer>> years, String others) {
    Map<String, Integer> sums = new TreeMap<>();
    years.forEach(y -> y.forEach((name, n) -> sums.merge(name, n, Integer::sum)));
    List<String> names =
        new TreeSet<>(sums.keySet())
            .stream()
                .sorted(
                    Comparator.comparing((String n) -> sums.get(n))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    if (names.size() <= SERIES) {
      return names;
    }
    List<String> shown = new ArrayList<>(names.subList(0, SERIES - 1));
    shown.add(others);
    return shown;
  }
}
