package vn.vankho.extract;

import java.util.List;
import java.util.Optional;
import vn.vankho.extract.table.Table.Column;
import vn.vankho.reference.TableColumn.Kind;

/**
 * Bảng trong văn bản liền mạch: a table's cells as paragraphs of a {@link FlowText}.
 *
 * @param rows a cell for each column, top to bottom
 */
public record FlowTable(List<Column> columns, List<Row> rows) {

  /** Hàng. */
  public record Row(List<Optional<Paragraph>> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public FlowTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  public boolean has(Kind kind) {
    return columns.stream().anyMatch(c -> c.kind() == kind);
  }

  /** What stands in a row's first column of a kind. */
  public Optional<Paragraph> cell(Row row, Kind kind) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == kind) {
        return row.cells().get(i);
      }
    }
    return Optional.empty();
  }
}
