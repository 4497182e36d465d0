package vn.vankho.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vankho.document.DocumentId;

/** Bảng của một năm: the results, or the tasks, of the documents of a year, in one language. */
final class RowTable {

  private static final int PAGE = 200;

  private final Pages pages;
  private final RowKind kind;
  private final Language language;
  private final Group year;
  private final Words words;

  RowTable(Pages pages, RowKind kind, Language language, Group year) {
    this.pages = pages;
    this.kind = kind;
    this.language = language;
    this.year = year;
    this.words = pages.words(language);
  }

  /** The documents that have such rows. */
  List<Entry> entries() {
    return year.entries();
  }

  /** The name of the batch. */
  String batch() {
    return "rows " + Addresses.list(language, kind.section(language), year.slug(), 1);
  }

  static String name(Group year, Words words) {
    return year.slug().equals(Catalogue.UNDATED) ? words.of("years.undated") : year.slug();
  }

  /**
   * @param printed the rows of all its documents
   */
  void write(SiteFolder.Batch batch, Map<DocumentId, PrintedRows> printed) throws IOException {
    String section = kind.section(language);
    List<RowKind.Row> rows = new ArrayList<>();
    for (Entry entry : year.entries()) {
      Item item = Item.of(entry, language, pages.names());
      rows.addAll(kind.rows(printed.get(entry.id()), item, language, pages.names()));
    }
    int last = (rows.size() + PAGE - 1) / PAGE;
    for (int number = 1; number <= last; number++) {
      String path = Addresses.list(language, section, year.slug(), number);
      String twin =
          Addresses.list(language.other(), kind.section(language.other()), year.slug(), number);
      Map<String, Object> content = new LinkedHashMap<>();
      content.put("heading", words.of(kind.words + ".heading", name(year, words)));
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
      content.put(
          "turns",
          PageTurns.of(number, last, n -> Addresses.list(language, section, year.slug(), n)));
      content.put("previous", turn(number - 1, last));
      content.put("next", turn(number + 1, last));
      batch.write(path, pages.page("rows-year", language, path, twin, content));
    }
    if (language.isVietnamese()) {
      batch.write(
          kind.csv(year.slug()), Csv.of(kind.columns(), rows.stream().map(kind::cells).toList()));
    }
  }

  private Optional<String> turn(int to, int last) {
    return to < 1 || to > last
        ? Optional.empty()
        : Optional.of(Addresses.list(language, kind.section(language), year.slug(), to));
  }
}
