package vn.vankho.extract.body;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;
import vn.vankho.extract.FlowText;
import vn.vankho.extract.body.Outline.Node;

/**
 * Thời gian của kết quả: the year or span of years that a report speaks of at a place, told by the
 * nearest words of time ({@code Năm 2014, …}; {@code Từ năm 2013-2017, …}; {@code Trong giai đoạn …
 * cụ thể:}), else by the title, else by the document's date. Asked in order of appearance.
 */
final class YearContext {

  private static final String YEAR = "((?:19|20)\\d{2})";

  /** Words of time at the start of a sentence; one or two years in groups 1 and 2. */
  private static final Pattern ADVERBIAL =
      Pattern.compile(
          "(?:(?:trong|từ|đến|tính đến|giai đoạn|năm|tháng|quý|[ivx]{1,3}|đầu|cuối|\\d{1,2}|và|hết|cả|-|/)[\\s/]?\\s?){1,8}?"
              + YEAR
              + "(?:\\s?(?:-|đến năm|đến|tới)\\s?(?:năm\\s?)?"
              + YEAR
              + ")?(?![\\d/-])");

  /** {@code năm 2023}, {@code giai đoạn 2013-2020} in a title or heading. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:năm|giai đoạn|từ)\\s(?:năm\\s)?"
              + YEAR
              + "(?:\\s?(?:-|đến năm|đến)\\s?"
              + YEAR
              + ")?(?!\\d)");

  private static final int MOST_SENTENCES = 8;

  private static final Pattern A_DOCUMENT =
      Pattern.compile("luật|chiến lược|chương trình|kế hoạch|đề án|quyết định");

  private static final Pattern TO_DATE = Pattern.compile("(?:tính )?đến nay(?![\\p{L}])");
  private static final Pattern SINCE = Pattern.compile("^từ\\s(?:năm\\s)?" + YEAR);

  private final FlowText flow;
  private final Optional<Integer> ownYear;
  private final Optional<String> general;

  /** What a part says of its own time, by where the part begins; -1 for the whole document. */
  private final Map<Integer, String> introduced = new HashMap<>();

  private final Map<Integer, String> spans = new HashMap<>();
  private final Map<Integer, Integer> since = new HashMap<>();

  YearContext(FlowText flow, Context context) {
    this.flow = flow;
    this.ownYear = context.date().map(d -> d.year());
    this.general =
        context
            .title()
            .flatMap(t -> named(Vietnamese.key(t)))
            .or(() -> ownYear.map(String::valueOf));
  }

  /** What the title or the document's own date says. */
  Optional<String> general() {
    return general;
  }

  private Optional<String> named(String key) {
    Matcher m = NAMED.matcher(key);
    return m.find() ? Optional.of(years(m)) : Optional.empty();
  }

  /** One year, or a span; a span that has not ended yet goes up to our own year. */
  private String years(Matcher m) {
    if (m.group(2) == null) {
      return m.group(1);
    }
    int last = Integer.parseInt(m.group(2));
    int end = ownYear.map(own -> Math.min(own, last)).orElse(last);
    return end <= Integer.parseInt(m.group(1)) ? m.group(1) : m.group(1) + "-" + end;
  }

  /** Takes note of a paragraph before its places are asked for. */
  void enter(Node node) {
    int section = section(node);
    Optional<String> said = adverbialAt(node.content());
    boolean introduces =
        node.marker().isEmpty() && flow.key().charAt(node.paragraph().end() - 1) == ':';
    said.filter(y -> introduces).ifPresent(y -> introduced.putIfAbsent(section, y));
    said.filter(y -> y.contains("-")).ifPresent(y -> spans.putIfAbsent(section, y));
    Matcher from = SINCE.matcher(flow.key()).region(node.content(), node.paragraph().end());
    if (from.lookingAt()) {
      since.putIfAbsent(section, Integer.valueOf(from.group(1)));
    }
    if (node.isNumbered()) {
      int end = Math.min(node.paragraph().end(), node.content() + 200);
      Matcher m = NAMED.matcher(flow.key()).region(node.content(), end);
      boolean heading = node.paragraph().end() - node.content() < 200;
      if (heading && m.find() && !isOfADocument(m.start())) {
        introduced.putIfAbsent(section, years(m));
      }
    }
  }

  /** {@code Chiến lược … giai đoạn 2013-2020}, {@code Luật … năm 2016}: part of a name. */
  private boolean isOfADocument(int at) {
    String before = flow.key().substring(Math.max(0, at - 120), at);
    return A_DOCUMENT.matcher(before).find();
  }

  private static int section(Node node) {
    return node.section().map(n -> n.paragraph().start()).orElse(-1);
  }

  /** The time at a place of a paragraph. */
  Optional<String> at(Node node, int offset) {
    int sentence = Clause.start(flow, offset, node.content());
    if (TO_DATE.matcher(flow.key()).region(sentence, offset).find()) {
      Optional<String> span =
          ownYear.map(
              own ->
                  Optional.ofNullable(since.get(section(node)))
                      .filter(first -> first < own)
                      .map(first -> first + "-" + own)
                      .orElse(String.valueOf(own)));
      if (span.isPresent()) {
        return span;
      }
    }
    return within(node, sentence).or(() -> above(node)).or(() -> general);
  }

  /** The last words of time that open a sentence of this paragraph, up to the one asked about. */
  private Optional<String> within(Node node, int sentence) {
    int at = sentence;
    for (int i = 0; i < MOST_SENTENCES; i++) {
      Optional<String> said = adverbialAt(at);
      if (said.isPresent() || at <= node.content()) {
        return said;
      }
      at = Clause.start(flow, Math.max(node.content(), at - 2), node.content());
    }
    return Optional.empty();
  }

  private Optional<String> above(Node node) {
    Optional<Node> up = node.parent();
    while (up.isPresent() && !up.get().isNumbered()) {
      Optional<String> said = adverbialAt(up.get().content());
      if (said.isPresent()) {
        return said;
      }
      up = up.get().parent();
    }
    while (up.isPresent()) {
      int start = up.get().paragraph().start();
      Optional<String> said =
          Optional.ofNullable(introduced.get(start))
              .or(() -> Optional.ofNullable(spans.get(start)));
      if (said.isPresent()) {
        return said;
      }
      up = up.get().parent();
    }
    return Optional.ofNullable(introduced.get(-1)).or(() -> Optional.ofNullable(spans.get(-1)));
  }

  private Optional<String> adverbialAt(int offset) {
    Matcher m =
        ADVERBIAL.matcher(flow.key()).region(offset, Math.min(flow.key().length(), offset + 80));
    return m.lookingAt() ? Optional.of(years(m)) : Optional.empty();
  }
}
