package vn.vankho.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vankho.document.Vietnamese;
import vn.vankho.extract.FlowText;
import vn.vankho.extract.NameIndex;
import vn.vankho.extract.body.PlaceReader.Place;
import vn.vankho.reference.Agency;
import vn.vankho.reference.JobTitle;
import vn.vankho.reference.Reference;

/** Cơ quan ban hành in sau "của": the body named behind a cited document. */
final class IssuerReader {

  /**
   * A body that was named.
   *
   * @param agencies its row, where it has one; several where several bodies are named
   */
  record Named(String name, List<Agency> agencies, int end) {}

  /**
   * {@code của}, {@code do}, {@code giữa} behind number and date; {@code của liên Bộ}, but {@code
   * của Liên minh}.
   */
  private static final Pattern OF =
      Pattern.compile(
          "[\\s,)]{1,3}(cua|do|giua)(?: lien(?! (?:minh|doan|hiep)\\s)(?: (?:bo|nganh|so)(?=:?\\s(?:bo|so|ban|toa|vien|van|ngan|thanh|uy)\\s))?:?)?\\s");

  /** What links a body to the document in which it says something. */
  private static final Pattern AT = Pattern.compile(" (?:tai|theo) (?:cac )?(?:van ban )?$");

  private static final int LONGEST_BEFORE = 110;

  private static final Pattern AND = Pattern.compile("\\s?(?:,|;|-|va|voi)\\s");

  /** A body of no table: what kinds of body begin with a capital and go on in small letters. */
  private static final Set<String> HEADS =
      Set.of(
          "ban",
          "cục",
          "chi cục",
          "tổng cục",
          "vụ",
          "viện",
          "hội",
          "hội đồng",
          "trung tâm",
          "trường",
          "công ty",
          "tập đoàn",
          "tổng công ty",
          "liên đoàn",
          "đảng ủy",
          "tổ công tác",
          "tổ giúp việc",
          "tiểu ban",
          "ủy ban");

  /** What begins like a body and is none, or is one of a place that is not known. */
  private static final Set<String> NOT_BODIES =
      Set.of("hội nghị", "ủy ban nhân dân", "hội đồng nhân dân");

  /** A congress or meeting that a Party committee decided at. */
  private static final Pattern MEETING =
      Pattern.compile("hoi nghi (?:lan thu [\\p{L}\\d]{1,10},? )?");

  /** Where the name of such a body ends. */
  private static final Pattern NAME_END =
      Pattern.compile(
          "(?<!phong),|[;.()\":\\n]|\\s(?:ve|v/v|ban hanh|quy dinh|huong dan|phe duyet|trien khai|thuc hien|viec|kem"
              + "|ngay|da|de nghi|thong bao|bao cao|giao|to chuc|cho|tren|tai|doi voi|va)(?=\\s)");

  /** Kinds of body, many of which have a longer name: {@code Tổ công tác chuyên trách …}. */
  private static final Set<String> GENERIC =
      Set.of("Ban Chỉ đạo", "Tổ công tác", "Tổ giúp việc", "Hội đồng");

  private static final Pattern NAME_GOES_ON =
      Pattern.compile(
          "\\s(?!(?:về|v/v|ban hành|quy định|hướng dẫn|phê duyệt|triển khai|thực hiện|việc|kèm|ngày|đã|đề nghị|thông báo"
              + "|báo cáo|giao|tổ chức|cho|trên|tại|đối với|và|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|trung ương|do|của)(?:\\s|$))\\p{L}");

  private static final NameIndex<Agency> AGENCIES = agencies();
  private static final NameIndex<JobTitle> TITLES = titles();

  private final FlowText flow;
  private final PlaceReader places;

  IssuerReader(FlowText flow, Context context) {
    this.flow = flow;
    this.places = new PlaceReader(context);
  }

  /** The body or bodies behind a document's number and date; joined by {@code "; "}. */
  Optional<Named> after(int start, boolean joint) {
    Matcher of = OF.matcher(flow.bare()).region(start, flow.bare().length());
    if (!of.lookingAt()) {
      return Optional.empty();
    }
    Matcher meeting = MEETING.matcher(flow.bare()).region(of.end(), flow.bare().length());
    Optional<Named> first = body(meeting.lookingAt() ? meeting.end() : of.end());
    boolean several = joint || of.group(1).equals("giua");
    return several ? first.map(this::withPartners) : first;
  }

