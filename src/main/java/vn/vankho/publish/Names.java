package vn.vankho.publish;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.Sha256;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.Agency;
import vn.vankho.reference.Archipelago;
import vn.vankho.reference.District;
import vn.vankho.reference.Province;
import vn.vankho.reference.Reference;
import vn.vankho.reference.Reform2025;

/** Tên gọi hai thứ tiếng: what things are called in the language of a page, from the tables. */
final class Names {

  private static final Set<String> HALF_WRITTEN = Set.of("bộ", "cục", "sở");

  private final Reference tables = Reference.tables();

  /** By the body's name; there are few bodies and many documents. */
  private final Map<String, List<String>> abbreviations = new ConcurrentHashMap<>();

  /** English names by Vietnamese ones; likewise. */
  private final Map<String, Optional<String>> bodies = new ConcurrentHashMap<>();

  private final Map<String, String> keys =
      tables.agencies().stream()
          .map(Agency::name)
          .distinct()
          .collect(Collectors.toMap(n -> n, Vietnamese::key));

  /** Changes whenever a name that pages show in English does. */
  Sha256 fingerprint() {
    List<List<?>> all =
        List.of(
            tables.documentTypes(),
            tables.agencies(),
            tables.jobTitles(),
            tables.provinces(),
            tables.islands(),
            tables.districts(),
            tables.titlePhrases(),
            tables.glossary(),
            tables.englishPhrases(),
            tables.resultUnits().stream()
                .flatMap(u -> Stream.of(BigDecimal.ONE, BigDecimal.TEN).map(n -> unit(u, n)))
                .toList());
    return Sha256.of(all.toString());
  }

  /** A type in English; itself where the table has none. */
  String type(String name, Language language) {
    return language.isVietnamese()
        ? name
        : tables.documentType(name).map(t -> t.nameEn()).orElse(name);
  }

  /** The day as of which a document's names are meant. */
  static LocalDate day(ArchivedDocument document) {
    return Reform2025.namesAsOf(document.document().head().date().known());
  }

  Optional<Province> province(ArchivedDocument document) {
    return document
        .document()
        .head()
        .issuer()
        .known()
        .flatMap(IssuingBody::province)
        .flatMap(name -> tables.province(name, day(document)));
  }

  /** The provinces of a day, in the table's order. */
  List<Province> provinces(LocalDate day) {
    return tables.provinces(day);
  }

  /** The archipelagos of the division that these provinces are. */
  List<Archipelago> islands(List<Province> provinces) {
    return tables.islands().stream()
        .filter(a -> provinces.stream().anyMatch(p -> p.set() == a.set()))
        .toList();
  }

  Province today(Province province) {
    return tables.today(province);
  }

  static String of(Province province, Language language) {
    return language.isVietnamese() ? province.name() : province.nameEn();
  }

  /** The issuing body's name: the standard one, else as printed. */
  static Optional<String> agency(ArchivedDocument document) {
    return document.document().head().issuer().known().map(i -> i.name().orElse(i.printed()));
  }

  /** A body's English name when the tables cover it whole: the body, and its place. */
  Optional<String> agencyEn(ArchivedDocument document) {
    Optional<IssuingBody> body = document.document().head().issuer().known();
    return body.flatMap(IssuingBody::name)
        .flatMap(name -> english(name, body.get(), day(document)));
  }

  private Optional<String> english(String name, IssuingBody body, LocalDate day) {
    Optional<Agency> whole = tables.agencies(name).stream().findFirst();
    if (whole.isPresent()) {
      return whole.map(Agency::nameEn);
    }
    Optional<Province> province = body.province().flatMap(p -> tables.province(p, day));
    Optional<District> district =
        body.district()
            .flatMap(
                d ->
                    tables.districts(d, day).stream()
                        .filter(
                            x -> province.map(p -> p.code().equals(x.provinceCode())).orElse(true))
                        .findFirst());
    String place =
        district
            .map(d -> d.kind() + " " + d.name())
            .or(() -> province.map(p -> p.kind() + " " + p.name()))
            .orElse("");
    String placeEn =
        district.map(District::fullNameEn).or(() -> province.map(Province::fullNameEn)).orElse("");
    if (place.isEmpty() || !Vietnamese.key(name).endsWith(" " + Vietnamese.key(place))) {
      return Optional.empty();
    }
    String stem = name.substring(0, name.length() - place.length()).strip();
    List<Agency> rows = tables.agencies(stem);
    return rows.stream().findFirst().map(a -> a.nameEn() + " of " + placeEn);
  }

