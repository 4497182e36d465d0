package vn.vankho.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Similar;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.Agency;
import vn.vankho.reference.DocumentType;
import vn.vankho.reference.LegalReference;
import vn.vankho.reference.Reference;

/**
 * Ký hiệu đúng: the right form of a symbol that was misprinted or misread, where the tables leave
 * only one reading.
 */
final class CanonicalSymbol {

  private static final Set<String> BODIES =
      Reference.tables().agencies().stream()
          .flatMap(a -> a.abbreviations().stream())
          .filter(a -> !a.contains(" "))
          .collect(Collectors.toCollection(TreeSet::new));
  private static final Set<String> TYPES =
      Reference.tables().documentTypes().stream()
          .flatMap(CanonicalSymbol::abbreviations)
          .collect(Collectors.toCollection(TreeSet::new));

  /** The entries' letters without marks and case. */
  private static final Map<String, String> BARE =
      Stream.concat(BODIES.stream(), TYPES.stream())
          .distinct()
          .collect(Collectors.toUnmodifiableMap(a -> a, CanonicalSymbol::bare));

  private static final Map<String, List<String>> BY_BARE =
      BARE.keySet().stream().sorted().collect(Collectors.groupingBy(BARE::get));

  /** The abbreviations by the key of the type's name. */
  private static final Map<String, Set<String>> BY_TYPE =
      Reference.tables().documentTypes().stream()
          .collect(
              Collectors.groupingBy(
                  t -> Vietnamese.key(t.name()),
                  TreeMap::new,
                  Collectors.flatMapping(CanonicalSymbol::abbreviations, Collectors.toSet())));

  private CanonicalSymbol() {}

  private static Stream<String> abbreviations(DocumentType type) {
    return Stream.concat(type.abbreviation().stream(), type.abbreviationVariants().stream());
  }

  /**
   * The right form, when it differs from the printed one.
   *
   * @param type the printed name of the type
   * @param issuers the rows of the bodies named behind the symbol
   */
  static Optional<Symbol> of(
      Symbol symbol, Optional<String> type, List<Agency> issuers, Optional<PartialDate> date) {
    Symbol right = symbol.withParts(parts(symbol, type, issuers));
    if (right.contradicts(date)) {
      right = inItsYear(right, date.orElseThrow()).orElse(right);
    }
    return right.equals(symbol) ? Optional.empty() : Optional.of(right);
  }

  private static List<String> parts(Symbol symbol, Optional<String> type, List<Agency> issuers) {
    List<String> parts = new ArrayList<>(symbol.parts());
    boolean glued = symbol.typePart().isEmpty() && !isBody(parts.get(0));
    if (glued) {
      split(parts.get(0), type)
          .ifPresent(
              two -> {
                parts.remove(0);
                parts.addAll(0, two);
              });
    }
    boolean typed = parts.size() > 1 && (symbol.party() || !isBody(parts.get(0)));
    if (typed && !TYPES.contains(parts.get(0))) {
      typeOf(parts.get(0), type).ifPresent(t -> parts.set(0, t));
    }
    boolean hasType = parts.size() > 1 && TYPES.contains(parts.get(0)) && !isLikelyBody(symbol);
    int body = hasType || symbol.party() ? 1 : 0;
    for (int i = body; i < parts.size(); i++) {
      if (!isBody(parts.get(i))) {
        int at = i;
        bodyOf(parts.get(i), i == body || issuers.size() > 1 ? issuers : List.of())
            .ifPresent(b -> parts.set(at, b));
      }
    }
    return parts;
  }

  private static boolean isLikelyBody(Symbol symbol) {
    return symbol.typePart().isEmpty() && isBody(symbol.parts().get(0));
  }

  static Set<String> bodies() {
    return BODIES;
  }

  static Set<String> types() {
    return TYPES;
  }

  /** Whether a part of a symbol is the abbreviation of a type or a body. */
  static boolean isKnown(String part) {
    return isBody(part) || TYPES.contains(part);
  }

  private static boolean isBody(String part) {
    return BODIES.contains(part)
        || Symbol.ASSEMBLY.matcher(part).matches()
        || Symbol.COUNCIL.matcher(part).matches();
  }

  /** {@code TTBTTTT}: type and body run together; one way to cut it, agreeing with the type. */
  static Optional<List<String>> split(String part, Optional<String> type) {
    List<List<String>> ways = new ArrayList<>();
    for (String t : type.map(CanonicalSymbol::abbreviationsOf).orElse(TYPES)) {
      if (part.startsWith(t) && BODIES.contains(part.substring(t.length()))) {
        ways.add(List.of(t, part.substring(t.length())));
      }
    }
    return ways.size() == 1 ? Optional.of(ways.get(0)) : Optional.empty();
  }

  static Set<String> abbreviationsOf(String typeName) {
    String key = Vietnamese.key(typeName);
    return BY_TYPE.entrySet().stream()
        .filter(t -> key.startsWith(t.getKey()))
        .flatMap(t -> t.getValue().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<String> typeOf(String part, Optional<String> type) {
    Optional<String> folded = onlyOne(TYPES, part, 0);
    if (folded.isPresent()) {
      return folded;
    }
    return type.flatMap(t -> onlyOne(abbreviationsOf(t), part, 1));
  }

  private static Optional<String> bodyOf(String part, List<Agency> issuers) {
    Optional<String> folded = onlyOne(BODIES, part, 0);
    if (folded.isEmpty() && part.length() == 1 && issuers.size() == 1) {
      // "CT-B … của Bộ Thông tin và Truyền thông": cut off behind its first letter
      return issuers.get(0).abbreviations().stream()
          .filter(a -> !a.contains(" ") && a.startsWith(part))
          .findFirst();
    }
    if (folded.isPresent() || part.length() < 3) {
      return folded;
    }
    boolean lacksKind =
        issuers.stream()
            .flatMap(a -> a.abbreviations().stream())
            .anyMatch(a -> a.length() == part.length() + 1 && a.endsWith(part));
    if (lacksKind) {
      return Optional.empty(); // "KHĐT" for "SKHĐT" is no slip
    }
    int slips = part.length() > 4 ? 2 : 1;
    return issuers.stream()
        .flatMap(a -> a.abbreviations().stream())
        .filter(a -> !a.contains(" "))
        .filter(a -> Similar.distance(bare(a), bare(part), slips) <= slips)
        .findFirst();
  }

  /** The only entry that differs by no more than so many letters, marks and case aside. */
  private static Optional<String> onlyOne(Set<String> entries, String part, int slips) {
    String read = bare(part);
    List<String> near =
        slips == 0
            ? BY_BARE.getOrDefault(read, List.of()).stream().filter(entries::contains).toList()
            : entries.stream()
                .filter(e -> Similar.distance(BARE.get(e), read, slips) <= slips)
                .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static String bare(String part) {
    return Vietnamese.bare(part);
  }

  /** The same number, type and body, issued on that very day, under another year. */
  private static Optional<Symbol> inItsYear(Symbol symbol, PartialDate date) {
    Symbol other = symbol.withYear(date.year());
    return Reference.tables().legalReferences().stream()
        .filter(r -> r.symbol().equalsIgnoreCase(other.toString()))
        .filter(r -> r.issued().equals(date.toLocalDate()))
        .map(LegalReference::symbol)
        .findFirst()
        .map(s -> other);
  }
}
