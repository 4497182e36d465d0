package vn.vankho.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vankho.document.ReportedResult;
import vn.vankho.extract.FlowText;
import vn.vankho.extract.NameIndex;
import vn.vankho.extract.Paragraph;
import vn.vankho.extract.body.Outline.Node;
import vn.vankho.reference.Reference;
import vn.vankho.reference.TableColumn.Kind;

/** Kết quả thực hiện: the quantities that a report claims, with what they count and when. */
final class ResultReader {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d/.,:-])(" + Numbers.NUMBER + ")(?![\\d/:-]|[.,]\\d)(\\s?%|\\s)?");

  /** What may stand right before a quantity, {@code hơn 120 người}. */
  private static final List<String> QUALIFIERS =
      List.of(
          "hơn",
          "trên",
          "gần",
          "khoảng",
          "ít nhất",
          "tối thiểu",
          "dưới",
          "không quá",
          "xấp xỉ",
          "đạt");

  /** Numbers that count nothing: {@code Điều 3}, {@code số 5}, {@code lần thứ 2}, {@code gấp 2}. */
  private static final List<String> NO_QUANTITY =
      List.of(
          ("điều|khoản|điểm|mục|số|thứ|chương|phần|biểu|phụ lục|bảng|tháng|ngày|năm|quý|cấp|hạng"
                  + "|lớp|khóa|gấp|tăng|giảm|tầng|đường|km|ban|nhóm|loại|vòng|giải|nghị quyết"
                  + "|quyết định")
              .split("\\|"));

  /** {@code giao 01 cán bộ}: who is charged with the work, not what came of it. */
  private static final List<String> ASSIGNED = List.of("giao", "phân công", "bố trí");

  private static final Pattern SHARE =
      Pattern.compile("(?:đạt|chiếm|tăng|giảm|tỷ lệ|tỉ lệ|bằng|vượt)[^.;]{0,60}$");

  /** Parts that speak of what is to come. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "phương hướng|nhiệm vụ|giải pháp|kiến nghị|đề xuất|mục tiêu|kế hoạch|dự kiến|tổ chức thực hiện");

  private static final Pattern BEHIND = Pattern.compile("kết quả|đánh giá|tình hình|triển khai");

  private static final NameIndex<String> UNITS = units();

  private final FlowText flow;
  private final Outline outline;
  private final YearContext years;
  private final boolean report;

  ResultReader(FlowText flow, Context context, Outline outline) {
    this.flow = flow;
    this.outline = outline;
    this.years = new YearContext(flow, context);
    this.report =
        context
            .type()
            .map(t -> t.toLowerCase(java.util.Locale.ROOT).startsWith("báo cáo"))
            .orElse(false);
  }

  private static NameIndex<String> units() {
    Map<String, List<String>> names = new HashMap<>();
    Reference.tables().resultUnits().forEach(u -> names.put(u, List.of(u)));
    return new NameIndex<>(names);
  }

  List<ReportedResult> read() {
    List<ReportedResult> found = new ArrayList<>();
    if (!report) {
      return found;
    }
    Set<Paragraph> inTables = cellsOfNumbers();
    for (Node node : outline.nodes()) {
      years.enter(node);
      if (!isAhead(node) && !inTables.contains(node.paragraph())) {
        in(node, found);
      }
    }
    found.addAll(new ResultTables(flow, years.general()).read());
    return found;
  }

  /** Cells that say nothing by themselves: plans, dates, bare numbers. */
  private Set<Paragraph> cellsOfNumbers() {
    Set<Kind> read = Set.of(Kind.PRODUCT, Kind.OTHER);
    return flow.tables().stream()
        .flatMap(
            t ->
                IntStream.range(0, t.columns().size())
                    .filter(i -> t.has(Kind.PLANNED) || !read.contains(t.columns().get(i).kind()))
                    .boxed()
                    .flatMap(i -> t.rows().stream().flatMap(r -> r.cells().get(i).stream())))
        .collect(Collectors.toSet());
  }

  private boolean isAhead(Node node) {
    Optional<Node> part = node.section();
    while (part.isPresent()) {
      Node n = part.get();
      int end = Math.min(n.paragraph().end(), n.content() + 200);
      String heading = flow.key().substring(n.content(), Math.max(n.content(), end));
      boolean outer = n.parent().flatMap(Node::section).isEmpty();
      if (outer && AHEAD.matcher(heading).find() && !BEHIND.matcher(heading).find()) {
        return true;
      }
      part = n.parent().flatMap(Node::section);
    }
    return false;
  }

  private void in(Node node, List<ReportedResult> found) {
    int end = node.paragraph().end();
    Matcher m = NUMBER.matcher(flow.key()).useTransparentBounds(true);
    int brackets = node.content();
    int open = 0;
    for (int at = brackets; Starts.findNumber(m, flow.key(), at, end); at = m.end()) {
      for (; brackets < m.start(); brackets++) {
        char c = flow.text().charAt(brackets);
        open = Math.max(0, open + (c == '(' ? 1 : c == ')' ? -1 : 0));
      }
      if (open == 0) {
        result(node, m).ifPresent(found::add);
      }
    }
  }

  private Optional<ReportedResult> result(Node node, Matcher number) {
    String before =
        flow.key().substring(Math.max(node.content(), number.start() - 80), number.start());
    Optional<String> hedge = ending(before, QUALIFIERS).filter(q -> !q.equals("đạt"));
    boolean percent = number.group(2) != null && number.group(2).endsWith("%");
    if (ending(before, NO_QUANTITY).isPresent() || percent && !SHARE.matcher(before).find()) {
      return Optional.empty();
    }
    Optional<Unit> unit = percent ? Optional.of(new Unit("%", number.end())) : unitAt(number.end());
    boolean person = ending(before, ASSIGNED).isPresent();
    if (unit.isEmpty() || person) {
      return Optional.empty();
    }
    int limit = node.paragraph().end();
    Clause.Span quote = Clause.quote(flow, number.start(), unit.get().end(), node.content(), limit);
    return Optional.of(
        new ReportedResult(
            Numbers.value(number.group(1)),
            unit.get().name(),
            years.at(node, number.start()),
            hedge,
            flow.text(quote.start(), quote.end()),
            flow.evidence(quote.start(), quote.end(), "number-and-unit")));
  }

  /** The first of some words that a text ends with, a space behind it. */
  private static Optional<String> ending(String text, List<String> words) {
    String before = text.endsWith(" ") ? text.substring(0, text.length() - 1) : "";
    return words.stream().filter(before::endsWith).findFirst();
  }

  private record Unit(String name, int end) {}

  private Optional<Unit> unitAt(int offset) {
    return UNITS.at(flow.key(), offset).map(m -> new Unit(flow.text(offset, m.end()), m.end()));
  }
}
