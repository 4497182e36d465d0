package vn.vankho.extract.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.Level;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Similar;
import vn.vankho.document.Vietnamese;
import vn.vankho.extract.BodyFullName;
import vn.vankho.reference.Agency;
import vn.vankho.reference.Commune;
import vn.vankho.reference.District;
import vn.vankho.reference.Province;
import vn.vankho.reference.Reference;
import vn.vankho.reference.Reform2025;

/**
 * Tên chuẩn của cơ quan: from the letterhead's capitals to the full standard name, with its place
 * as of the document's date.
 */
final class BodyNaming {

  private static final Pattern PLACE =
      Pattern.compile(
          "(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu|khoa|nhiem ky|khu vuc) ");

  private static final Pattern COMMITTEE =
      Pattern.compile("^(?:uy ban nhan dan|hoi dong nhan dan) (.{6,40})$");

  private static final Pattern PARTY_BODY =
      Pattern.compile("^(tinh|thanh|huyen|quan|thi) uy (.{2,30})$");

  /** A place that a name ends with: its kind and name, as of a day. */
  record Place(
      String fullName,
      int length,
      Optional<Province> province,
      Optional<District> district,
      Optional<Commune> commune) {

    Place ofLength(int letters) {
      return new Place(fullName, letters, province, district, commune);
    }

    Level level() {
      return commune.isPresent()
          ? Level.COMMUNE
          : district.isPresent() ? Level.DISTRICT : Level.PROVINCIAL;
    }
  }

  private final Reference tables = Reference.tables();
  private final CommuneNames communeNames = new CommuneNames();
  private final Map<String, List<Agency>> agencies = new HashMap<>();
  private final Map<String, List<Province>> provinces = new HashMap<>();
  private final Map<String, List<District>> districts = new HashMap<>();
  private final Map<String, List<Commune>> communes = new HashMap<>();

  BodyNaming() {
    tables.agencies().forEach(a -> know(agencies, a.name(), a));
    tables
        .agencies()
        .forEach(
            a ->
                a.abbreviations().stream()
                    .filter(x -> x.indexOf(' ') > 0)
                    .forEach(x -> know(agencies, x, a)));
    tables.provinces().forEach(p -> know(provinces, p.name(), p));
    tables.provinces().forEach(p -> p.aliases().forEach(a -> know(provinces, a, p)));
    tables.districts().forEach(d -> know(districts, d.name(), d));
    tables.communes().forEach(c -> know(communes, c.name(), c));
  }

  private static <T> void know(Map<String, List<T>> names, String name, T row) {
    names.computeIfAbsent(Vietnamese.bare(name), k -> new ArrayList<>()).add(row);
  }

  /** Whether a printed name is one of the tables', with or without a place behind it. */
  boolean isKnown(String printed) {
    String bare = SpeltOut.bare(printed);
    return agencies.containsKey(bare)
        || place(bare, Reform2025.DAY_BEFORE, Optional.empty())
            .map(p -> bare.substring(0, bare.length() - p.length()).strip())
            .filter(agencies::containsKey)
            .isPresent();
  }

  /** Whether a name ends with that of a province: what stands below is another body. */
  boolean endsWithProvince(String printed) {
    String bare = SpeltOut.bare(printed);
    return provinces.keySet().stream()
        .anyMatch(p -> bare.endsWith(" " + p) && bare.length() > p.length() + 5);
  }

  /** Whether a text begins as a place does: {@code TỈNH HÀ NAM}. */
  boolean isPlace(String printed) {
    return PLACE.matcher(SpeltOut.bare(printed)).lookingAt()
        || provinces.containsKey(SpeltOut.bare(printed));
  }

  IssuingBody name(
      String printed, Optional<String> parent, Optional<String> at, Optional<PartialDate> date) {
    LocalDate day = Reform2025.namesAsOf(date);
    String bare = SpeltOut.bare(printed);
    Optional<Place> own =
        placeInProvince(bare, day, at)
            .or(() -> place(bare, day, at))
            .or(() -> placeOfThePartyBody(bare, day, at))
            .or(() -> placeOfTheLine(bare, day, at));
    Optional<Place> superior =
        parent
            .map(SpeltOut::bare)
            .flatMap(
                p ->
                    place(p, day, at)
                        .or(() -> placeOfThePartyBody(p, day, at))
                        .or(() -> placeWithin(p, day, at)));
    String stem = own.map(p -> bare.substring(0, bare.length() - p.length()).strip()).orElse(bare);
    Optional<Place> place = own.or(() -> superior);
    Optional<Agency> agency =
        agency(stem, day)
            .or(() -> place.flatMap(p -> exactly(stem + " " + kind(p), day)))
            .or(() -> officeOf(stem, parent, superior, day));
    if (agency.isEmpty()) {
      Optional<CommuneNames.Named> named = communeNames.named(printed, day);
      return new IssuingBody(
          printed,
          parent,
          named.map(CommuneNames.Named::body),
          named.map(n -> Level.COMMUNE).or(() -> place.map(Place::level)),
          place.flatMap(Place::province).map(Province::name),
          place.flatMap(Place::district).map(District::name),
          named
              .map(CommuneNames.Named::commune)
              .or(() -> place.flatMap(Place::commune).map(Commune::name)));
    }
    Agency row = agency.get();
    boolean central =
        place.isEmpty()
            && (row.level().equals("central")
                || row.kind().equals("central-body")
                || row.name().endsWith("Việt Nam") && stem.equals(Vietnamese.bare(row.name())));
    Optional<Place> seat =
        central ? Optional.empty() : place.or(() -> provincialSeat(row, at, day));
    Optional<String> name =
        central
            ? Optional.of(row.name())
            : seat.map(s -> BodyFullName.of(row.name(), s.fullName(), s.level()))
                .or(() -> parent.isEmpty() ? Optional.empty() : parentName(row, parent, day));
    return new IssuingBody(
        printed,
        parent,
        name,
        central ? Optional.of(Level.CENTRAL) : seat.map(Place::level),
        seat.flatMap(Place::province).map(Province::name),
        seat.flatMap(Place::district).map(District::name),
        seat.flatMap(Place::commune).map(Commune::name));
  }

