package vn.vankho.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.District;
import vn.vankho.reference.Province;
import vn.vankho.reference.Reference;

/**
 * Ngữ pháp trích yếu: reads a title by the phrases of the table, word by word. Each kind is tried
 * once at each word, so the time grows with the length of the title only.
 */
final class TitleGrammar {

  /** Words of the longest name that the tables are asked for. */
  private static final int LONGEST_NAME = 14;

  private static final Pattern SLOT = Pattern.compile("\\{(\\d)(\\^?)}");
  private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  /** A phrase of the table, cut into words and kinds. */
  private record Rule(List<String> parts, String english) {}

  /** A phrase found: where it ends, and its English. */
  private record Found(int end, String english) {}

  private static final Map<String, List<Rule>> RULES =
      Reference.tables().titlePhrases().stream()
          .collect(
              Collectors.groupingBy(
                  p -> p.kind(),
                  Collectors.mapping(
                      p -> new Rule(words(p.vietnamese()), p.english()), Collectors.toList())));

  private static final Map<String, List<Province>> PROVINCES =
      Reference.tables().provinces().stream()
          .collect(Collectors.groupingBy(p -> Vietnamese.key(p.fullName())));

  private static final Map<String, List<District>> DISTRICTS =
      Reference.tables().districts().stream()
          .collect(Collectors.groupingBy(d -> Vietnamese.key(d.fullName())));

  private final List<String> words;
  private final List<String> printed;
  private final LocalDate day;
  private final Map<String, List<Found>> known = new HashMap<>();

  private TitleGrammar(String title, LocalDate day) {
    this.words = words(title);
    this.printed = cut(Vietnamese.clean(title));
    this.day = day;
  }

  /** The English of a title that the phrases cover from its first word to its last. */
  static Optional<String> english(String title, LocalDate day) {
    TitleGrammar grammar = new TitleGrammar(title, day);
    return grammar.find("title", 0).stream()
        .filter(f -> f.end() == grammar.words.size())
        .map(Found::english)
        .findFirst();
  }

  private static List<String> words(String text) {
    return cut(Vietnamese.key(text));
  }

  private static List<String> cut(String text) {
    String spaced =
        text.replaceAll("[\"“”]", " “ ")
            .replaceAll("([,;()])", " $1 ")
            .replaceAll("(?<=\\d) ?[-–] ?(?=\\d)", " - ");
    return Arrays.stream(spaced.strip().split("\\s+")).toList();
  }

  private List<Found> find(String kind, int at) {
    List<Found> found = known.get(kind + at);
    if (found == null) {
      known.put(kind + at, List.of());
      found = RULES.containsKey(kind) ? byRules(kind, at) : byTables(kind, at);
      known.put(kind + at, found);
    }
    return found;
  }

  private List<Found> byRules(String kind, int at) {
    Map<Integer, Found> byEnd = new HashMap<>();
    for (Rule rule : RULES.get(kind)) {
      follow(rule, 0, at, List.of(), byEnd);
    }
    return List.copyOf(byEnd.values());
  }

  private void follow(Rule rule, int part, int at, List<String> slots, Map<Integer, Found> byEnd) {
    if (part == rule.parts().size()) {
      byEnd.putIfAbsent(at, new Found(at, filled(rule.english(), slots)));
      return;
    }
    String next = rule.parts().get(part);
    if (next.startsWith("{")) {
      for (Found f : find(next.substring(1, next.length() - 1), at)) {
        List<String> more = new ArrayList<>(slots);
        more.add(f.english());
        follow(rule, part + 1, f.end(), more, byEnd);
      }
    } else if (at < words.size() && words.get(at).equals(next)) {
      follow(rule, part + 1, at + 1, slots, byEnd);
    }
  }

  private static String filled(String english, List<String> slots) {
    return SLOT.matcher(english)
        .replaceAll(
            m -> {
              String slot = slots.get(Integer.parseInt(m.group(1)) - 1);
              return Matcher.quoteReplacement(m.group(2).isEmpty() ? slot : capitals(slot));
            });
  }

  private static String capitals(String phrase) {
    return Arrays.stream(phrase.split(" "))
        .map(w -> w.equals("and") || w.equals("of") ? w : first(w))
        .collect(Collectors.joining(" "));
  }

  /** With a capital at its beginning. */
  static String first(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private List<Found> byTables(String kind, int at) {
    if (at >= words.size()) {
      return List.of();
    }
    String word = words.get(at);
    return switch (kind) {
      case "year" -> word.matches("(19|20)\\d\\d") ? List.of(new Found(at + 1, word)) : List.of();
      case "code" ->
          word.matches("\\d+[a-z]?[/-]\\S+")
              ? List.of(new Found(at + 1, printed.get(at)))
              : List.of();
      case "date" -> date(word).map(d -> List.of(new Found(at + 1, d))).orElse(List.of());
      case "type" -> names(at, n -> Reference.tables().documentType(n).map(t -> t.nameEn()));
      case "agency" ->
          names(
              at,
              n ->
                  Reference.tables().agencies(n).stream()
                      .findFirst()
                      .map(a -> "the " + a.nameEn()));
      case "place" -> names(at, this::place);
      default -> throw new IllegalStateException("title_phrases.csv names no such kind: " + kind);
    };
  }

  private static Optional<String> date(String word) {
    Matcher m = DATE.matcher(word);
    return m.matches()
        ? PartialDate.ifValid(
                Integer.parseInt(m.group(3)),
                Integer.parseInt(m.group(2)),
                Integer.parseInt(m.group(1)))
            .map(d -> Dates.of(d, Language.EN))
        : Optional.empty();
  }

  private List<Found> names(int at, Function<String, Optional<String>> english) {
    List<Found> found = new ArrayList<>();
    for (int end = at + 1; end <= Math.min(words.size(), at + LONGEST_NAME); end++) {
      int to = end;
      english
          .apply(String.join(" ", words.subList(at, end)))
          .ifPresent(e -> found.add(new Found(to, e)));
    }
    return found;
  }

  /** A place with its kind, such as {@code tỉnh Quảng Ngãi}; without it the name could be more. */
  private Optional<String> place(String name) {
    for (Province p : PROVINCES.getOrDefault(name, List.of())) {
      if (p.validity().holdsOn(day)) {
        return Optional.of(p.fullNameEn());
      }
    }
    List<String> english =
        DISTRICTS.getOrDefault(name, List.of()).stream()
            .filter(d -> d.validity().holdsOn(day))
            .map(District::fullNameEn)
            .distinct()
            .toList();
    return english.size() == 1 ? Optional.of(english.get(0)) : Optional.empty();
  }
}
