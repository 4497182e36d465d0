package vn.vankho.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vankho.reference.Province;

/** Trang danh sách: home, and the lists by year, province, agency and type, in one language. */
final class ListPages {

  private static final int PAGE = 100;
  private static final int LATEST = 10;

  /** A cell of the matrix on the home page: how many, and where the list is. */
  public record Cell(int count, Optional<String> href) {}

  /** A row of the matrix: a province and its cells, one for each year. */
  public record MatrixRow(String name, String href, List<Cell> cells, int total) {}

  /** A link with a count. */
  public record Choice(
      String href, String name, boolean foreign, int count, Optional<String> note) {}

  private final Pages pages;
  private final Names names;
  private final SiteFolder site;
  private final Catalogue catalogue;
  private final Language language;
  private final Words words;

  ListPages(Pages pages, Names names, SiteFolder site, Catalogue catalogue, Language language) {
    this.pages = pages;
    this.names = names;
    this.site = site;
    this.catalogue = catalogue;
    this.language = language;
    this.words = pages.words(language);
  }

  void write() throws IOException {
    home();
    chooser("years", l -> l.years, catalogue.years());
    chooser("provinces", l -> l.provinces, catalogue.provinces());
    chooser("agencies", l -> l.agencies, catalogue.agencies());
    chooser("types", l -> l.types, catalogue.types());
    provinceYears();
  }

  private void home() throws IOException {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("total", catalogue.all().size());
    content.put("years", choices(l -> l.years, catalogue.years()));
    content.put("types", choices(l -> l.types, catalogue.types()));
    content.put("matrix", matrix());
    content.put(
        "latest",
        catalogue.all().stream().limit(LATEST).map(e -> Item.of(e, language, names)).toList());
    page("home", Addresses.home(language), Addresses.home(language.other()), content);
  }

  private List<MatrixRow> matrix() {
    List<MatrixRow> rows = new ArrayList<>();
    for (Group province : catalogue.provinces()) {
      List<Cell> cells = new ArrayList<>();
      for (Group year : catalogue.years()) {
        int count =
            (int)
                province.entries().stream()
                    .filter(e -> year.slug().equals(Catalogue.yearSlug(e)))
                    .count();
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
              cells,
              province.count()));
    }
    return rows;
  }

  /** Which of a language's address words a list has. */
  interface Kind {
    String of(Language language);
  }

  private List<Choice> choices(Kind kind, List<Group> groups) {
    return groups.stream()
        .map(
            g ->
                new Choice(
                    Addresses.list(language, kind.of(language), g.slug(), 1),
                    name(g),
                    g.foreign(language),
                    g.count(),
                    g.province().flatMap(this::thenAndNow)))
        .toList();
  }

  /** {@code đến 30/6/2025; nay là Khánh Hòa}. */
  private Optional<String> thenAndNow(Province province) {
    if (province.validity().to().isEmpty()) {
      return Optional.empty();
    }
    var to = province.validity().to().get();
    String until =
        Dates.of(
            vn.vankho.document.PartialDate.of(to.getYear(), to.getMonthValue(), to.getDayOfMonth()),
            language);
    return Optional.of(
        words.of("province.until", until, Names.of(names.today(province), language)));
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
          group.province().flatMap(this::thenAndNow));
    }
  }

  private String name(Group group) {
    return group.slug().equals(Catalogue.UNDATED)
        ? words.of("years.undated")
        : group.name(language);
  }

  private String heading(String name, Group group) {
    return group.slug().equals(Catalogue.UNDATED)
        ? words.of("years.undated")
        : words.of(name + ".heading", group.name(language));
  }

  private void provinceYears() throws IOException {
    for (Group province : catalogue.provinces()) {
      for (Group year : catalogue.years()) {
        List<Entry> both =
            province.entries().stream()
                .filter(e -> year.slug().equals(Catalogue.yearSlug(e)))
                .toList();
        if (!both.isEmpty()) {
          list(
              l -> l.provinces,
              new Group(
                  province.slug(), province.name(), province.nameEn(), province.province(), both),
              province.slug() + "/" + year.slug(),
              List.of(
                  section("provinces", l -> l.provinces),
                  new Crumb(
                      Addresses.list(language, language.provinces, province.slug(), 1),
                      province.name(language),
                      false)),
              words.of("provinces.year", province.name(language), name(year)),
              province.province().flatMap(this::thenAndNow));
        }
      }
    }
  }

  private Crumb section(String name, Kind kind) {
    return new Crumb(
        Addresses.list(language, kind.of(language), "", 1), words.of(name + ".title"), false);
  }

  private void list(
      Kind kind, Group group, String key, List<Crumb> crumbs, String heading, Optional<String> note)
      throws IOException {
    int last = Math.max(1, (group.count() + PAGE - 1) / PAGE);
    for (int number = 1; number <= last; number++) {
      List<Entry> part =
          group.entries().subList((number - 1) * PAGE, Math.min(group.count(), number * PAGE));
      Map<String, Object> content = new LinkedHashMap<>();
      content.put("heading", heading);
      content.put("note", note);
      content.put("count", group.count());
      content.put("items", part.stream().map(e -> Item.of(e, language, names)).toList());
      content.put("number", number);
      content.put("last", last);
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
      content.put("crumbs", crumbs);
      page(
          "list",
          Addresses.list(language, kind.of(language), key, number),
          Addresses.list(language.other(), kind.of(language.other()), key, number),
          content);
    }
  }

  private void page(String template, String path, String twin, Map<String, Object> content)
      throws IOException {
    site.write(path, pages.page(template, language, path, twin, content));
  }
}
