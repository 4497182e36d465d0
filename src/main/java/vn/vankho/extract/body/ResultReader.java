package vn.vankho.extract.body;

import java.math.BigDecimal;
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
          ("điều|khoản|điểm|mục|số|thứ|chương|phần|biểu|phụ lục|bảng|tháng|ngày|năm|quý|hạng"
                  + "|thấp hơn|cao hơn|nhiều hơn|ít hơn|lớn hơn|nhỏ hơn|lớp|khóa|gấp|tăng|giảm|tầng|đường|km|ban|nhóm|loại|vòng|giải|nghị quyết"
                  + "|quyết định")
              .split("\\|"));

  /** {@code trường cấp 2}, unlike {@code đã cấp 12 giấy phép}. */
  private static final Pattern OF_A_LEVEL = Pattern.compile("[1-4]");

  /** {@code từ 4 - 5%}, {@code 10 đến 12 lớp}: what ends with the first number of a range. */
  private static final Pattern RANGE = Pattern.compile("\\d\\s?%? (?:-|đến|tới) $");

  /** {@code 98,5 nghìn ha}. */
  private static final Pattern SCALE = Pattern.compile("(nghìn|ngàn|triệu|tỷ|tỉ)\\s");

  /** {@code 7,000 lượt}: what is counted has no thousandth parts. */
  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

  private static final String MEASURE = "measure";

  /** {@code 8.100 người/năm}, {@code 49,8 triệu đồng/người/năm}. */
  private static final Pattern RATE =
      Pattern.compile("(?:/(?:người|hộ|ha|năm|quý|tháng|tuần|ngày)(?!\\p{L})){1,2}");

  /** {@code 18,2% năm 2022}. */
  private static final Pattern OF_YEAR = Pattern.compile(" năm ((?:19|20)\\d\\d)(?![\\d/-])");

  private static final Map<String, String> CURRENCIES = Map.of("VND", "đồng");

  /** {@code giao 01 cán bộ}: who is charged with the work, not what came of it. */
  private static final List<String> ASSIGNED = List.of("giao", "phân công", "bố trí");

  private static final Pattern SHARE =
      Pattern.compile("(?:đạt|chiếm|tăng|giảm|tỷ lệ|tỉ lệ|bằng|vượt)[^.;]{0,60}$|(?<!\\p{L})có $");

  /** Parts that speak of what is to come. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "phương hướng|nhiệm vụ|giải pháp|kiến nghị|đề xuất|mục tiêu|kế hoạch|dự kiến|tổ chức thực hiện");

  private static final Pattern BEHIND = Pattern.compile("kết quả|đánh giá|tình hình|triển khai");

  private static final NameIndex<String> UNITS = units();

  /** {@code 2,5 nghìn tỷ đô la Mỹ}, and no currency takes up more letters. */
  private static final int LONGEST_CURRENCY = 30;

  private final FlowText flow;
  private final Outline outline;
  private final BudgetReader budget;
  private final YearContext years;
  private final boolean report;

  ResultReader(FlowText flow, Context context, Outline outline) {
    this.flow = flow;
    this.outline = outline;
    this.budget = new BudgetReader(flow, outline);
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
    boolean level =
        ending(before, List.of("cấp")).isPresent() && OF_A_LEVEL.matcher(number.group(1)).matches();
    if (level
        || ending(before, NO_QUANTITY).isPresent()
        || RANGE.matcher(before).find()
        || percent && !SHARE.matcher(before).find()) {
      return Optional.empty();
    }
    Optional<Quantity> quantity =
        percent
            ? Optional.of(new Quantity(Numbers.value(number.group(1)), "%", number.end()))
            : money(node, number).or(() -> counted(number));
    boolean person = ending(before, ASSIGNED).isPresent();
    if (quantity.isEmpty() || person) {
      return Optional.empty();
    }
    int limit = node.paragraph().end();
    int last = quantity.get().end();
    Clause.Span quote = Clause.quote(flow, number.start(), last, node.content(), limit);
    Matcher year = OF_YEAR.matcher(flow.key()).region(last, limit);
    return Optional.of(
        new ReportedResult(
            quantity.get().value(),
            quantity.get().unit(),
            year.lookingAt() ? Optional.of(year.group(1)) : years.at(node, number.start()),
            hedge,
            flow.text(quote.start(), quote.end()),
            flow.evidence(quote.start(), quote.end(), "number-and-unit")));
  }

  /** The first of some words that a text ends with, a space behind it. */
  private static Optional<String> ending(String text, List<String> words) {
    String before = text.endsWith(" ") ? text.substring(0, text.length() - 1) : "";
    return words.stream().filter(before::endsWith).findFirst();
  }

  private record Quantity(BigDecimal value, String unit, int end) {}

  /** An amount of money, in whole units of its currency; of funding the budget's lines tell. */
  private Optional<Quantity> money(Node node, Matcher number) {
    int limit = Math.min(node.paragraph().end(), number.end() + LONGEST_CURRENCY);
    return Money.in(flow.key(), number.start(), limit).stream()
        .limit(1)
        .filter(m -> m.start() == number.start() && !budget.isFunding(node))
        .map(
            m -> {
              String unit = CURRENCIES.getOrDefault(m.currency(), m.currency());
              String rate = rate(m.end());
              return new Quantity(m.amount(), unit + rate, m.end() + rate.length());
            })
        .findFirst();
  }

  /** So many of what the table of units has, their scale applied. */
  private Optional<Quantity> counted(Matcher number) {
    Matcher scale = SCALE.matcher(flow.key()).region(number.end(), flow.key().length());
    boolean scaled = scale.lookingAt();
    int at = scaled ? scale.end() : number.end();
    return UNITS
        .at(flow.key(), at)
        .filter(m -> !flow.key().startsWith("điểm phần trăm", at))
        .map(
            m -> {
              String rate = rate(m.end());
              String unit = flow.text(at, m.end()) + rate;
              boolean measure =
                  Reference.tables()
                      .unitGroup(flow.text(at, m.end()))
                      .filter(MEASURE::equals)
                      .isPresent();
              String digits = number.group(1);
              boolean thousands = !scaled && !measure && THOUSANDS.matcher(digits).matches();
              BigDecimal value = Numbers.value(thousands ? digits.replace(",", "") : digits);
              BigDecimal whole = scaled ? Money.scaled(value, scale.group(1)) : value;
              return new Quantity(whole, unit, m.end() + rate.length());
            });
  }

  /** {@code /năm} behind a unit, or nothing. */
  private String rate(int offset) {
    Matcher rate = RATE.matcher(flow.key()).region(offset, flow.key().length());
    return rate.lookingAt() ? rate.group() : "";
  }
}