  /** {@code tinh}, {@code huyen}, {@code xa}: what the tables call a body of this level after. */
  private static String kind(Place place) {
    return switch (place.level()) {
      case COMMUNE -> "xa";
      case DISTRICT -> "huyen";
      default -> "tinh";
    };
  }

  /**
   * {@code VĂN PHÒNG} under {@code UBND TỈNH …}, {@code BAN TUYÊN GIÁO} under a Party committee.
   */
  private Optional<Agency> officeOf(
      String stem, Optional<String> parent, Optional<Place> superior, LocalDate day) {
    if (parent.isEmpty()) {
      return Optional.empty();
    }
    String above = SpeltOut.bare(parent.get());
    if (superior.isEmpty()) {
      // BAN CHẤP HÀNH TRUNG ƯƠNG / VĂN PHÒNG
      return above.equals("ban chap hanh trung uong")
          ? exactly(stem + " trung uong dang", day).or(() -> exactly(stem + " trung uong", day))
          : Optional.empty();
    }
    String body = above.substring(0, above.length() - superior.get().length()).strip();
    boolean cityCommittee = body.equals("thanh uy") && superior.get().level() == Level.PROVINCIAL;
    return exactly(stem + " " + body + " " + kind(superior.get()), day)
        .or(() -> exactly(stem + " " + (cityCommittee ? "tinh uy" : body), day));
  }

  /** A provincial department without a place: the province that the document was issued in. */
  private Optional<Place> provincialSeat(Agency row, Optional<String> at, LocalDate day) {
    if (!row.level().equals("provincial")) {
      return Optional.empty();
    }
    return at.flatMap(a -> tables.province(a, day))
        .map(
            p ->
                new Place(
                    p.kind() + " " + p.name(),
                    0,
                    Optional.of(p),
                    Optional.empty(),
                    Optional.empty()));
  }

  private Optional<String> parentName(Agency row, Optional<String> parent, LocalDate day) {
    return parent.flatMap(p -> agency(SpeltOut.bare(p), day)).map(p -> row.name() + " " + p.name());
  }

  private Optional<Agency> exactly(String bare, LocalDate day) {
    return agencies.containsKey(bare) ? agency(bare, day) : Optional.empty();
  }

