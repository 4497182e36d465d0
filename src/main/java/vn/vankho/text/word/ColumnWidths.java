package vn.vankho.text.word;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.text.word.Flow.Block;
import vn.vankho.text.word.Flow.Cell;
import vn.vankho.text.word.Flow.Paragraph;
import vn.vankho.text.word.Flow.Run;
import vn.vankho.text.word.Flow.Table;

/**
 * Bề rộng cột: gives a table of two columns, such as a letterhead, the width of the page where its
 * own is too narrow for its lines. Files by converters often say less than what is printed.
 */
final class ColumnWidths {

  /** A longer paragraph is running text, which wraps in any column. */
  private static final int LONGEST_LINE = 45;

  private static final double PADDING = 12;

  private ColumnWidths() {}

  /** The same table; its columns share the page's width by what stands in them, if need be. */
  static Table fitted(Table table) {
    double left = 0;
    double right = 0;
    boolean narrow = false;
    for (List<Cell> row : table.rows()) {
      if (row.size() != 2) {
        return table;
      }
      double needLeft = needed(row.get(0));
      double needRight = needed(row.get(1));
      narrow |= needLeft > row.get(0).width() || needRight > row.get(1).width();
      left = Math.max(left, needLeft);
      right = Math.max(right, needRight);
    }
    if (!narrow || left == 0 || right == 0) {
      return table;
    }
    double share = FlowLayout.TEXT_WIDTH * left / (left + right);
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      rows.add(
          List.of(
              new Cell(0, share, row.get(0).blocks()),
              new Cell(share, FlowLayout.TEXT_WIDTH - share, row.get(1).blocks())));
    }
    return new Table(rows);
  }

  /** The width of a cell's widest short line, points; 0 without one. */
  private static double needed(Cell cell) {
    double widest = 0;
    for (Block block : cell.blocks()) {
      if (block instanceof Paragraph p) {
        StringBuilder text = new StringBuilder();
        p.runs().stream().map(Run::text).forEach(text::append);
        for (String line : text.toString().split("[\n\t]")) {
          if (line.length() <= LONGEST_LINE && !line.isBlank()) {
            widest = Math.max(widest, ParagraphLayout.textWidth(line.strip()) + PADDING);
          }
        }
      }
    }
    return widest;
  }
}
