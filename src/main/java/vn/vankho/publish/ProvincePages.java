package vn.vankho.publish;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vankho.document.PartialDate;
import vn.vankho.reference.Province;
import vn.vankho.reference.Reform2025;

/**
 * Trang tỉnh, thành phố: the provinces then and now. A province of today has the documents of all
 * that it was made of; a former one those that were issued under its name.
 */
final class ProvincePages {

  /** A province of today with the former ones whose documents it has. */
  public record Now(ListPages.Choice today, List<ListPages.Choice> former) {}

  private final ListPages lists;
  private final Catalogue catalogue;
  private final Language language;
  private final Names names;
  private final Words words;

  ProvincePages(ListPages lists, Catalogue catalogue, Language language, Names names, Words words) {
    this.lists = lists;
    this.catalogue = catalogue;
    this.language = language;
    this.names = names;
    this.words = words;
  }

  void write() throws IOException {
    index();
    for (Group province : catalogue.provincesToday()) {
      write(province, madeOf(province));
    }
    for (Group province : catalogue.provincesFormer()) {
      write(province, thenAndNow(province.province().get()));
    }
  }

  private void index() throws IOException {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put(
        "maps",
        List.of(
            map("map.today", LocalDate.MAX, catalogue.provincesToday()),
            map("map.former", Reform2025.DAY_BEFORE, catalogue.provincesFormer())));
    content.put(
        "provinces",
        catalogue.provincesToday().stream()
            .map(g -> new Now(lists.choices(l -> l.provinces, List.of(g)).get(0), former(g)))
            .toList());
    lists.page(
        "provinces",
        Addresses.list(language, language.provinces, "", 1),
        Addresses.list(language.other(), language.other().provinces, "", 1),
        content);
  }

  private TileMap map(String caption, LocalDate day, List<Group> groups) {
    List<Province> provinces = names.provinces(day);
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> href = new HashMap<>();
    for (Province p : provinces) {
      // What got another name within a division has one tile: Thừa Thiên Huế, from 2025 Huế.
      List<Group> here =
          groups.stream().filter(g -> isSame(g.province().orElseThrow(), p)).toList();
      if (!here.isEmpty()) {
        Group most = Collections.max(here, Comparator.comparingInt(Group::count));
        counts.put(p.id(), here.stream().mapToInt(Group::count).sum());
        href.put(p.id(), Addresses.list(language, language.provinces, most.slug(), 1));
      }
    }
    return TileMap.of(
        words.of(caption),
        provinces,
        names.islands(provinces),
        counts,
        href,
        language,
        (name, count) -> words.of("map.tile", name, count));
  }

  private static boolean isSame(Province one, Province other) {
    return one.set() == other.set() && one.code().equals(other.code());
  }

  private void write(Group province, Optional<String> note) throws IOException {
    Map<String, List<Entry>> byYear =
        province.entries().stream()
            .collect(
                Collectors.groupingBy(
                    Catalogue::yearSlug, LinkedHashMap::new, Collectors.toList()));
    List<Group> years = new ArrayList<>();
    for (Group year : catalogue.years()) {
      if (byYear.containsKey(year.slug())) {
        years.add(
            new Group(
                province.slug() + "/" + year.slug(),
                lists.name(year),
                Optional.of(lists.name(year)),
                province.province(),
                byYear.get(year.slug())));
      }
    }
    List<ListPages.Choices> within = new ArrayList<>();
    within.add(
        new ListPages.Choices(words.of("provinces.years"), lists.choices(l -> l.provinces, years)));
    List<ListPages.Choice> former = former(province);
    if (!former.isEmpty()) {
      within.add(new ListPages.Choices(words.of("provinces.former"), former));
    }
    List<Crumb> crumbs = new ArrayList<>(List.of(lists.section("provinces", l -> l.provinces)));
    lists.list(l -> l.provinces, province, province.slug(), crumbs, title(province), note, within);
    crumbs.add(
        new Crumb(
            Addresses.list(language, language.provinces, province.slug(), 1),
            title(province),
            false));
    for (Group year : years) {
      lists.list(
          l -> l.provinces,
          year,
          year.slug(),
          crumbs,
          words.of("provinces.year", title(province), year.name()),
          note,
          List.of());
    }
  }

  /** {@code Ninh Thuận (đến 30/6/2025)} of a former province, to tell it from today's. */
  private String title(Group group) {
    String name = group.name(language);
    Province p = group.province().get();
    return Catalogue.isFormer(p) ? words.of("provinces.then", name, until(p)) : name;
  }

  private List<ListPages.Choice> former(Group today) {
    Province now = today.province().get();
    return Catalogue.isFormer(now)
        ? List.of()
        : catalogue.provincesFormer().stream()
            .filter(f -> names.today(f.province().get()).equals(names.today(now)))
            .map(
                f ->
                    new ListPages.Choice(
                        Addresses.list(language, language.provinces, f.slug(), 1),
                        title(f),
                        false,
                        f.count()))
            .toList();
  }

  /** {@code Gồm các tỉnh, thành phố trước ngày 01/7/2025: Khánh Hòa, Ninh Thuận}. */
  private Optional<String> madeOf(Group today) {
    Province now = today.province().get();
    List<String> parts =
        names.provinces(Reform2025.DAY_BEFORE).stream()
            .filter(p -> names.today(p).equals(names.today(now)))
            .map(p -> Names.of(p, language))
            .sorted()
            .toList();
    return parts.size() < 2
        ? Optional.empty()
        : Optional.of(words.of("province.madeof", String.join(", ", parts)));
  }

  /** {@code đến 30/6/2025; nay là Khánh Hòa}. */
  private Optional<String> thenAndNow(Province province) {
    return Optional.of(
        words.of("province.until", until(province), Names.of(names.today(province), language)));
  }

  private String until(Province province) {
    LocalDate to = province.validity().to().orElse(Reform2025.DAY_BEFORE);
    return Dates.of(PartialDate.of(to.getYear(), to.getMonthValue(), to.getDayOfMonth()), language);
  }
}
