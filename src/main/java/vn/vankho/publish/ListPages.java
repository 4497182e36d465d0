package vn.vankho.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.vankho.document.DocumentId;

/** Trang danh sách: home, and the lists by year, province, agency and type, in one language. */
final class ListPages {

  private static final int PAGE = 100;
  private static final int LATEST = 10;

  /** A cell of the matrix on the home page: how many, and where the list is. */
  public record Cell(int count, Optional<String> href) {}

  /**
   * A row of the matrix: a province of today and its cells, one for each year.
   *
   * @param with the former provinces of other names whose documents it has
   */
  public record MatrixRow(
      String name, String href, Optional<String> with, List<Cell> cells, int total) {}

  /** A link with a count. */
  public record Choice(String href, String name, boolean foreign, int count) {}

  /** Links of one sort, such as the years within a province. */
  public record Choices(String heading, List<Choice> choices) {}

  private final Pages pages;
  private final Names names;
  private final PagePress site;
  private final Catalogue catalogue;
  private final Marks marks;
  private final Language language;
  private final Words words;

  ListPages(
      Pages pages,
      Names names,
      PagePress site,
      Catalogue catalogue,
      Marks marks,
      Language language) {
    this.pages = pages;
    this.names = names;
    this.site = site;
    this.catalogue = catalogue;
    this.marks = marks;
    this.language = language;
    this.words = pages.words(language);
  }

  private final Map<DocumentId, Item> items = new ConcurrentHashMap<>();

  /** An entry as lists show it; it stands in several of them. */
  private Item item(Entry entry) {
    return items.computeIfAbsent(entry.id(), id -> Item.of(entry, language, names));
  }

  void write() throws IOException {
    home();
    chooser("years", l -> l.years, catalogue.years());
    chooser("agencies", l -> l.agencies, catalogue.agencies());
    chooser("types", l -> l.types, catalogue.types());
    new ProvincePages(this, catalogue, language, names, words).write();
  }

  private void home() throws IOException {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("total", Quantities.shown(BigDecimal.valueOf(catalogue.all().size()), language));
    content.put("years", choices(l -> l.years, catalogue.years()));
    content.put("types", choices(l -> l.types, catalogue.types()));
    content.put("matrix", matrix());
    content.put("chart", documentsByYear());
    content.put("latest", catalogue.all().stream().limit(LATEST).map(this::item).toList());
    page("home", Addresses.home(language), Addresses.home(language.other()), content);
    String feed = Addresses.feed(language, "", "");
    site.write(feed, () -> atom(feed, pages.portal(language).name(), catalogue.all()));
  }

  private Bars documentsByYear() {
    Map<Integer, Map<String, Integer>> counts = new TreeMap<>();
    for (Entry e : catalogue.all()) {
      String type = e.type().isEmpty() ? words.of("types.none") : names.type(e.type(), language);
      e.year()
          .ifPresent(
              y -> counts.computeIfAbsent(y, x -> new TreeMap<>()).merge(type, 1, Integer::sum));
    }
    return Bars.of("by-year", words.of("chart.documents"), counts, words.of("chart.others"));
  }

  private List<MatrixRow> matrix() {
    List<MatrixRow> rows = new ArrayList<>();
    for (Group province : catalogue.provincesToday()) {
      Map<String, Long> byYear =
          province.entries().stream()
              .collect(Collectors.groupingBy(Catalogue::yearSlug, Collectors.counting()));
      List<Cell> cells = new ArrayList<>();
      for (Group year : catalogue.years()) {
        int count = byYear.getOrDefault(year.slug(), 0L).intValue();
        cells.add(
            new Cell(
                count,
                count == 0
                    ? Optional.empty()
                    : Optional.of(
                        Addresses.list(
                            language,
                            language.provinces,
                            province.slug() + "/" + year.slug(),
                            1))));
      }
      rows.add(
          new MatrixRow(
              province.name(language),
              Addresses.list(language, language.provinces, province.slug(), 1),
              with(province),
              cells,
              province.count()));
    }
    return rows;
  }

  private Optional<String> with(Group today) {
    String others =
        today.entries().stream()
            .map(e -> Names.of(e.province().get(), language))
            .filter(n -> !n.equals(today.name(language)))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? Optional.empty() : Optional.of(words.of("matrix.with", others));
  }

