package vn.vankho.extract.table;

import java.util.List;
import vn.vankho.document.PageText;
import vn.vankho.document.Word;
import vn.vankho.reference.TableColumn.Kind;

/**
 * Bảng: one table, over as many pages as it goes on.
 *
 * @param rows without the header's, top to bottom
 */
public record Table(List<Column> columns, List<Row> rows) {

  /**
   * Cột.
   *
   * @param label its header as printed
   * @param kind what it holds
   */
  public record Column(String label, Kind kind) {}

  /** Hàng: one cell for each column. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** Ô: the words in reading order; none in an empty cell. */
  public record Cell(List<PlacedWord> words) {
    public Cell {
      words = List.copyOf(words);
    }
  }

  /** A word and the page on which it stands. */
  public record PlacedWord(PageText page, Word word) {}

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
