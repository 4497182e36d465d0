package vn.vankho.extract.body;

import java.util.Optional;
import vn.vankho.document.Level;
import vn.vankho.extract.BodyFullName;
import vn.vankho.extract.body.PlaceReader.Place;
import vn.vankho.reference.Agency;

/** Cơ quan và địa bàn: which bodies are of a place, and how they are named after it. */
final class BodyNames {

  private BodyNames() {}

  /** The name of a local body with its place. */
  static String in(String name, Place place) {
    Level level = place.district().isPresent() ? Level.DISTRICT : Level.PROVINCIAL;
    return BodyFullName.of(name, place.fullName(), level);
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
