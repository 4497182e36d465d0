package vn.vankho.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.vankho.document.DocumentId;

/**
 * Trang kết quả và trang nhiệm vụ: what reports claim and plans order, over the whole archive, a
 * {@linkplain RowTable table} for each year of issue.
 */
final class RowPages {

  private final Pages pages;
  private final SiteFolder site;
  private final Press press;
  private final PagePress printed;
  private final Catalogue catalogue;
  private final Marks marks;

  RowPages(Pages pages, SiteFolder site, Press press, Catalogue catalogue, Marks marks) {
    this.pages = pages;
    this.site = site;
    this.press = press;
    this.printed = new PagePress(pages, site, press);
    this.catalogue = catalogue;
    this.marks = marks;
  }

  void write() throws IOException {
    Map<String, List<RowTable>> tables = new LinkedHashMap<>();
    for (RowKind kind : RowKind.values()) {
      List<Group> years = years(kind);
      for (Language language : Language.values()) {
        index(kind, language, years);
      }
      for (Group year : years) {
        List<RowTable> ofYear = tables.computeIfAbsent(year.slug(), y -> new ArrayList<>());
        for (Language language : Language.values()) {
          ofYear.add(new RowTable(pages, kind, language, year));
        }
      }
    }
    tables.values().forEach(ofYear -> press.run(() -> write(ofYear)));
  }

  /** The tables of a year: both kinds in both languages from one reading of the records. */
  private void write(List<RowTable> tables) throws IOException {
    Map<DocumentId, PrintedRows> rows = new HashMap<>();
    for (RowTable table : tables) {
      List<Entry> entries = table.entries();
      String fingerprint = marks.ofRecords(entries) + marks.ofCards(entries);
      if (site.takeOver(table.batch(), fingerprint).isEmpty()) {
        for (Entry entry : entries) {
          rows.computeIfAbsent(entry.id(), id -> PrintedRows.of(site.read(Addresses.record(id))));
        }
        SiteFolder.Batch batch = site.batch(table.batch(), fingerprint);
        table.write(batch, rows);
        batch.close("");
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

  private void index(RowKind kind, Language language, List<Group> years) throws IOException {
    Words words = pages.words(language);
    List<ListPages.Choice> choices =
        years.stream()
            .map(
                y ->
                    new ListPages.Choice(
                        Addresses.list(language, kind.section(language), y.slug(), 1),
                        RowTable.name(y, words),
                        false,
                        y.entries().stream().mapToInt(kind::count).sum()))
            .toList();
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("heading", words.of(kind.words + ".title"));
    content.put("intro", words.of(kind.words + ".intro"));
    content.put("choices", choices);
    content.put("chart", kind == RowKind.RESULTS ? chart(words) : Optional.empty());
    printed.print(
        "rows",
        language,
        Addresses.list(language, kind.section(language), "", 1),
        Addresses.list(language.other(), kind.section(language.other()), "", 1),
        content);
  }

  private Optional<Bars> chart(Words words) {
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
}
