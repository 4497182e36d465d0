package vn.vankho.extract.body;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.Agency;
import vn.vankho.reference.DocumentType;
import vn.vankho.reference.Reference;

/**
 * Số, ký hiệu của văn bản được viện dẫn, cut into its parts.
 *
 * @param number such as {@code 22}, {@code 15a}
 * @param year of a normative document
 * @param parts what stands between the separators: {@code TT}, {@code BTTTT}; {@code BTTTT}, {@code
 *     TTĐN}
 * @param party whether it is set as a Party body's: {@code 16-KL/TW}
 */
record Symbol(String number, Optional<Integer> year, List<String> parts, boolean party) {

  private static final String PARTY_SYSTEM = "party";
  private static final String NORMATIVE = "legal-normative";

  Symbol {
    parts = List.copyOf(parts);
  }

  /** As printed, without white space. */
  @Override
  public String toString() {
    if (party) {
      return number + "-" + parts.get(0) + "/" + String.join("-", parts.subList(1, parts.size()));
    }
    return number + "/" + year.map(y -> y + "/").orElse("") + String.join("-", parts);
  }

  Symbol withParts(List<String> other) {
    return new Symbol(number, year, other, party);
  }

  Symbol withYear(int other) {
    return new Symbol(number, Optional.of(other), parts, party);
  }

  /** The first part where it is the abbreviation of a type, the rest being the body's. */
  Optional<String> typePart() {
    boolean has = parts.size() > 1 && (party || isTypeAbbreviation(parts.get(0)));
    return has ? Optional.of(parts.get(0)) : Optional.empty();
  }

  /** The parts that name bodies and units. */
  List<String> bodyParts() {
    return typePart().isPresent() ? parts.subList(1, parts.size()) : parts;
  }

  /** {@code QH13}, {@code UBTVQH15}: the Assembly and its committee, with their term. */
  static final Pattern ASSEMBLY = Pattern.compile("(?:QH|UBTVQH)\\d{1,2}");

  /** {@code HĐND15}: a council with its term. */
  static final Pattern COUNCIL = Pattern.compile("HĐND\\d{1,2}");

  private static final Set<String> TYPES =
      Reference.tables().documentTypes().stream()
          .flatMap(t -> Stream.concat(t.abbreviation().stream(), t.abbreviationVariants().stream()))
          .map(a -> a.toUpperCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  static boolean isTypeAbbreviation(String part) {
    return TYPES.contains(part.toUpperCase(Locale.ROOT));
  }

  private static boolean hasAbbreviation(DocumentType type, String part) {
    return type.abbreviation().filter(part::equalsIgnoreCase).isPresent()
        || type.abbreviationVariants().stream().anyMatch(part::equalsIgnoreCase);
  }

  static boolean isBodyAbbreviation(String part) {
    return !bodies(part).isEmpty();
  }

  /** The bodies with an abbreviation; the number of the term of the Assembly does not count. */
  static List<Agency> bodies(String part) {
    boolean term = ASSEMBLY.matcher(part).matches() || COUNCIL.matcher(part).matches();
    String letters = term ? part.replaceAll("\\d", "") : part;
    return Reference.tables().agenciesAbbreviated(letters);
  }

  /** The name of the type that the symbol tells, where it tells one. */
  Optional<String> typeName() {
    if (typePart().isEmpty()) {
      String body = parts.get(0).replaceAll("\\d", "");
      if (body.equals("QH") || body.equals("UBTVQH")) {
        return Optional.empty();
      }
      return Optional.of("Công văn");
    }
    String system = party ? PARTY_SYSTEM : year.isPresent() ? NORMATIVE : "administrative";
    List<DocumentType> types =
        Reference.tables().documentTypes().stream()
            .filter(t -> hasAbbreviation(t, parts.get(0)))
            .toList();
    return types.stream()
        .filter(t -> t.system().equals(system))
        .findFirst()
        .or(() -> types.stream().findFirst())
        .map(t -> t.name().replaceFirst(" của .*", ""));
  }

  /** Whether two are the same but for case, marks on letters and the zero before the number. */
  String looseKey() {
    return Vietnamese.bare(toString()).replaceFirst("^0+(?=\\d)", "");
  }

  /** The date of a normative document lies in the year of its symbol. */
  boolean contradicts(Optional<PartialDate> date) {
    return year.isPresent() && date.map(d -> d.year() != year.get()).orElse(false);
  }
}
