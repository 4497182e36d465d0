package vn.vankho.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.vankho.reference.Province;

/**
 * Mục lục: the published documents, newest first, and grouped the ways in which they are browsed.
 */
final class Catalogue {

  /** The address of the documents whose year is not known. */
  static final String UNDATED = "undated";

  /** There are few of them and many documents. */
  private static final Map<Integer, String> YEARS = new ConcurrentHashMap<>();

  private final List<Entry> all;
  private final List<Entry> byId;

  /** Of agencies and types: there are few of them and many documents. */
  private final Map<String, String> slugs = new HashMap<>();

  private final List<Group> years;
  private final List<Group> today;
  private final List<Group> former;
  private final List<Group> agencies;
  private final List<Group> types;

  Catalogue(List<Entry> entries, Names names) {
    all = entries.stream().sorted(Entry.NEWEST).toList();
    byId = entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
    years =
        groups(
            e -> Optional.of(yearSlug(e)),
            e ->
                new Group(
                    yearSlug(e),
                    yearSlug(e),
                    Optional.of(yearSlug(e)),
                    Optional.empty(),
                    List.of()),
            Comparator.comparing((Group g) -> g.slug().equals(UNDATED) ? "" : g.slug()).reversed());
    Map<Province, String> today = new HashMap<>();
    this.today =
        groups(
            e -> e.province().map(p -> today.computeIfAbsent(p, x -> provinceSlug(names.today(x)))),
            e -> ofProvince(names.today(e.province().get())),
            Comparator.comparing(Group::slug));
    former =
        groups(
            e -> e.province().filter(Catalogue::isFormer).map(Catalogue::provinceSlug),
            e -> ofProvince(e.province().get()),
            Comparator.comparing(Group::slug));
    agencies =
        groups(
            e -> e.agency().map(this::slug),
            e ->
                new Group(
                    Addresses.slug(e.agency().get()),
                    e.agency().get(),
                    e.agencyEn(),
                    Optional.empty(),
                    List.of()),
            Comparator.comparing(Group::slug));
    types =
        groups(
            e -> Optional.of(e.type()).filter(t -> !t.isEmpty()).map(this::slug),
            e ->
                new Group(
                    Addresses.slug(e.type()),
                    e.type(),
                    Optional.of(names.type(e.type(), Language.EN)),
                    Optional.empty(),
                    List.of()),
            Comparator.comparing(Group::slug));
  }

  private String slug(String name) {
    return slugs.computeIfAbsent(name, Addresses::slug);
  }

  /** A year's address; documents without a date have one of their own. */
  static String yearSlug(Entry entry) {
    return entry.year().map(y -> YEARS.computeIfAbsent(y, String::valueOf)).orElse(UNDATED);
  }

  /** A province's address: of the old division with its set, since names were kept by others. */
  static String provinceSlug(Province province) {
    return Addresses.slug(province.name()) + (isFormer(province) ? "-63" : "");
  }

  /** Whether a province belongs to the division that ended on 2025-06-30. */
  static boolean isFormer(Province province) {
    return province.set() == 63;
  }

  private static Group ofProvince(Province p) {
    return new Group(provinceSlug(p), p.name(), Optional.of(p.nameEn()), Optional.of(p), List.of());
  }

  private List<Group> groups(
      Function<Entry, Optional<String>> key,
      Function<Entry, Group> named,
      Comparator<Group> order) {
    Map<String, List<Entry>> byKey = new TreeMap<>();
    all.forEach(
        e -> key.apply(e).ifPresent(k -> byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(e)));
    return byKey.values().stream()
        .map(
            entries -> {
              Group g = named.apply(entries.get(0));
              return new Group(g.slug(), g.name(), g.nameEn(), g.province(), List.copyOf(entries));
            })
        .sorted(order)
        .toList();
  }

  List<Entry> all() {
    return all;
  }

  List<Entry> byId() {
    return byId;
  }

  List<Group> years() {
    return years;
  }

  /** By the province of today, whatever it was when the document was issued. */
  List<Group> provincesToday() {
    return today;
  }

  /** By the province of the former division, in which the document was issued. */
  List<Group> provincesFormer() {
    return former;
  }

  List<Group> agencies() {
    return agencies;
  }

  List<Group> types() {
    return types;
  }
}
