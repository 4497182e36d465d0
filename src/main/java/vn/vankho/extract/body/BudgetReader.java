package vn.vankho.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.document.BudgetLine;
import vn.vankho.extract.FlowText;
import vn.vankho.extract.body.Outline.Node;

/** Kinh phí: amounts of money in what the text says of funding. */
final class BudgetReader {

  /** {@code Kinh phí thực hiện}, {@code đã bố trí}, {@code tổng mức đầu tư} */
  private static final Pattern FUNDING =
      Pattern.compile(
          "kinh phí|(?<!% )dự toán|bố trí|nguồn vốn|tổng mức|ngân sách (?:tỉnh|huyện|xã|nhà nước|địa phương)"
              + " (?:cấp|chi|hỗ trợ|đảm bảo|bảo đảm)");

  private static final int LONGEST = 240;

  private final FlowText flow;
  private final Outline outline;

  BudgetReader(FlowText flow, Outline outline) {
    this.flow = flow;
    this.outline = outline;
  }

  List<BudgetLine> read() {
    List<BudgetLine> lines = new ArrayList<>();
    for (Node node : outline.nodes()) {
      if (node.paragraph().cell()) {
        continue;
      }
      int start = node.content();
      int end = node.paragraph().end();
      List<Money> amounts = Money.in(flow.key(), start, end);
      if (!amounts.isEmpty() && isFunding(node)) {
        amounts.forEach(m -> lines.add(line(m, start, end)));
      }
    }
    lines.addAll(new AmountTables(flow).read());
    return lines;
  }

  /** Whether a paragraph, or what it stands under, speaks of funding. */
  boolean isFunding(Node node) {
    if (FUNDING.matcher(flow.key()).region(node.content(), node.paragraph().end()).find()) {
      return true;
    }
    Optional<Node> above = node.parent();
    while (above.isPresent()) {
      Node n = above.get();
      int end = Math.min(n.paragraph().end(), n.content() + LONGEST);
      if (n.isNumbered() && FUNDING.matcher(flow.key()).region(n.content(), end).find()) {
        return true;
      }
      above = n.parent();
    }
    return false;
  }

  private BudgetLine line(Money money, int from, int limit) {
    int start = Clause.partStart(flow, money.start(), from);
    int end = Math.min(Clause.partEnd(flow, money.end(), limit), money.start() + LONGEST);
    return new BudgetLine(
        money.amount(),
        money.currency(),
        flow.text(start, end),
        flow.evidence(start, end, "money-in-funding"));
  }
}
