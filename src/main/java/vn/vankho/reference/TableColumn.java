package vn.vankho.reference;

import java.util.Locale;

/**
 * Cột của bảng: a row of {@code table_columns.csv}, what stands at the head of a table's column.
 *
 * @param label such as {@code Cơ quan chủ trì}
 */
public record TableColumn(String label, Kind kind) {

  /** What a column holds. */
  public enum Kind {
    /** Số thứ tự. */
    ORDINAL,
    /** Nhiệm vụ, chỉ tiêu, hạng mục: what the row is about. */
    TITLE,
    /** Cơ quan chủ trì. */
    LEAD,
    /** Cơ quan phối hợp. */
    COORDINATING,
    /** Thời gian thực hiện. */
    TIME,
    /** Sản phẩm, kết quả đầu ra. */
    PRODUCT,
    /** Đơn vị tính. */
    UNIT,
    /** Kế hoạch: a quantity aimed at. */
    PLANNED,
    /** Thực hiện: a quantity reached. */
    ACTUAL,
    /** Tỷ lệ: one quantity in parts of another. */
    SHARE,
    /** Kinh phí: an amount of money. */
    BUDGET,
    OTHER
  }

  static TableColumn from(CsvTable.Row row) {
    Kind kind = Kind.valueOf(row.text("field").toUpperCase(Locale.ROOT));
    return new TableColumn(row.text("label_vi"), kind);
  }
}