  /** {@code Ủy ban nhân dân tỉnh Đồng Nai tại Tờ trình số}: the body named right before. */
  Optional<Named> before(int start) {
    int limit = Math.max(0, start - LONGEST_BEFORE);
    Matcher at = AT.matcher(flow.bare().substring(limit, start));
    if (!at.find()) {
      return Optional.empty();
    }
    int end = limit + at.start();
    for (int i = limit; i < end; i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(flow.text().charAt(i - 1));
      Optional<Named> named = begins ? agencyAt(i).filter(n -> n.end() == end) : Optional.empty();
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private Named withPartners(Named first) {
    Named all = first;
    Matcher and = AND.matcher(flow.bare());
    while (and.region(all.end(), flow.key().length()).lookingAt()) {
      Optional<Named> next = body(and.end());
      if (next.isEmpty()) {
        break;
      }
      all =
          new Named(
              all.name() + "; " + next.get().name(),
              joined(all.agencies(), next.get().agencies()),
              next.get().end());
    }
    return all;
  }

  /** The body named at a place, its head's rank skipped ({@code Giám đốc Sở Y tế}). */
  Optional<Named> body(int start) {
    Optional<Named> named = agencyAt(start);
    if (named.isPresent()) {
      return named;
    }
    return afterRank(start).or(() -> unlisted(start));
  }

  /** Some ranks hold the body's first words ({@code Giám đốc Sở}), so every word may begin it. */
  private Optional<Named> afterRank(int start) {
    Optional<NameIndex.Match<JobTitle>> rank = TITLES.at(flow, start);
    if (rank.isEmpty()) {
      return Optional.empty();
    }
    for (int i = start + 1; i <= rank.get().end() + 1 && i < flow.key().length(); i++) {
      Optional<Named> body = flow.key().charAt(i - 1) == ' ' ? agencyAt(i) : Optional.empty();
      if (body.isPresent()) {
        return body;
      }
    }
    return Optional.empty();
  }

  private Optional<Named> agencyAt(int start) {
    if (start >= flow.text().length() || !Character.isUpperCase(flow.text().charAt(start))) {
      return Optional.empty();
    }
    return AGENCIES.at(flow, start).flatMap(this::placed);
  }

  private Optional<Named> placed(NameIndex.Match<Agency> match) {
    Agency agency = match.values().get(0);
    int end = match.end();
    if (GENERIC.contains(agency.name())
        && NAME_GOES_ON.matcher(flow.key()).region(end, flow.key().length()).lookingAt()) {
      return Optional.empty();
    }
    if (agency.name().equals("Ủy ban nhân dân") || agency.name().equals("Hội đồng nhân dân")) {
      Optional<Place> place = places.withKind(flow, end + 1);
      return place
          .map(p -> new Named(BodyNames.in(agency.name(), p), List.of(agency), p.end()))
          .or(() -> commune(agency, end));
    }
    if (match.values().stream().anyMatch(BodyNames::isCentral)) {
      Optional<Named> branch = branch(agency, end);
      if (branch.isPresent()) {
        return branch;
      }
      return Optional.of(new Named(agency.name(), List.of(agency), end));
    }
    Optional<Place> place =
        places.withKind(flow, end + 1).or(() -> places.provinceAt(flow, end + 1));
    if (place.isEmpty() && endsWithDistrictKind(agency.name())) {
      place = places.districtAt(flow, end + 1);
    }
    if (place.isEmpty()) {
      place = ofLevel(agency, end);
    }
    boolean ofCity =
        agency.name().contains("Tỉnh ủy") && flow.key().startsWith("thành ủy", end - 8);
    if (ofCity
        && place
            .filter(p -> p.district().isEmpty())
            .flatMap(Place::province)
            .filter(p -> p.kind().equals("thành phố"))
            .isEmpty()) {
      return Optional.empty(); // of a city within a province
    }
    return place.map(
        p -> new Named(BodyNames.in(agency.name(), p), List.of(agency), Math.max(end, p.end())));
  }

  /** {@code Kho bạc Nhà nước Hà Nam}: the province's branch of a central body. */
  private Optional<Named> branch(Agency central, int end) {
    return Reference.tables().agencies().stream()
        .filter(a -> a.name().equals(central.name() + " tỉnh"))
        .findFirst()
        .flatMap(
            a ->
                places
                    .withKind(flow, end + 1)
                    .or(() -> places.provinceAt(flow, end + 1))
                    .map(p -> new Named(BodyNames.in(a.name(), p), List.of(a), p.end())));
  }

  private Optional<Place> ofLevel(Agency agency, int end) {
    return BodyNames.level(agency)
        .flatMap(
            level -> level.equals("district") ? places.ownDistrict(end) : places.ownProvince(end));
  }

  private static boolean endsWithDistrictKind(String name) {
    return Stream.of("huyện", "quận", "thị xã", "thành phố", "Huyện ủy", "Thị ủy", "Quận ủy")
        .anyMatch(name::endsWith);
  }

  /** {@code UBND xã Bình Châu}: the name as printed, capitals only. */
  private Optional<Named> commune(Agency agency, int end) {
    Matcher m =
        Pattern.compile("\\s(xã|phường|thị trấn|đặc khu)((?:\\s\\p{Lu}[\\p{L}\\d]{0,10}){1,4})")
            .matcher(flow.text())
            .region(end, Math.min(flow.text().length(), end + 60));
    return m.lookingAt()
        ? Optional.of(
            new Named(agency.name() + " " + m.group(1) + m.group(2), List.of(agency), m.end()))
        : Optional.empty();
  }

  private Optional<Named> unlisted(int start) {
    boolean body =
        start < flow.text().length()
            && Character.isUpperCase(flow.text().charAt(start))
            && HEADS.stream().anyMatch(h -> flow.startsWith(h + " ", start))
            && NOT_BODIES.stream().noneMatch(h -> flow.startsWith(h, start));
    if (!body) {
      return Optional.empty();
    }
    Matcher end =
        NAME_END.matcher(flow.bare()).region(start, Math.min(flow.key().length(), start + 120));
    if (!end.find() || end.start() - start < 6 || end.group().equals("\n")) {
      return Optional.empty();
    }
    String name = flow.text(start, end.start());
    if (isCut(name)) {
      return Optional.empty();
    }
    Optional<Place> own =
        name.endsWith(" tỉnh") ? places.withKind(flow, end.start() - 4) : Optional.empty();
    String full = own.map(p -> BodyNames.in(name, p)).orElse(name);
    return Optional.of(new Named(full, List.of(), end.start()));
  }

  /** {@code Ban Chấp hành Trung}: a known name that lacks its last words. */
  private static boolean isCut(String name) {
    String key = Vietnamese.bare(name) + " ";
    return Reference.tables().agencies().stream()
        .anyMatch(a -> Vietnamese.bare(a.name()).startsWith(key));
  }

  private static NameIndex<Agency> agencies() {
    Map<String, List<Agency>> names = new HashMap<>();
    for (Agency agency : Reference.tables().agencies()) {
      Stream.concat(
              Stream.of(agency.name()), agency.abbreviations().stream().filter(a -> a.length() > 2))
          .flatMap(IssuerReader::shortened)
          .distinct()
          .forEach(n -> names.merge(n, List.of(agency), IssuerReader::joined));
    }
    return new NameIndex<>(names);
  }

  /** A name as texts shorten it: {@code UBND}, {@code Sở Nông nghiệp & PTNT}. */
  private static Stream<String> shortened(String name) {
    String committee = name.replace("Ủy ban nhân dân", "UBND").replace("Hội đồng nhân dân", "HĐND");
    String rural = name.replace("Phát triển nông thôn", "PTNT");
    String city = name.replace("Tỉnh ủy", "Thành ủy");
    return Stream.of(name, committee, rural, city)
        .flatMap(n -> Stream.of(n, n.replace(" và ", " & "), n.replace(" và ", "&")));
  }

  private static NameIndex<JobTitle> titles() {
    Map<String, List<JobTitle>> names = new HashMap<>();
    Reference.tables().jobTitles().stream()
        .filter(t -> t.kind().equals("title"))
        .forEach(t -> names.merge(t.name(), List.of(t), IssuerReader::joined));
    return new NameIndex<>(names);
  }

  private static <T> List<T> joined(List<T> a, List<T> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }
}