  /**
   * The English name of a body that is named without its place being known apart, such as {@code Ủy
   * ban nhân dân tỉnh Ninh Thuận}, {@code Sở Y tế}; empty unless the tables cover all of it.
   */
  Optional<String> bodyEn(String name) {
    Optional<String> whole = stemEn(name);
    if (whole.isPresent()) {
      return whole;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    for (Province p : tables.provinces()) {
      if (lower.equals("báo " + p.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(p.nameEn() + " Newspaper");
      }
      String place = " " + p.kind() + " " + p.name();
      if (lower.endsWith(place.toLowerCase(Locale.ROOT))) {
        return stemEn(name.substring(0, name.length() - place.length()))
            .map(body -> body + " of " + p.fullNameEn());
      }
    }
    return Optional.empty();
  }

  /** By its name, or by an abbreviation that only it has: {@code UBND}. */
  private Optional<String> stemEn(String name) {
    Optional<String> byName = tables.agencies(name).stream().findFirst().map(Agency::nameEn);
    List<String> abbreviated =
        tables.agenciesAbbreviated(name).stream().map(Agency::nameEn).distinct().toList();
    return byName.or(() -> abbreviated.stream().filter(x -> abbreviated.size() == 1).findFirst());
  }

  /** A body that takes part in something, in the language of a page. */
  Phrase body(String name, Language language) {
    return Phrase.of(Plain.text(name), language, n -> bodies.computeIfAbsent(n, this::bodiesEn));
  }

  /** One body, or several with commas between them, when the tables cover all. */
  private Optional<String> bodiesEn(String names) {
    return bodiesInEnglish(names).map(Vietnamese::capitalised);
  }

  private Optional<String> bodiesInEnglish(String names) {
    Optional<String> one = tables.collectiveBody(names).or(() -> bodyEn(names));
    List<Optional<String>> each =
        Stream.of(names.split("[,;] "))
            .map(n -> tables.collectiveBody(n).or(() -> bodyEn(n)))
            .toList();
    return one.or(
        () ->
            each.stream().allMatch(Optional::isPresent)
                ? Optional.of(each.stream().map(Optional::get).collect(Collectors.joining(", ")))
                : Optional.empty());
  }

  /** A district, in the language of a page. */
  Phrase district(String name, ArchivedDocument document, Language language) {
    Optional<String> province = province(document).map(Province::code);
    return Phrase.of(
        Plain.text(name),
        language,
        n ->
            tables.districts(n, day(document)).stream()
                .filter(d -> province.map(d.provinceCode()::equals).orElse(false))
                .findFirst()
                .map(District::nameEn));
  }

  /** {@code hơn}, {@code more than}; of nothing nothing. */
  Phrase qualifier(Optional<String> printed, Language language) {
    return printed.map(q -> Phrase.of(q, language, tables::qualifierInEnglish)).orElse(Phrase.NONE);
  }

  /** When a task is due; of nothing nothing. */
  Phrase time(Optional<String> printed, Language language) {
    return printed
        .map(t -> Phrase.of(Plain.text(t), language, tables::taskTimeInEnglish))
        .orElse(Phrase.NONE);
  }

  /** What a quantity counts, in the language of a page. */
  Phrase unit(String unit, BigDecimal quantity, Language language) {
    return Phrase.of(unit, language, u -> unit(u, quantity));
  }

  private Optional<String> unit(String unit, BigDecimal quantity) {
    return tables.unitInEnglish(unit, quantity);
  }

  /** Other names by which a person may look for a body: abbreviations, the printed name. */
  List<String> otherNames(ArchivedDocument document) {
    Optional<IssuingBody> body = document.document().head().issuer().known();
    if (body.isEmpty()) {
      return List.of();
    }
    String name = Vietnamese.key(body.get().name().orElse(body.get().printed()));
    List<String> names = new ArrayList<>(abbreviations.computeIfAbsent(name, this::abbreviations));
    names.add(body.get().printed());
    return names;
  }

  private List<String> abbreviations(String name) {
    return tables.agencies().stream()
        .filter(a -> name.equals(keys.get(a.name())) || name.startsWith(keys.get(a.name()) + " "))
        .flatMap(a -> a.abbreviations().stream())
        .flatMap(a -> Stream.concat(Stream.of(a), halfWritten(name, a).stream()))
        .distinct()
        .limit(12)
        .toList();
  }

  /** {@code Sở TTTT} of {@code STTTT}: the first word written out, as people type it. */
  private static Optional<String> halfWritten(String name, String abbreviation) {
    String first = name.split(" ")[0];
    return Optional.of(abbreviation)
        .filter(a -> HALF_WRITTEN.contains(first))
        .filter(a -> a.length() > 2 && a.chars().allMatch(Character::isUpperCase))
        .filter(a -> a.startsWith(Vietnamese.bare(first).substring(0, 1).toUpperCase(Locale.ROOT)))
        .map(a -> first + " " + a.substring(1));
  }

  /**
   * The abbreviations of a type that its documents do not bear in their numbers: {@code CV} of
   * {@code Công văn}.
   */
  List<String> typeAbbreviations(String type, String code) {
    return tables.documentTypes().stream()
        .filter(t -> t.name().equals(type))
        .flatMap(t -> t.abbreviation().stream())
        .filter(a -> !code.contains(a))
        .distinct()
        .toList();
  }
}
