package vn.vankho.text.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vankho.document.Box;
import vn.vankho.document.TextLine;
import vn.vankho.document.Vietnamese;
import vn.vankho.text.layout.LineBuilder.Row;
import vn.vankho.text.layout.LineBuilder.StyledWord;

/**
 * Thứ tự đọc: the lines of a page in the order in which a person reads them. The two columns of a
 * letterhead and of the signature block are read one after the other (see {@link Letterhead} for a
 * body named in one line); the cells of a table row by row.
 */
public final class ReadingOrder {

  /** {@code CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM}, {@code Nơi nhận:}, {@code TM. ỦY BAN NHÂN DÂN}. */
  private static final Pattern COLUMN_SIGN =
      Pattern.compile(
          "^(cong hoa xa hoi|doc lap ?-|dang cong san viet nam|noi nhan|so ?:|tm\\.|t/m|kt\\.|k/t|tl\\.|t/l|tuq\\.|q\\.).*");

  private ReadingOrder() {}

  /**
   * The lines of a page on which something lies apart from the rest.
   *
   * @param words all words of the page
   * @param apart blocks of them that are lines of their own, read first
   * @param width of the page, points
   * @param height likewise
   */
  public static List<TextLine> lines(
      List<StyledWord> words, List<List<StyledWord>> apart, double width, double height) {
    Set<StyledWord> taken = apart.stream().flatMap(List::stream).collect(Collectors.toSet());
    List<TextLine> lines = new ArrayList<>();
    apart.forEach(block -> lines.addAll(lines(block)));
    lines.addAll(
        Spread.lines(words.stream().filter(w -> !taken.contains(w)).toList(), width, height));
    return List.copyOf(lines);
  }

  public static List<TextLine> lines(List<StyledWord> words) {
    List<Row> rows = LineBuilder.rows(words);
    List<TextLine> lines = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      ColumnBlock block = ColumnBlock.from(rows, i);
      if (block.end() > i + 1 || rows.get(i).pieces().size() > 1) {
        lines.addAll(blockLines(block));
        i = Math.max(block.end(), i + 1);
      } else {
        rows.get(i).pieces().forEach(p -> lines.add(LineBuilder.line(p)));
        i++;
      }
    }
    return List.copyOf(lines);
  }

  private static List<TextLine> blockLines(ColumnBlock block) {
    List<TextLine> byRow = new ArrayList<>();
    List<TextLine> left = new ArrayList<>();
    List<TextLine> right = new ArrayList<>();
    for (Row row : block.rows()) {
      for (List<StyledWord> piece : row.pieces()) {
        TextLine line = LineBuilder.line(piece);
        byRow.add(line);
        (line.box().centerX() < block.gutter() ? left : right).add(line);
      }
    }
    if (!readsByColumn(block, left, right)) {
      return byRow;
    }
    return Letterhead.of(left, right).map(Letterhead::lines).orElseGet(() -> joined(left, right));
  }

  private static List<TextLine> joined(List<TextLine> left, List<TextLine> right) {
    List<TextLine> lines = new ArrayList<>(left);
    lines.addAll(right);
    return lines;
  }

  private static boolean readsByColumn(
      ColumnBlock block, List<TextLine> left, List<TextLine> right) {
    if (!block.hasTwoColumns()) {
      return false;
    }
    return isLetterheadOrSignature(left)
        || isLetterheadOrSignature(right)
        || (isProse(left) && isProse(right));
  }

  /** Whether lines of two columns are a letterhead or a signature block, not a table's cells. */
  public static boolean isLetterheadOrSignature(List<TextLine> lines) {
    return lines.stream().anyMatch(l -> COLUMN_SIGN.matcher(Vietnamese.bare(l.text())).matches());
  }

  /** Six lines or more of four words or more: a column of running text, not of a table. */
  private static boolean isProse(List<TextLine> column) {
    return column.size() >= 6
        && column.stream().mapToInt(l -> l.words().size()).average().orElse(0) >= 4;
  }

  /** Where two boxes leave white between them. */
  record Gutter(double from, double to) {
    static Gutter between(Box left, Box right) {
      return new Gutter(left.right(), right.left());
    }

    Gutter meet(Gutter other) {
      return new Gutter(Math.max(from, other.from), Math.min(to, other.to));
    }

    boolean isOpen() {
      return to - from > 2;
    }

    /** In a letterhead the motto keeps the columns apart, even where a name reaches under it. */
    boolean isNearlyOpen() {
      return to - from > -8;
    }
  }
}
