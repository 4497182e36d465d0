package vn.vankho.extract.table;

import java.util.List;
import vn.vankho.document.Word;

/**
 * Ranh giới cột: where one column ends and the next begins, points from the left.
 *
 * @param edges one fewer than columns
 */
record Gutters(List<Double> edges) {

  /** Words further below the header than this count less and less. */
  private static final double NEAR = 100;

  /** Between two heads, the widest strip that the fewest words cross. */
  static Gutters between(Header header, List<Word> below) {
    List<Header.Part> parts = header.parts();
    Double[] edges = new Double[parts.size() - 1];
    for (int i = 0; i < edges.length; i++) {
      double from = Math.min(parts.get(i).right(), parts.get(i + 1).left());
      double to = Math.max(parts.get(i).right(), parts.get(i + 1).left());
      edges[i] = edge(from, to, header.bottom(), below);
    }
    return new Gutters(List.of(edges));
  }

  private static double edge(double from, double to, double top, List<Word> below) {
    int steps = (int) Math.min(400, to - from);
    double[] crossed = new double[steps + 1];
    for (Word w : below) {
      double weight = 1 / (1 + Math.max(0, w.box().top() - top) / NEAR);
      int first = Math.max(0, (int) Math.ceil(w.box().left() - from));
      int last = Math.min(steps, (int) Math.floor(w.box().right() - from));
      for (int i = first; i <= last; i++) {
        crossed[i] += weight;
      }
    }
    double least = Double.MAX_VALUE;
    for (double c : crossed) {
      least = Math.min(least, c);
    }
    int bestStart = 0;
    int bestLength = 0;
    int start = 0;
    for (int i = 0; i <= steps + 1; i++) {
      if (i > steps || crossed[i] > least + 1e-9) {
        if (i - start > bestLength) {
          bestStart = start;
          bestLength = i - start;
        }
        start = i + 1;
      }
    }
    return from + bestStart + Math.max(0, bestLength - 1) / 2.0;
  }

  /** The column in which most of a word stands. */
  int column(Word word) {
    int column = 0;
    while (column < edges.size() && word.box().centerX() > edges.get(column)) {
      column++;
    }
    return column;
  }

  /** Whether a word stands in two columns. */
  boolean isCrossedBy(Word word) {
    return edges.stream().anyMatch(e -> word.box().left() < e - 2 && word.box().right() > e + 2);
  }

  /** Whether a line goes over several edges with no more than a space between its words. */
  boolean runsOver(List<Word> line, double height) {
    int over = 0;
    for (double edge : edges) {
      double before = Double.NEGATIVE_INFINITY;
      double behind = Double.POSITIVE_INFINITY;
      for (Word w : line) {
        if (w.box().centerX() < edge) {
          before = Math.max(before, w.box().right());
        } else {
          behind = Math.min(behind, w.box().left());
        }
      }
      over += behind - before < 0.5 * height ? 1 : 0;
    }
    return over > 1;
  }
}
