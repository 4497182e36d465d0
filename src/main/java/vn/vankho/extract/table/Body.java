package vn.vankho.extract.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;
import vn.vankho.document.Word;

/**
 * Thân bảng trên một trang: the words that belong to a table, from its header or the page's top
 * down to where running text begins.
 *
 * @param words of the cells
 * @param across words of headings that are set over all columns, {@code II. Nhóm nhiệm vụ …}
 * @param reachesEnd whether nothing else follows on the page
 */
record Body(List<Word> words, Set<Word> across, boolean reachesEnd) {

  /** {@code 1}, {@code 2.}, {@code 3.1}, {@code IV}, {@code II.2}, {@code a)} */
  static final Pattern ORDINAL =
      Pattern.compile(
          "(?:\\d{1,3}|[IVX]{1,6}|[A-ZĐ]|[a-zđ](?=[.)]))(?:\\.\\d{1,2}){0,3}[.):|]{0,4}");

  /** A roman figure as recognition may show it: {@code HI}, {@code Il}. */
  private static final Pattern MISREAD_ROMAN = Pattern.compile("[IVXHl|]{1,4}[.,]{0,3}");

  /** {@code III.}: a part of the text. */
  private static final Pattern PART = Pattern.compile("[IVX]{1,5}\\.");

  /** {@code Tổng cộng}, {@code Cộng}: a row without a number. */
  private static final Pattern TOTAL = Pattern.compile("tong|cong");

  /** What never stands in a cell: the signature and the addressees. */
  private static final Pattern AFTER_ALL =
      Pattern.compile("(?:tm|kt|tl|tuq|t/m|k/t|t/l)\\.?|nhan:");

  private static final int LONGEST_HEADING = 4;

  private static final Comparator<Word> DOWN =
      Comparator.comparingDouble((Word w) -> w.box().centerY())
          .thenComparingDouble(w -> w.box().left());

  /**
   * @param below the page's words under the header, or all of them on a page that a table goes on
   */
  static Body of(List<Word> below, Gutters gutters) {
    List<Word> down = new ArrayList<>(below);
    down.sort(DOWN);
    double height = WordLines.height(down);
    Set<Word> across = Collections.newSetFromMap(new IdentityHashMap<>());
    double end = Double.POSITIVE_INFINITY;
    double lastHeading = Double.NEGATIVE_INFINITY;
    int headingLines = 0;
    for (Word w : down) {
      if (across.contains(w) || !isText(w)) {
        continue;
      }
      if (isAfterAll(w, down)) {
        end = Math.min(end, w.box().top());
        break;
      }
      List<Word> line = line(w, down, height);
      if (gutters.isCrossedBy(w) || gutters.runsOver(line, height)) {
        boolean heading = startsWithOrdinal(line, gutters);
        boolean goesOn = w.box().centerY() - lastHeading < 1.7 * height;
        if (!heading && !(goesOn && headingLines < LONGEST_HEADING)) {
          end = top(line);
          break;
        }
        headingLines = heading ? 1 : headingLines + 1;
        lastHeading = w.box().centerY();
        across.addAll(line);
      }
    }
    double stop = end;
    List<Word> inside = down.stream().filter(w -> w.box().centerY() < stop).toList();
    double last = endOfRows(inside, across, gutters);
    return new Body(
        inside.stream().filter(w -> w.box().centerY() < last).toList(),
        across,
        stop == Double.POSITIVE_INFINITY);
  }

  /**
   * Where the first numbered line begins below the last row that has more than a number and a name:
   * what seems to be a heading there is the text below the table.
   */
  private static double endOfRows(List<Word> down, Set<Word> across, Gutters gutters) {
    double lastFull = Double.NEGATIVE_INFINITY;
    double end = Double.POSITIVE_INFINITY;
    for (Word w : down) {
      double y = w.box().centerY();
      int column = gutters.column(w);
      if (column > 1 && !across.contains(w) && isText(w)) {
        lastFull = y;
        end = Double.POSITIVE_INFINITY;
      } else if ((column == 0 && isOrdinal(w) || column <= 1 && PART.matcher(w.text()).matches())
          && y - lastFull > w.box().height()) {
        end = Math.min(end, w.box().top() - 0.1 * w.box().height());
      }
    }
    return end;
  }

  private static boolean isAfterAll(Word word, List<Word> words) {
    String bare = Vietnamese.bare(word.text());
    if (!AFTER_ALL.matcher(bare).matches()) {
      return false;
    }
    return !bare.equals("nhan:")
        || words.stream()
            .anyMatch(
                w ->
                    Vietnamese.bare(w.text()).equals("noi")
                        && Math.abs(w.box().centerY() - word.box().centerY()) < 4
                        && word.box().left() - w.box().right() < 8);
  }

  private static List<Word> line(Word word, List<Word> words, double height) {
    return words.stream()
        .filter(Body::isText)
        .filter(w -> Math.abs(w.box().centerY() - word.box().centerY()) < 0.42 * height)
        .sorted(Comparator.comparingDouble(w -> w.box().left()))
        .toList();
  }

  /** Ruled lines are now and then recognised as dashes and stops. */
  private static boolean isText(Word word) {
    return word.text().chars().anyMatch(Character::isLetterOrDigit);
  }

  private static double top(List<Word> line) {
    return line.stream().mapToDouble(w -> w.box().top()).min().orElseThrow();
  }

  private static boolean startsWithOrdinal(List<Word> line, Gutters gutters) {
    Word first = line.get(0);
    return gutters.column(first) == 0 && isOrdinal(first);
  }

  /** The words that number rows, from top to bottom. */
  List<Word> ordinals(Gutters gutters) {
    List<Word> first =
        words.stream()
            .filter(w -> gutters.column(w) == 0)
            .filter(Body::isText)
            .filter(w -> !across.contains(w) || startsHeading(w))
            .toList();
    List<Word> ordinals = new ArrayList<>();
    for (List<Word> line : WordLines.of(first)) {
      line.stream().limit(1).filter(Body::isOrdinal).forEach(ordinals::add);
    }
    if (!ordinals.isEmpty()) {
      totals(gutters, ordinals).forEach(ordinals::add);
      ordinals.sort(DOWN);
    }
    return ordinals;
  }

  private List<Word> totals(Gutters gutters, List<Word> ordinals) {
    double last = ordinals.get(ordinals.size() - 1).box().bottom();
    List<Word> left =
        words.stream().filter(w -> gutters.column(w) <= 1 && w.box().top() >= last).toList();
    return WordLines.of(left).stream()
        .map(l -> l.get(0))
        .filter(w -> TOTAL.matcher(Vietnamese.bare(w.text()).replace(":", "")).matches())
        .filter(w -> Character.isUpperCase(w.text().charAt(0)))
        .toList();
  }

  private static boolean isOrdinal(Word word) {
    return ORDINAL.matcher(word.text()).matches()
        || word.confidence() < 1 && MISREAD_ROMAN.matcher(word.text()).matches();
  }

  private boolean startsHeading(Word word) {
    return across.stream()
        .filter(w -> Math.abs(w.box().centerY() - word.box().centerY()) < 4)
        .noneMatch(w -> w.box().left() < word.box().left());
  }
}
