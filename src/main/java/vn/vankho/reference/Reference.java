package vn.vankho.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.Vietnamese;

/**
 * Các bảng tra cứu: all tables, read once. Immutable; one instance serves the program.
 *
 * <p>Lookups take names in any case and tone placement. Where the date is unknown, ask with the day
 * on which the document was received.
 */
public final class Reference {

  private static final class Holder {
    private static final Reference TABLES = new Reference();
  }

  private final List<DocumentType> documentTypes =
      CsvTable.read("doc_types.csv", DocumentType::from);
  private final List<Province> provinces = CsvTable.read("provinces.csv", Province::from);
  private final List<Archipelago> islands = CsvTable.read("islands.csv", Archipelago::from);
  private final List<District> districts = CsvTable.read("district_versions.csv", District::from);
  private final List<Commune> communes =
      Stream.concat(
              CsvTable.read("communes_2024.csv", Commune::of2024).stream(),
              CsvTable.read("communes_2025.csv", Commune::of2025).stream())
          .toList();
  private final List<Agency> agencies = CsvTable.read("agencies.csv", Agency::from);
  private final List<JobTitle> jobTitles = CsvTable.read("job_titles.csv", JobTitle::from);
  private final List<TitlePhrase> titlePhrases =
      CsvTable.read("title_phrases.csv", TitlePhrase::from);
  private final List<GlossaryTerm> glossary =
      CsvTable.read("glossary_vi_en.csv", GlossaryTerm::from);
  private final List<LegalReference> legalReferences =
      CsvTable.read("legal_references.csv", LegalReference::from);
  private final List<TaskLabel> taskLabels = CsvTable.read("task_labels.csv", TaskLabel::from);
  private final List<TableColumn> tableColumns =
      CsvTable.read("table_columns.csv", TableColumn::from);
  private final List<String> resultUnits =
      CsvTable.read("result_units.csv", row -> row.text("unit_vi"));
  private final List<PersonalDataCue> personalDataCues =
      CsvTable.read("personal_data.csv", PersonalDataCue::from);
  private final List<PolicyRule> policyRules =
      CsvTable.read("publication_policy.csv", PolicyRule::from);
  private final List<PolicyMark> policyMarks =
      CsvTable.read("publication_marks.csv", PolicyMark::from);
  private final Map<String, String> unitGroups = unitColumn("result_units.csv", "category");
  private final Map<String, String> unitsInEnglish = unitColumn("result_unit_names.csv", "unit_en");
  private final Map<String, String> oneInEnglish =
      unitColumn("result_unit_names.csv", "unit_en_one");
  private final Map<String, String> qualifiersInEnglish =
      column("result_qualifiers.csv", "qualifier_vi", "qualifier_en");
  private final Map<String, String> collectiveBodies =
      column("collective_bodies.csv", "name_vi", "name_en");
  private final TaskTimes taskTimes = new TaskTimes();
  private final List<String> givenNames =
      CsvTable.read("given_names.csv", row -> row.text("name_vi"));
  private final List<String> surnames =
      CsvTable.read("surnames.csv", row -> row.text("surname_vi"));
  private final List<String> commonPairs =
      CsvTable.read("common_pairs.csv", row -> row.text("pair_vi"));
  private final List<String> agencyNouns =
      CsvTable.read("agency_nouns.csv", row -> row.text("noun_vi"));

