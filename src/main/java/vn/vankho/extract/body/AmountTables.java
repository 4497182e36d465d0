package vn.vankho.extract.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.BudgetLine;
import vn.vankho.document.Vietnamese;
import vn.vankho.extract.FlowTable;
import vn.vankho.extract.FlowTable.Row;
import vn.vankho.extract.FlowText;
import vn.vankho.extract.Paragraph;
import vn.vankho.reference.TableColumn.Kind;

/**
 * Kinh phí trong bảng: amounts under a head such as {@code Kinh phí (triệu đồng)}. A number without
 * a word of its currency, in cell, head or caption, says nothing.
 */
final class AmountTables {

  /** {@code Đơn vị tính: triệu đồng} above the table. */
  private static final Pattern CAPTION =
      Pattern.compile("(?:đơn vị(?: tính)?|đvt) ?: ?((?:[\\p{L}.]+ ?){1,3})");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{2,30})\\)");
  private static final Pattern NUMBER = Pattern.compile(Numbers.NUMBER);

  private final FlowText flow;

  AmountTables(FlowText flow) {
    this.flow = flow;
  }

  List<BudgetLine> read() {
    List<BudgetLine> lines = new ArrayList<>();
    for (FlowTable table : flow.tables()) {
      if (table.has(Kind.BUDGET) && table.has(Kind.TITLE)) {
        String unit = unit(table).orElse("");
        table.rows().forEach(row -> line(table, row, unit).ifPresent(lines::add));
      }
    }
    return lines;
  }

  private Optional<BudgetLine> line(FlowTable table, Row row, String unit) {
    Optional<Paragraph> title = table.cell(row, Kind.TITLE);
    Optional<Paragraph> amount = table.cell(row, Kind.BUDGET);
    if (title.isEmpty() || amount.isEmpty()) {
      return Optional.empty();
    }
    String number = Vietnamese.key(flow.text(amount.get().start(), amount.get().end()));
    String money = NUMBER.matcher(number).matches() ? number + " " + unit : number;
    List<Money> read = Money.in(money, 0, money.length());
    if (read.size() != 1 || read.get(0).amount().signum() == 0) {
      return Optional.empty();
    }
    Money found = read.get(0);
    BigDecimal value = found.amount();
    int start = Math.min(title.get().start(), amount.get().start());
    int end = Math.max(title.get().end(), amount.get().end());
    return Optional.of(
        new BudgetLine(
            value,
            found.currency(),
            flow.text(title.get().start(), title.get().end()),
            flow.evidence(start, end, "money-table")));
  }

  private Optional<String> unit(FlowTable table) {
    String head =
        table.columns().stream()
            .filter(c -> c.kind() == Kind.BUDGET)
            .findFirst()
            .map(c -> Vietnamese.key(c.label()))
            .orElse("");
    Matcher brackets = IN_BRACKETS.matcher(head);
    if (brackets.find() && isMoney(brackets.group(1))) {
      return Optional.of(brackets.group(1).strip());
    }
    return caption(table).filter(AmountTables::isMoney);
  }

  private static boolean isMoney(String unit) {
    return Money.in("1 " + unit, 0, unit.length() + 2).size() == 1;
  }

  /** The unit that the words right above the table give for all of it. */
  private Optional<String> caption(FlowTable table) {
    int first =
        table.rows().stream()
            .flatMap(r -> r.cells().stream())
            .flatMap(Optional::stream)
            .mapToInt(Paragraph::start)
            .min()
            .orElse(0);
    Matcher caption = CAPTION.matcher(flow.key().substring(Math.max(0, first - 120), first));
    String unit = null;
    while (caption.find()) {
      unit = caption.group(1).strip();
    }
    return Optional.ofNullable(unit);
  }
}