  /** Which of a language's address words a list has. */
  interface Kind {
    String of(Language language);
  }

  List<Choice> choices(Kind kind, List<Group> groups) {
    return groups.stream()
        .map(
            g ->
                new Choice(
                    Addresses.list(language, kind.of(language), g.slug(), 1),
                    name(g),
                    g.foreign(language),
                    g.count()))
        .toList();
  }

  private void chooser(String name, Kind kind, List<Group> groups) throws IOException {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("heading", words.of(name + ".title"));
    content.put("intro", words.of(name + ".intro"));
    content.put("choices", choices(kind, groups));
    page(
        "choices",
        Addresses.list(language, kind.of(language), "", 1),
        Addresses.list(language.other(), kind.of(language.other()), "", 1),
        content);
    for (Group group : groups) {
      list(
          kind,
          group,
          group.slug(),
          List.of(section(name, kind)),
          heading(name, group),
          Optional.empty(),
          List.of());
    }
  }

  String name(Group group) {
    return group.slug().equals(Catalogue.UNDATED)
        ? words.of("years.undated")
        : group.name(language);
  }

  private String heading(String name, Group group) {
    return group.slug().equals(Catalogue.UNDATED)
        ? words.of("years.undated")
        : words.of(name + ".heading", group.name(language));
  }

  Crumb section(String name, Kind kind) {
    return new Crumb(
        Addresses.list(language, kind.of(language), "", 1), words.of(name + ".title"), false);
  }

  /**
   * Writes the pages of a list, and its feed.
   *
   * @param key its address below the kind's
   * @param note what is to be said of the whole
   * @param within lists that are parts of it
   */
  void list(
      Kind kind,
      Group group,
      String key,
      List<Crumb> crumbs,
      String heading,
      Optional<String> note,
      List<Choices> within)
      throws IOException {
    String first = Addresses.list(language, kind.of(language), key, 1);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("heading", heading);
    all.put("note", note);
    all.put("within", within);
    all.put("crumbs", List.copyOf(crumbs));
    String twin = Addresses.list(language.other(), kind.of(language.other()), key, 1);
    String fingerprint = Pages.fingerprint("list", twin, all) + marks.ofCards(group.entries());
    site.print("list " + first, fingerprint, batch -> list(batch, kind, group, key, all));
  }

  private void list(
      SiteFolder.Batch batch, Kind kind, Group group, String key, Map<String, Object> all)
      throws IOException {
    String heading = all.get("heading").toString();
    String feed = Addresses.feed(language, kind.of(language), key);
    String title = heading + " – " + pages.portal(language).name();
    batch.write(feed, atom(feed, title, group.entries()));
    int last = Math.max(1, (group.count() + PAGE - 1) / PAGE);
    for (int number = 1; number <= last; number++) {
      List<Entry> part =
          group.entries().subList((number - 1) * PAGE, Math.min(group.count(), number * PAGE));
      Map<String, Object> content = new LinkedHashMap<>(all);
      content.put("description", heading + ": " + words.of("list.count", group.count()));
      content.put("feed", feed);
      content.put("count", group.count());
      content.put("items", part.stream().map(this::item).toList());
      content.put("number", number);
      content.put("last", last);
      content.put(
          "turns",
          PageTurns.of(number, last, n -> Addresses.list(language, kind.of(language), key, n)));
      content.put(
          "previous",
          number == 1
              ? Optional.empty()
              : Optional.of(Addresses.list(language, kind.of(language), key, number - 1)));
      content.put(
          "next",
          number == last
              ? Optional.empty()
              : Optional.of(Addresses.list(language, kind.of(language), key, number + 1)));
      String path = Addresses.list(language, kind.of(language), key, number);
      String twin = Addresses.list(language.other(), kind.of(language.other()), key, number);
      batch.write(path, pages.page("list", language, path, twin, content));
    }
  }

  private String atom(String path, String title, List<Entry> entries) {
    return Feeds.atom(path, title, entries, this::item, language, pages.portal(language));
  }

  void page(String template, String path, String twin, Map<String, Object> content)
      throws IOException {
    site.print(template, language, path, twin, content);
  }
}