  private final Map<String, List<DocumentType>> typesByName =
      index(documentTypes, DocumentType::name);
  private final Map<String, List<District>> districtsByName = index(districts, District::name);
  private final Map<String, List<Agency>> agenciesByName = index(agencies, Agency::name);
  private final Map<String, List<Agency>> agenciesByAbbreviation =
      agencies.stream()
          .flatMap(a -> a.abbreviations().stream().map(b -> Map.entry(abbreviationKey(b), a)))
          .collect(
              Collectors.groupingBy(
                  Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  private final Map<String, List<Province>> provincesByName =
      provinces.stream()
          .flatMap(
              p ->
                  Stream.concat(Stream.of(p.name()), p.aliases().stream())
                      .map(n -> Map.entry(Vietnamese.key(n), p)))
          .collect(
              Collectors.groupingBy(
                  Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

  private Reference() {}

  private static Map<String, String> unitColumn(String table, String column) {
    return column(table, "unit_vi", column);
  }

  private static Map<String, String> column(String table, String key, String column) {
    return CsvTable.read(table, row -> Map.entry(Vietnamese.key(row.text(key)), row.text(column)))
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
  }

  /**
   * The tables of the program's resources.
   *
   * @throws IllegalStateException naming table and row when a table is damaged
   */
  public static Reference tables() {
    return Holder.TABLES;
  }

  private static <T> Map<String, List<T>> index(List<T> rows, Function<T, String> name) {
    return rows.stream().collect(Collectors.groupingBy(r -> Vietnamese.key(name.apply(r))));
  }

  public List<DocumentType> documentTypes() {
    return documentTypes;
  }

  public List<Province> provinces() {
    return provinces;
  }

  public List<Archipelago> islands() {
    return islands;
  }

  public List<District> districts() {
    return districts;
  }

  public List<Commune> communes() {
    return communes;
  }

  public List<Agency> agencies() {
    return agencies;
  }

  public List<JobTitle> jobTitles() {
    return jobTitles;
  }

  public List<TitlePhrase> titlePhrases() {
    return titlePhrases;
  }

  public List<GlossaryTerm> glossary() {
    return glossary;
  }

  /** The first row with this name; State, normative and Party rows may share one. */
  public Optional<DocumentType> documentType(String name) {
    return typesByName.getOrDefault(Vietnamese.key(name), List.of()).stream().findFirst();
  }

  /** The province of this name or alias, without {@code tỉnh}, as it was on a day. */
  public Optional<Province> province(String name, LocalDate on) {
    return provincesByName.getOrDefault(Vietnamese.key(name), List.of()).stream()
        .filter(p -> p.validity().holdsOn(on))
        .findFirst();
  }

  /** The provinces of a day: 63 or 34 of them, in the table's order. */
  public List<Province> provinces(LocalDate on) {
    return provinces.stream().filter(p -> p.validity().holdsOn(on)).toList();
  }

  /** What a province is today: itself, or the one it was merged into. */
  public Province today(Province province) {
    if (province.validity().to().isEmpty()) {
      return province;
    }
    String code = province.successorCode().orElse(province.code());
    return provinces.stream()
        .filter(p -> p.set() == 34 && p.code().equals(code) && p.validity().to().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** The province of set 63 or 34 with this code on a day. */
  public Optional<Province> provinceByCode(String code, LocalDate on) {
    return provinces.stream()
        .filter(p -> p.code().equals(code) && p.validity().holdsOn(on))
        .findFirst();
  }

  /** The districts of this name, without their kind, on a day; the name alone is often shared. */
  public List<District> districts(String name, LocalDate on) {
    return districtsByName.getOrDefault(Vietnamese.key(name), List.of()).stream()
        .filter(d -> d.validity().holdsOn(on))
        .toList();
  }

  /** The labels in the tasks of plans. */
  public List<TaskLabel> taskLabels() {
    return taskLabels;
  }

  /** What stands at the head of tables' columns. */
  public List<TableColumn> tableColumns() {
    return tableColumns;
  }

  /** What reports count, such as {@code lượt người}. */
  public List<String> resultUnits() {
    return resultUnits;
  }

  /** The words that personal data follow, and those that public numbers follow. */
  public List<PersonalDataCue> personalDataCues() {
    return personalDataCues;
  }

  /** What is done about what is found in a document, the narrower finding after the wider. */
  public List<PolicyRule> policyRules() {
    return policyRules;
  }

  /** The marks that say for whom a document is. */
  public List<PolicyMark> policyMarks() {
    return policyMarks;
  }

  /** The group of a unit, such as {@code events} of {@code hội nghị}. */
  public Optional<String> unitGroup(String unit) {
    return Optional.ofNullable(unitGroups.get(Vietnamese.key(unit)));
  }

  /** A unit in English, in the plural; empty where the table has none. */
  public Optional<String> unitInEnglish(String unit, BigDecimal quantity) {
    boolean one = quantity.compareTo(BigDecimal.ONE) == 0;
    return Optional.ofNullable((one ? oneInEnglish : unitsInEnglish).get(Vietnamese.key(unit)));
  }

  /** Bodies that are named together, {@code các sở, ban, ngành}, in English. */
  public Optional<String> collectiveBody(String name) {
    return Optional.ofNullable(collectiveBodies.get(Vietnamese.key(name)));
  }

  /** Those bodies, in small letters, in order. */
  public List<String> collectiveBodies() {
    return List.copyOf(new TreeMap<>(collectiveBodies).keySet());
  }

  /** All from which {@link #collectiveBody} and {@link #taskTimeInEnglish} take their words. */
  public List<Object> englishPhrases() {
    return List.of(new TreeMap<>(collectiveBodies), new TreeMap<>(qualifiersInEnglish), taskTimes);
  }

  /** When a task is due in English, {@code Third quarter of 2023}. */
  public Optional<String> taskTimeInEnglish(String time) {
    return taskTimes.english(time);
  }

  /** What stands before a quantity in English, {@code more than}; empty where there is no row. */
  public Optional<String> qualifierInEnglish(String qualifier) {
    return Optional.ofNullable(qualifiersInEnglish.get(Vietnamese.key(qualifier)));
  }

  /** Tên và chữ đệm: given and middle names, as they are spelt. */
  public List<String> givenNames() {
    return givenNames;
  }

  /** Họ: surnames, as they are spelt. */
  public List<String> surnames() {
    return surnames;
  }

  /** Từ hai tiếng: common words of two syllables, as they are spelt. */
  public List<String> commonPairs() {
    return commonPairs;
  }

  /** The words that names of bodies begin with, such as {@code Sở}. */
  public List<String> agencyNouns() {
    return agencyNouns;
  }

  /** The documents that others cite often. */
  public List<LegalReference> legalReferences() {
    return legalReferences;
  }

  /**
   * The agencies with this abbreviation in symbols, in any case, whatever their dates; several rows
   * may share one.
   */
  public List<Agency> agenciesAbbreviated(String abbreviation) {
    return agenciesByAbbreviation.getOrDefault(abbreviationKey(abbreviation), List.of());
  }

  private static String abbreviationKey(String abbreviation) {
    return Vietnamese.clean(abbreviation).toUpperCase(Locale.ROOT);
  }

  /** The agencies of this exact name, whatever their dates. */
  public List<Agency> agencies(String name) {
    return agenciesByName.getOrDefault(Vietnamese.key(name), List.of());
  }
}
