package vn.vankho.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Trang kết quả và trang nhiệm vụ: what reports claim and plans order, over the whole archive, a
 * table for each year of issue.
 */
final class RowPages {

  private static final int PAGE = 200;

  private final Pages pages;
  private final SiteFolder site;
  private final Press press;
  private final PagePress printed;
  private final Catalogue catalogue;
  private final Marks marks;
  private final Language language;
  private final Words words;

  RowPages(
      Pages pages,
      SiteFolder site,
      Press press,
      Catalogue catalogue,
      Marks marks,
      Language language) {
    this.pages = pages;
    this.site = site;
    this.press = press;
    this.printed = new PagePress(pages, site, press);
    this.catalogue = catalogue;
    this.marks = marks;
    this.language = language;
    this.words = pages.words(language);
  }

  void write() throws IOException {
    for (RowKind kind : RowKind.values()) {
      List<Group> years = years(kind);
      index(kind, years);
      for (Group year : years) {
        press.run(() -> year(kind, year));
      }
    }
  }

  /** The tables of all years as files: {@code results-2023.csv}, the latest first. */
  static List<String> csvFiles(Catalogue catalogue) {
    List<String> files = new ArrayList<>();
    for (RowKind kind : RowKind.values()) {
      catalogue.years().stream()
          .filter(y -> y.entries().stream().anyMatch(e -> kind.count(e) > 0))
          .forEach(y -> files.add(kind.csv(y.slug())));
    }
    return files;
  }

  /** The documents that have such rows, by year of issue. */
  private List<Group> years(RowKind kind) {
    return catalogue.years().stream()
        .map(
            y ->
                new Group(
                    y.slug(),
                    y.name(),
                    y.nameEn(),
                    Optional.empty(),
                    y.entries().stream().filter(e -> kind.count(e) > 0).toList()))
        .filter(y -> y.count() > 0)
        .toList();
  }

  private void index(RowKind kind, List<Group> years) throws IOException {
    List<ListPages.Choice> choices =
        years.stream()
            .map(
                y ->
                    new ListPages.Choice(
                        Addresses.list(language, kind.section(language), y.slug(), 1),
                        name(y),
                        false,
                        y.entries().stream().mapToInt(kind::count).sum()))
            .toList();
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("heading", words.of(kind.words + ".title"));
    content.put("intro", words.of(kind.words + ".intro"));
    content.put("choices", choices);
    content.put("chart", kind == RowKind.RESULTS ? chart() : Optional.empty());
    printed.print(
        "rows",
        language,
        Addresses.list(language, kind.section(language), "", 1),
        Addresses.list(language.other(), kind.section(language.other()), "", 1),
        content);
  }

  private Optional<Bars> chart() {
    Map<Integer, Map<String, Integer>> counts = new TreeMap<>();
    for (Entry entry : catalogue.all()) {
      entry
          .findings()
          .groups()
          .forEach(
              (key, n) -> {
                String[] yearAndGroup = key.split(" ");
                counts
                    .computeIfAbsent(Integer.valueOf(yearAndGroup[0]), y -> new TreeMap<>())
                    .merge(words.of("group." + yearAndGroup[1]), n, Integer::sum);
              });
    }
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Bars.of("by-group", words.of("chart.results"), counts, words.of("group.other")));
  }

  private String name(Group year) {
    return year.slug().equals(Catalogue.UNDATED) ? words.of("years.undated") : year.slug();
  }

  private void year(RowKind kind, Group year) throws IOException {
    String section = kind.section(language);
    String name = "rows " + Addresses.list(language, section, year.slug(), 1);
    String fingerprint = marks.ofRecords(year.entries()) + marks.ofCards(year.entries());
    if (site.takeOver(name, fingerprint).isPresent()) {
      return;
    }
    List<RowKind.Row> rows = new ArrayList<>();
    for (Entry entry : year.entries()) {
      Item item = Item.of(entry, language, pages.names());
      rows.addAll(kind.rows(site.read(Addresses.record(entry.id())), item, language));
    }
    SiteFolder.Batch batch = site.batch(name, fingerprint);
    int last = (rows.size() + PAGE - 1) / PAGE;
    for (int number = 1; number <= last; number++) {
      String path = Addresses.list(language, section, year.slug(), number);
      String twin =
          Addresses.list(language.other(), kind.section(language.other()), year.slug(), number);
      Map<String, Object> content = new LinkedHashMap<>();
      content.put("heading", words.of(kind.words + ".heading", name(year)));
      content.put("kind", kind.words);
      content.put(
          "crumbs",
          List.of(
              new Crumb(
                  Addresses.list(language, section, "", 1),
                  words.of(kind.words + ".title"),
                  false)));
      content.put("count", rows.size());
      content.put("rows", rows.subList((number - 1) * PAGE, Math.min(rows.size(), number * PAGE)));
      content.put("number", number);
      content.put("last", last);
      content.put("previous", turn(section, year, number - 1, last));
      content.put("next", turn(section, year, number + 1, last));
      batch.write(path, pages.page("rows-year", language, path, twin, content));
    }
    if (language.isVietnamese()) {
      batch.write(
          kind.csv(year.slug()), Csv.of(kind.columns(), rows.stream().map(kind::cells).toList()));
    }
    batch.close("");
  }

  private Optional<String> turn(String section, Group year, int to, int last) {
    return to < 1 || to > last
        ? Optional.empty()
        : Optional.of(Addresses.list(language, section, year.slug(), to));
  }
}
