package vn.vankho.extract.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vankho.document.Level;
import vn.vankho.document.PartialDate;
import vn.vankho.extract.body.PlaceReader.Place;
import vn.vankho.reference.Agency;
import vn.vankho.reference.LegalReference;
import vn.vankho.reference.Reference;

/** Cơ quan ban hành suy từ ký hiệu: who issued a document, as its symbol and our own place tell. */
final class SymbolIssuer {

  private static final Set<String> LOCAL_AUTHORITIES = Set.of("UBND", "HĐND");

  private final Context context;
  private final PlaceReader places;

  SymbolIssuer(Context context) {
    this.context = context;
    this.places = new PlaceReader(context);
  }

  /** The body, when the symbol leaves only one; central bodies' symbols say it for certain. */
  Optional<String> certain(Symbol symbol) {
    if (symbol.party()) {
      return known(symbol);
    }
    List<Agency> rows =
        Symbol.bodies(symbol.bodyParts().get(0)).stream()
            .filter(a -> !a.level().equals("party"))
            .toList();
    boolean central =
        !rows.isEmpty()
            && rows.stream().allMatch(BodyNames::isCentral)
            && rows.stream().map(Agency::name).distinct().count() == 1;
    return central && !isJoint(symbol) ? Optional.of(rows.get(0).name()) : Optional.empty();
  }

  private static Optional<String> known(Symbol symbol) {
    return Reference.tables().legalReferences().stream()
        .filter(r -> r.symbol().equalsIgnoreCase(symbol.toString()))
        .map(LegalReference::issuer)
        .findFirst();
  }

  /** Whether the symbol names several bodies, such as {@code TTLT-BTC-BNV}. */
  static boolean isJoint(Symbol symbol) {
    List<String> bodies = symbol.bodyParts();
    return bodies.size() > 1
        && symbol.typePart().isPresent()
        && bodies.stream().allMatch(Symbol::isBodyAbbreviation);
  }

  /** The body that the symbol most plainly means for a reader of this document, if any. */
  Optional<String> inferred(Symbol symbol, Optional<PartialDate> date) {
    String body = symbol.bodyParts().get(0);
    if (isJoint(symbol) && symbol.typePart().filter(t -> t.contains("LT")).isPresent()) {
      return Optional.empty();
    }
    if (LOCAL_AUTHORITIES.contains(body)) {
      return context.level().filter(l -> l == Level.PROVINCIAL).flatMap(l -> local(body));
    }
    if (isOwn(symbol, body) && context.issuer().isPresent()) {
      return context.issuer();
    }
    LocalDate day = date.map(PartialDate::earliest).orElse(context.day());
    List<Agency> rows =
        Symbol.bodies(body).stream()
            .filter(a -> a.validity().holdsOn(day))
            .filter(a -> a.level().equals("party") == symbol.party())
            .filter(a -> !isNamesake(a))
            .toList();
    boolean sure = rows.stream().map(Agency::name).distinct().count() == 1;
    return rows.stream().findFirst().filter(a -> sure).flatMap(this::named);
  }

  /** Tỉnh ủy and Thành ủy share a symbol; the name of the province's committee covers both. */
  private static boolean isNamesake(Agency agency) {
    return agency.name().equals("Thành ủy");
  }

  private boolean isOwn(Symbol symbol, String body) {
    return context
        .code()
        .filter(c -> !symbol.party())
        .map(c -> List.of(c.symbol().split("[-/]")).contains(body))
        .orElse(false);
  }

  private Optional<String> local(String abbreviation) {
    String name = abbreviation.equals("UBND") ? "Ủy ban nhân dân" : "Hội đồng nhân dân";
    return places.ownProvince(0).map(p -> BodyNames.in(name, p));
  }

  private Optional<String> named(Agency agency) {
    if (BodyNames.isCentral(agency)) {
      return Optional.of(agency.name());
    }
    Optional<Place> place =
        BodyNames.level(agency)
            .flatMap(l -> l.equals("district") ? places.ownDistrict(0) : places.ownProvince(0));
    return place.map(p -> BodyNames.in(agency.name(), p));
  }
}