  private Optional<Agency> agency(String bare, LocalDate day) {
    List<Agency> exact = agencies.getOrDefault(bare, List.of());
    List<Agency> found = exact;
    if (found.isEmpty() && bare.length() >= 8) {
      found =
          agencies.entrySet().stream()
              .filter(e -> Similar.is(e.getKey(), bare))
              .sorted(Map.Entry.comparingByKey())
              .flatMap(e -> e.getValue().stream())
              .toList();
      if (found.stream().map(Agency::name).distinct().count() > 1) {
        return Optional.empty();
      }
    }
    List<Agency> all = found;
    return all.stream()
        .filter(a -> a.validity().holdsOn(day))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** {@code TỈNH ỦY LÀO CAI}: the place follows without its kind. */
  private Optional<Place> placeOfThePartyBody(String bare, LocalDate day, Optional<String> at) {
    Matcher body = PARTY_BODY.matcher(bare);
    if (!body.matches()) {
      return Optional.empty();
    }
    String kind =
        switch (body.group(1)) {
          case "thanh" -> "thanh pho";
          case "thi" -> "thi xa";
          default -> body.group(1);
        };
    String name = body.group(2);
    return kindAndName(kind + " " + name, day, at).map(p -> p.ofLength(name.length()));
  }

  /** A people's committee whose place was misread, when the place line names one like it. */
  private Optional<Place> placeOfTheLine(String bare, LocalDate day, Optional<String> at) {
    Matcher committee = COMMITTEE.matcher(bare);
    if (at.isEmpty() || !committee.matches()) {
      return Optional.empty();
    }
    String misread = committee.group(1);
    List<Place> like =
        Stream.of("tinh", "thanh pho", "huyen", "quan", "thi xa", "xa", "phuong")
            .map(kind -> kind + " " + Vietnamese.bare(at.get()))
            .filter(n -> Similar.distance(n, misread, n.length() / 5) <= n.length() / 5)
            .flatMap(n -> kindAndName(n, day, at).stream())
            .map(p -> p.ofLength(misread.length()))
            .toList();
    return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
  }

  /** {@code TÒA ÁN NHÂN DÂN HUYỆN … TỈNH …}: the district, whose province stands behind it. */
  private Optional<Place> placeInProvince(String bare, LocalDate day, Optional<String> at) {
    return place(bare, day, at)
        .filter(p -> p.level() == Level.PROVINCIAL)
        .flatMap(
            p -> {
              String rest = bare.substring(0, bare.length() - p.length()).strip();
              return place(rest, day, p.province().map(Province::name))
                  .filter(d -> d.district().isPresent() && d.province().equals(p.province()))
                  .map(d -> d.ofLength(bare.length() - rest.length() + d.length()));
            });
  }

  /** {@code UBND TỈNH … SỞ Y TẾ}: the place in the midst of two superiors' names. */
  private Optional<Place> placeWithin(String bare, LocalDate day, Optional<String> at) {
    for (int end = bare.lastIndexOf(' '); end > 8; end = bare.lastIndexOf(' ', end - 1)) {
      Optional<Place> place = place(bare.substring(0, end), day, at);
      if (place.isPresent()) {
        return place.map(p -> p.ofLength(0));
      }
    }
    return Optional.empty();
  }

  /** The place at the end of a bare name: {@code … tinh quang ngai}. */
  private Optional<Place> place(String bare, LocalDate day, Optional<String> at) {
    String[] words = bare.split(" ");
    for (int from = Math.max(0, words.length - 7); from < words.length; from++) {
      String tail = String.join(" ", List.of(words).subList(from, words.length));
      Optional<Place> place = kindAndName(tail, day, at);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<Place> kindAndName(String tail, LocalDate day, Optional<String> at) {
    int length = tail.length();
    for (String kind :
        List.of(
            "tinh",
            "thanh pho",
            "huyen",
            "quan",
            "thi xa",
            "xa",
            "phuong",
            "thi tran",
            "dac khu")) {
      if (!tail.startsWith(kind + " ")) {
        continue;
      }
      String name = tail.substring(kind.length() + 1);
      Optional<Province> province = province(name, kind, day);
      if (province.isPresent()) {
        Province p = province.get();
        return Optional.of(
            new Place(
                p.kind() + " " + p.name(), length, province, Optional.empty(), Optional.empty()));
      }
      Optional<District> district = district(name, kind, day, at);
      if (district.isPresent()) {
        District d = district.get();
        return Optional.of(
            new Place(
                d.kind() + " " + d.name(),
                length,
                tables.provinceByCode(d.provinceCode(), day),
                district,
                Optional.empty()));
      }
      Optional<Commune> commune = commune(name, kind, day);
      if (commune.isPresent()) {
        Commune c = commune.get();
        return Optional.of(
            new Place(
                c.kind() + " " + c.name(),
                length,
                tables.provinceByCode(c.provinceCode(), day),
                Optional.empty(),
                commune));
      }
    }
    return Optional.empty();
  }

  private Optional<Province> province(String name, String kind, LocalDate day) {
    List<Province> found = provinces.getOrDefault(name, List.of());
    if (found.isEmpty() && kind.equals("tinh")) {
      found =
          provinces.entrySet().stream()
              .filter(e -> e.getKey().length() > 5 && Similar.distance(e.getKey(), name, 1) <= 1)
              .flatMap(e -> e.getValue().stream())
              .toList();
    }
    return found.stream()
        .filter(p -> p.validity().holdsOn(day) && Vietnamese.bare(p.kind()).equals(kind))
        .findFirst();
  }

  private Optional<District> district(
      String name, String kind, LocalDate day, Optional<String> at) {
    List<District> found =
        districts.getOrDefault(name, List.of()).stream()
            .filter(d -> d.validity().holdsOn(day) && Vietnamese.bare(d.kind()).equals(kind))
            .toList();
    Optional<Province> province = at.flatMap(a -> tables.province(a, day));
    return found.size() == 1
        ? Optional.of(found.get(0))
        : found.stream()
            .filter(d -> province.map(p -> p.code().equals(d.provinceCode())).orElse(false))
            .findFirst();
  }

  private Optional<Commune> commune(String name, String kind, LocalDate day) {
    List<Commune> found =
        communes.getOrDefault(name, List.of()).stream()
            .filter(c -> c.validity().holdsOn(day) && Vietnamese.bare(c.kind()).equals(kind))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
