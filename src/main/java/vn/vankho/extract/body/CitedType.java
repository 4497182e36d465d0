package vn.vankho.extract.body;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.Vietnamese;
import vn.vankho.extract.FlowText;
import vn.vankho.reference.DocumentType;
import vn.vankho.reference.Reference;

/**
 * Tên loại đứng trước số: the type named before a symbol.
 *
 * @param name in the table, with what the text adds to it ({@code Chương trình phối hợp})
 * @param start where it stands
 */
record CitedType(String name, int start) {

  private static final int WINDOW = 160;

  /** {@code số}, {@code số:}, {@code so} before the number. */
  private static final Pattern NUMBER_WORD = Pattern.compile("(?:^|[\\s(,;])(so\\s?:?\\s?)$");

  /** What some types are called in full: {@code Chương trình hành động}. */
  private static final List<String> ADDITIONS =
      List.of("hành động", "phối hợp", "liên tịch", "kết luận");

  private static final Map<String, String> NAMES = names(Vietnamese::key);
  private static final Map<String, String> BARE_NAMES = names(Vietnamese::bare);
  private static final int LONGEST =
      NAMES.keySet().stream().mapToInt(String::length).max().orElseThrow();

  private static Map<String, String> names(Function<String, String> key) {
    Stream<String> plain =
        Reference.tables().documentTypes().stream()
            .map(DocumentType::name)
            .filter(n -> !n.contains(" của "));
    return plain
        .flatMap(n -> Stream.concat(Stream.of(n), ADDITIONS.stream().map(a -> n + " " + a)))
        .distinct()
        .collect(Collectors.toMap(key, Function.identity(), (a, b) -> a));
  }

  /**
   * Whether this is the type of a symbol. Right before the number the printed name is believed; one
   * that stands farther away must be what the symbol says. QĐ is a Quy định only for the Party.
   */
  boolean agreesWith(Symbol symbol, int number) {
    boolean near = number - start < name.length() + 8;
    boolean otherwise =
        !symbol.party()
            && name.equals("Quy định")
            && symbol.typePart().filter("QĐ"::equals).isPresent();
    boolean contradicted =
        symbol
            .typePart()
            .filter(t -> !CanonicalSymbol.abbreviationsOf(name).contains(t))
            .isPresent();
    return !otherwise && (near || !contradicted);
  }

  /** Where the word "số" before a number begins, or the number itself. */
  static int numberWord(FlowText flow, int start) {
    int from = Math.max(0, start - 6);
    Matcher m = NUMBER_WORD.matcher(flow.bare().substring(from, start));
    return m.find() ? from + m.start(1) : start;
  }

  /** The type that stands before a number, next to it or earlier in the clause. */
  static Optional<CitedType> before(FlowText flow, int start, int notBefore) {
    String key = flow.recognized() ? flow.bare() : flow.key();
    Map<String, String> names = flow.recognized() ? BARE_NAMES : NAMES;
    int end = numberWord(flow, start);
    boolean numbered = end < start;
    while (end > notBefore && " :".indexOf(key.charAt(end - 1)) >= 0) {
      end--;
    }
    Optional<CitedType> adjacent = endingAt(key, names, end, notBefore);
    return adjacent.isPresent() || !numbered
        ? adjacent
        : earlier(flow.text(), key, names, end, Math.max(notBefore, end - WINDOW));
  }

  private static Optional<CitedType> endingAt(
      String key, Map<String, String> names, int end, int notBefore) {
    for (int from = Math.max(notBefore, end - LONGEST); from < end; from++) {
      if (from == 0 || !Character.isLetterOrDigit(key.charAt(from - 1))) {
        String name = names.get(key.substring(from, end));
        if (name != null) {
          return Optional.of(new CitedType(name, from));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code Luật Báo chí số …}: the nearest one with a capital in the same clause. */
  private static Optional<CitedType> earlier(
      String text, String key, Map<String, String> names, int end, int notBefore) {
    for (int from = end - 1; from >= notBefore; from--) {
      char c = key.charAt(from);
      if (";.()\n".indexOf(c) >= 0) {
        return Optional.empty();
      }
      boolean wordStart = from == 0 || !Character.isLetterOrDigit(key.charAt(from - 1));
      if (wordStart && Character.isUpperCase(text.charAt(from))) {
        int at = from;
        Optional<String> name =
            names.keySet().stream()
                .filter(n -> key.startsWith(n, at) && key.startsWith(" ", at + n.length()))
                .max(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
        if (name.isPresent()) {
          return Optional.of(new CitedType(names.get(name.get()), from));
        }
      }
    }
    return Optional.empty();
  }
}
