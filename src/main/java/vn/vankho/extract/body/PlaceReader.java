package vn.vankho.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vankho.extract.FlowText;
import vn.vankho.extract.NameIndex;
import vn.vankho.reference.District;
import vn.vankho.reference.Province;
import vn.vankho.reference.Reference;

/** Địa danh đứng sau tên cơ quan: the place that follows a body's name, or is meant by it. */
final class PlaceReader {

  /** A place: a province, or a district of one. */
  record Place(Optional<Province> province, Optional<District> district, int end) {

    /** With its kind, such as {@code tỉnh Trà Vinh}, {@code thành phố Đà Nẵng}. */
    String fullName() {
      return district
          .map(d -> d.kind() + " " + d.name())
          .or(() -> province.map(p -> p.kind() + " " + p.name()))
          .orElseThrow();
    }

    String name() {
      return district.map(District::name).or(() -> province.map(Province::name)).orElseThrow();
    }
  }

  private static final List<String> PROVINCE_KINDS = List.of("tỉnh", "thành phố", "tp.", "tp");
  private static final List<String> DISTRICT_KINDS =
      List.of("huyện", "quận", "thị xã", "thành phố", "tp.", "tp");

  private static final NameIndex<Province> PROVINCES = provinces();
  private static final NameIndex<District> DISTRICTS = districts();

  private final Context context;

  PlaceReader(Context context) {
    this.context = context;
  }

  /** The place with its kind at an offset: {@code tỉnh Khánh Hòa}, or {@code tỉnh} for our own. */
  Optional<Place> withKind(FlowText flow, int start) {
    Optional<Place> province = withKind(flow, start, PROVINCE_KINDS, true);
    return province.isPresent() ? province : withKind(flow, start, DISTRICT_KINDS, false);
  }

  private Optional<Place> withKind(
      FlowText flow, int start, List<String> kinds, boolean provinces) {
    for (String kind : kinds) {
      int end = start + kind.length();
      if (flow.startsWith(kind, start) && boundary(flow.key(), end)) {
        int name = skipSpace(flow.key(), end);
        Optional<Place> named = provinces ? provinceAt(flow, name) : districtAt(flow, name);
        if (named.isPresent()) {
          return named;
        }
        if (!isCapital(flow, name) || endsClause(flow, end)) {
          return own(kind, provinces, end);
        }
      }
    }
    return Optional.empty();
  }

  /** A province's name, without its kind. */
  Optional<Place> provinceAt(FlowText flow, int start) {
    return PROVINCES
        .at(flow, start)
        .filter(m -> isCapital(flow, start))
        .flatMap(
            m ->
                m.values().stream()
                    .filter(p -> p.validity().holdsOn(context.day()))
                    .findFirst()
                    .or(() -> m.values().stream().findFirst())
                    .map(p -> new Place(Optional.of(p), Optional.empty(), m.end())));
  }

  /** A district's name, without its kind: one of our own province, or the only one of the name. */
  Optional<Place> districtAt(FlowText flow, int start) {
    return DISTRICTS
        .at(flow, start)
        .filter(m -> isCapital(flow, start))
        .flatMap(
            m -> {
              List<District> valid =
                  m.values().stream().filter(d -> d.validity().holdsOn(context.day())).toList();
              Optional<District> ours = valid.stream().filter(this::isOurs).findFirst();
              Optional<District> only =
                  valid.size() == 1 ? Optional.of(valid.get(0)) : Optional.empty();
              return ours.or(() -> only)
                  .map(d -> new Place(context.province(), Optional.of(d), m.end()));
            });
  }

  private boolean isOurs(District district) {
    return context.province().map(p -> p.code().equals(district.provinceCode())).orElse(false);
  }

  /** Our own province or district, for a kind that stands without a name. */
  private Optional<Place> own(String kind, boolean province, int end) {
    String asKind = kind.startsWith("tp") ? "thành phố" : kind;
    if (province) {
      return context
          .province()
          .filter(p -> p.kind().equals(asKind))
          .map(p -> new Place(Optional.of(p), Optional.empty(), end));
    }
    return context
        .district()
        .filter(d -> d.kind().equals(asKind))
        .map(d -> new Place(context.province(), Optional.of(d), end));
  }

  Optional<Place> ownProvince(int end) {
    return context.province().map(p -> new Place(Optional.of(p), Optional.empty(), end));
  }

  Optional<Place> ownDistrict(int end) {
    return context.district().map(d -> new Place(context.province(), Optional.of(d), end));
  }

  private static boolean endsClause(FlowText flow, int end) {
    return end >= flow.text().length() || flow.text().charAt(end) != ' ';
  }

  private static boolean isCapital(FlowText flow, int offset) {
    return offset < flow.text().length() && Character.isUpperCase(flow.text().charAt(offset));
  }

  private static boolean boundary(String key, int end) {
    return end >= key.length() || !Character.isLetterOrDigit(key.charAt(end));
  }

  private static int skipSpace(String key, int offset) {
    return offset < key.length() && key.charAt(offset) == ' ' ? offset + 1 : offset;
  }

  private static NameIndex<Province> provinces() {
    Map<String, List<Province>> names = new HashMap<>();
    for (Province p : Reference.tables().provinces()) {
      names.merge(p.name(), List.of(p), PlaceReader::joined);
      p.aliases().forEach(a -> names.merge(a, List.of(p), PlaceReader::joined));
    }
    return new NameIndex<>(names);
  }

  private static NameIndex<District> districts() {
    Map<String, List<District>> names = new HashMap<>();
    for (District d : Reference.tables().districts()) {
      names.merge(d.name(), List.of(d), PlaceReader::joined);
    }
    return new NameIndex<>(names);
  }

  private static <T> List<T> joined(List<T> a, List<T> b) {
    return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
  }
}
