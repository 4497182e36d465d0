package vn.vankho.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.vankho.document.Word;

/** Xếp từ: words of one cell or one band, put in order. */
final class WordLines {

  private WordLines() {}

  /** The words from line to line, each line from left to right. */
  static List<List<Word>> of(List<Word> words) {
    List<Word> down = new ArrayList<>(words);
    down.sort(Comparator.comparingDouble(w -> w.box().centerY()));
    List<List<Word>> lines = new ArrayList<>();
    double y = Double.NEGATIVE_INFINITY;
    for (Word w : down) {
      if (lines.isEmpty() || w.box().centerY() - y > 0.45 * w.box().height()) {
        lines.add(new ArrayList<>());
        y = w.box().centerY();
      }
      lines.get(lines.size() - 1).add(w);
    }
    lines.forEach(l -> l.sort(Comparator.comparingDouble(w -> w.box().left())));
    return lines;
  }

  static List<Word> ordered(List<Word> words) {
    return of(words).stream().flatMap(List::stream).toList();
  }

  static String text(List<Word> words) {
    return ordered(words).stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** The usual height of a line, points. */
  static double height(List<Word> words) {
    double[] heights = words.stream().mapToDouble(w -> w.box().height()).sorted().toArray();
    return heights.length == 0 ? 12 : heights[heights.length / 2];
  }
}
