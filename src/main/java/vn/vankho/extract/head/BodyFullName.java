package vn.vankho.extract.head;

import java.util.List;
import vn.vankho.document.Level;

/** Tên đầy đủ của cơ quan: a name of the table with the place that the body is of. */
final class BodyFullName {

  private BodyFullName() {}

  static String of(String name, BodyNaming.Place place) {
    String stem = name;
    for (String kind :
        List.of(" tỉnh", " thành phố", " huyện", " quận", " thị xã", " xã", " phường")) {
      // a cooperative is no commune
      if (stem.endsWith(kind) && !stem.endsWith("Hợp tác xã")) {
        stem = stem.substring(0, stem.length() - kind.length());
      }
    }
    boolean city = place.fullName().startsWith("thành phố");
    // a Party committee below the districts is that of a commune, a ward or a special zone
    boolean committee = stem.endsWith("ủy") && place.level() != Level.COMMUNE;
    if (committee) {
      String bareName =
          place.fullName().replaceFirst("^(tỉnh|thành phố|huyện|quận|thị xã|xã|phường) ", "");
      return (city && place.level() == Level.PROVINCIAL
              ? stem.replace("Tỉnh ủy", "Thành ủy")
              : stem)
          + " "
          + bareName;
    }
    return stem + " " + place.fullName();
  }
}
