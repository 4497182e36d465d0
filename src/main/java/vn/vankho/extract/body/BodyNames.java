package vn.vankho.extract.body;

import java.util.Optional;
import vn.vankho.extract.body.PlaceReader.Place;
import vn.vankho.reference.Agency;

/** Tên đầy đủ của cơ quan: a body's full standard name, with its place where it has one. */
final class BodyNames {

  private static final String PROVINCE = "tỉnh";
  private static final String CITY = "thành phố";

  private BodyNames() {}

  /**
   * The name of a local body in a place, such as {@code Sở Y tế tỉnh Trà Vinh}, {@code Thành ủy Hà
   * Nội}, {@code Công an tỉnh Ninh Thuận}.
   */
  static String in(String name, Place place) {
    boolean city = place.district().isEmpty() && place.province().get().kind().equals(CITY);
    String local = city ? name.replace("Tỉnh ủy", "Thành ủy") : name;
    if (local.endsWith("ủy")) {
      return local + " " + place.name();
    }
    for (String kind :
        new String[] {PROVINCE, CITY, "huyện", "quận", "thị xã", "thị trấn", "xã", "phường"}) {
      if (local.endsWith(" " + kind)) {
        local = local.substring(0, local.length() - kind.length() - 1);
        break;
      }
    }
    return local + " " + place.fullName();
  }

  static boolean isCentral(Agency agency) {
    return agency.level().equals("central")
        || agency.kind().equals("central-body")
        || agency.kind().equals("national-media");
  }

  /** A body of the province, the district, or neither: in which place it is named. */
  static Optional<String> level(Agency agency) {
    return switch (agency.level()) {
      case "provincial", "media" -> Optional.of("provincial");
      case "district" -> Optional.of("district");
      case "party" ->
          switch (agency.kind()) {
            case "provincial-body", "steering-committee" -> Optional.of("provincial");
            case "district-body" -> Optional.of("district");
            default -> Optional.empty();
          };
      default -> Optional.empty();
    };
  }
}
