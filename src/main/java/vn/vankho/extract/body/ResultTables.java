package vn.vankho.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.ReportedResult;
import vn.vankho.document.Vietnamese;
import vn.vankho.extract.FlowTable;
import vn.vankho.extract.FlowTable.Row;
import vn.vankho.extract.FlowText;
import vn.vankho.extract.Paragraph;
import vn.vankho.extract.table.Table.Column;
import vn.vankho.reference.TableColumn.Kind;

/**
 * Kết quả trong bảng: the rows of a report's table, {@code Chỉ tiêu | Đơn vị tính | Kế hoạch | Thực
 * hiện}. Only what was reached is a result, and only with its unit.
 */
final class ResultTables {

  private static final Pattern NUMBER = Pattern.compile(Numbers.NUMBER);
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

  /** {@code Số lớp tập huấn (lớp)} */
  private static final Pattern UNIT_IN_TITLE = Pattern.compile("\\(([^()\\d]{1,25})\\)\\s?$");

  private final FlowText flow;
  private final Optional<String> year;

  /**
   * @param year that the report speaks of, where a column does not name its own
   */
  ResultTables(FlowText flow, Optional<String> year) {
    this.flow = flow;
    this.year = year;
  }

  List<ReportedResult> read() {
    List<ReportedResult> results = new ArrayList<>();
    for (FlowTable table : flow.tables()) {
      boolean counts = table.has(Kind.UNIT) || table.has(Kind.PLANNED) || table.has(Kind.SHARE);
      if (table.has(Kind.TITLE) && table.has(Kind.ACTUAL) && counts) {
        for (Row row : table.rows()) {
          for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).kind() == Kind.ACTUAL) {
              result(table, row, i).ifPresent(results::add);
            }
          }
        }
      }
    }
    return results;
  }

  private Optional<ReportedResult> result(FlowTable table, Row row, int column) {
    Optional<Paragraph> title = table.cell(row, Kind.TITLE);
    Optional<Paragraph> actual = row.cells().get(column);
    if (title.isEmpty() || actual.isEmpty()) {
      return Optional.empty();
    }
    String name = text(title.get());
    String number = text(actual.get());
    Matcher percent = Pattern.compile("(" + Numbers.NUMBER + ") ?%").matcher(number);
    boolean share = percent.matches();
    Optional<String> unit = share ? Optional.of("%") : unit(table, row, name);
    String value = share ? percent.group(1) : number;
    if (unit.isEmpty() || !NUMBER.matcher(value).matches()) {
      return Optional.empty();
    }
    int start = Math.min(title.get().start(), actual.get().start());
    int end = Math.max(title.get().end(), actual.get().end());
    return Optional.of(
        new ReportedResult(
            Numbers.value(value),
            unit.get(),
            year(table.columns().get(column)),
            Optional.empty(),
            name,
            flow.evidence(start, end, "result-table")));
  }

  private Optional<String> unit(FlowTable table, Row row, String title) {
    Matcher named = UNIT_IN_TITLE.matcher(title);
    return table
        .cell(row, Kind.UNIT)
        .map(this::text)
        .or(() -> named.find() ? Optional.of(named.group(1)) : Optional.empty())
        .map(String::strip)
        .filter(u -> u.equals("%") || u.chars().anyMatch(Character::isLetter));
  }

  private Optional<String> year(Column column) {
    Matcher named = YEAR.matcher(Vietnamese.key(column.label()));
    return named.find() ? Optional.of(named.group(1)) : year;
  }

  private String text(Paragraph cell) {
    return flow.text(cell.start(), cell.end());
  }
}
