package vn.vankho.extract.head;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vankho.document.Similar;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.Reference;

/**
 * Ký hiệu: brings a symbol as recognised into its printed form. Letters are mended only where the
 * tables of types and agencies leave one reading; digits never.
 */
final class SymbolRepair {

  /**
   * {@code BC-UBND}, {@code 2015/NĐ-CP}, {@code KL/TW}, {@code CTPH-HND-SGD,ĐT}, {@code
   * TTr-CAT(PC04)}.
   */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?:(?:19|20)\\d\\d/)?\\p{L}[\\p{L}\\d&.,]*(?:[/-][\\p{L}\\d&.,]+){0,6}(?:\\([\\p{L}\\d-]{1,8}\\))?");

  /** {@code II}, {@code PTNT}: the rest of a symbol that was set with a space in it. */
  private static final Pattern GOES_ON = Pattern.compile("[\\p{Lu}\\d&.,/-]{1,12}");

  /** {@code TTr-C}: what a seal or a fold has left of a scan's symbol. */
  private static final Pattern ONE_LETTER_BODY = Pattern.compile(".*[-/]\\p{L}");

  /** A dispatch's symbol begins with its body: {@code CVL-TTLĐ} is no {@code CV}. */
  private static final String DISPATCH = "CV";

  /** With fewer letters one letter less or more may make another body. */
  private static final int SHORTEST_BODY = 4;

  private final Map<String, Set<String>> known = new HashMap<>();

  SymbolRepair() {
    Reference tables = Reference.tables();
    tables
        .documentTypes()
        .forEach(
            t -> {
              t.abbreviation().ifPresent(this::know);
              t.abbreviationVariants().forEach(this::know);
            });
    tables.agencies().forEach(a -> a.abbreviations().forEach(this::know));
  }

  private void know(String abbreviation) {
    if (abbreviation.indexOf(' ') < 0) {
      known.computeIfAbsent(Vietnamese.bare(abbreviation), k -> new HashSet<>()).add(abbreviation);
    }
  }

  /** The symbol, or nothing where the text is none. */
  Optional<String> symbol(String raw, boolean scanned) {
    String s =
        Vietnamese.clean(raw)
            .replaceAll("\\s*([/-])\\s*", "$1")
            .replaceAll("[\\s._;:]+$", "")
            .replaceAll("[‘’'`\"“”*|]", "");
    int space = s.indexOf(' ');
    if (space > 0) {
      String tail = s.substring(space + 1);
      // a stray mark of recognition may follow, or in print what belongs to the unit: "KV II"
      s = scanned || !GOES_ON.matcher(tail).matches() ? s.substring(0, space) : s.replace(" ", "");
    }
    s = s.replaceAll("[,.]+$", "");
    if (s.length() < 2
        || !SYMBOL.matcher(s).matches()
        || s.chars().noneMatch(Character::isUpperCase)) {
      return Optional.empty();
    }
    if (scanned && ONE_LETTER_BODY.matcher(s).matches()) {
      return Optional.empty();
    }
    return Optional.of(scanned ? mend(s) : s);
  }

  private String mend(String symbol) {
    StringBuilder mended = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= symbol.length(); i++) {
      if (i == symbol.length() || symbol.charAt(i) == '-' || symbol.charAt(i) == '/') {
        mended.append(mendPart(symbol.substring(start, i)));
        if (i < symbol.length()) {
          mended.append(symbol.charAt(i));
        }
        start = i + 1;
      }
    }
    return mended.toString();
  }

  private String mendPart(String part) {
    Set<String> same = known.getOrDefault(Vietnamese.bare(part), Set.of());
    if (!same.isEmpty() || part.length() < 5) {
      return same.contains(part) || same.size() != 1 ? part : same.iterator().next();
    }
    Set<String> near = new TreeSet<>();
    String bare = Vietnamese.bare(part);
    known.forEach(
        (key, names) -> {
          if (key.length() >= 4 && LookAlike.is(key, bare)) {
            near.addAll(names);
          }
        });
    return near.size() == 1 ? near.iterator().next() : part;
  }

  /** A recognised symbol whose first part is no abbreviation but close to that of the type line. */
  String withType(String symbol, String type) {
    int end = symbol.indexOf('-');
    int start = symbol.lastIndexOf('/', Math.max(0, end)) + 1;
    if (end <= start || known.containsKey(Vietnamese.bare(symbol.substring(start, end)))) {
      return symbol;
    }
    String printed = symbol.substring(start, end);
    return Reference.tables().documentTypes().stream()
        .filter(t -> t.name().equals(type))
        .flatMap(t -> t.abbreviation().stream())
        .filter(a -> !a.equals(DISPATCH))
        .filter(a -> Similar.distance(Vietnamese.bare(a), Vietnamese.bare(printed), 1) <= 1)
        .findFirst()
        .map(a -> symbol.substring(0, start) + a + symbol.substring(end))
        .orElse(symbol);
  }

  /**
   * A recognised symbol whose body is no abbreviation but one letter from that of the name printed
   * above it: {@code KH-GBND} of an ỦY BAN NHÂN DÂN, or the same but for letters taken for digits:
   * {@code QĐ-11g} of the THỦ TƯỚNG CHÍNH PHỦ.
   */
  String withBody(String symbol, String name) {
    String[] parts = symbol.split("-", 3);
    if (parts.length < 2 || known.containsKey(Vietnamese.bare(parts[1]))) {
      return symbol;
    }
    Optional<String> own = ownAbbreviation(name, parts[1]);
    if (own.isPresent()) {
      parts[1] = own.get();
      return String.join("-", parts);
    }
    String initials =
        Arrays.stream(Vietnamese.bare(name).split("[\\s,]+"))
            .filter(w -> !w.isEmpty() && !w.equals("va"))
            .map(w -> w.substring(0, 1))
            .collect(Collectors.joining());
    for (int n = initials.length(); n >= SHORTEST_BODY; n--) {
      Set<String> names = known.getOrDefault(initials.substring(0, n), Set.of());
      if (names.size() == 1) {
        if (Similar.distance(initials.substring(0, n), Vietnamese.bare(parts[1]), 1) <= 1) {
          parts[1] = names.iterator().next();
        }
        return String.join("-", parts);
      }
    }
    return symbol;
  }

  /** The one abbreviation of the body of this name that differs from the text only in digits. */
  private static Optional<String> ownAbbreviation(String name, String text) {
    List<String> own =
        Reference.tables().agencies().stream()
            .filter(a -> Vietnamese.key(a.name()).equals(Vietnamese.key(name)))
            .flatMap(a -> a.abbreviations().stream())
            .filter(a -> differsInDigits(a, text))
            .distinct()
            .toList();
    return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
  }

  private static boolean differsInDigits(String abbreviation, String text) {
    return abbreviation.length() == text.length()
        && text.chars().anyMatch(Character::isLetter)
        && IntStream.range(0, text.length())
            .allMatch(
                i ->
                    text.charAt(i) == abbreviation.charAt(i)
                        || Character.isDigit(text.charAt(i))
                            && Character.isLetter(abbreviation.charAt(i)));
  }

  /** Whether a symbol begins with the abbreviation of a type: {@code KH-UBND}. */
  boolean beginsWithType(String symbol) {
    String first = symbol.replaceFirst("^\\d{4}/", "").split("[-/]")[0];
    return Reference.tables().documentTypes().stream()
        .anyMatch(
            t ->
                t.abbreviation().filter(first::equals).isPresent()
                    || t.abbreviationVariants().contains(first));
  }

  /** The one type whose abbreviation the symbol of a State body begins with. */
  Optional<String> typeOf(String symbol) {
    String first = symbol.replaceFirst("^\\d{4}/", "").split("[-/]")[0];
    List<String> names =
        Reference.tables().documentTypes().stream()
            .filter(t -> t.abbreviation().filter(first::equals).isPresent())
            .filter(t -> !t.system().equals("party"))
            .map(t -> t.name().replaceFirst(" (của|\\().*", ""))
            .distinct()
            .sorted(Comparator.comparingInt(String::length))
            .toList();
    // "Báo cáo" is also what a "Báo cáo tổng hợp" is
    return !names.isEmpty() && names.stream().allMatch(n -> n.startsWith(names.get(0)))
        ? Optional.of(names.get(0))
        : Optional.empty();
  }
}
