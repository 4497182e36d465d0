package vn.vankho.extract;

import java.util.List;
import vn.vankho.document.Level;

/**
 * Tên đầy đủ của cơ quan: a name of the table with the place that the body is of, such as {@code Sở
 * Y tế tỉnh Trà Vinh}, {@code Thành ủy Hà Nội}, {@code Công an tỉnh Ninh Thuận}.
 */
public final class BodyFullName {

  private static final List<String> KINDS =
      List.of("tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường");

  private static final String KIND_BEFORE = "^(" + String.join("|", KINDS) + ") ";

  private BodyFullName() {}

  /**
   * @param name from the table; the kind of place that it may end with gives way to the place
   * @param place with its kind: {@code tỉnh Trà Vinh}
   * @param level of the place
   */
  public static String of(String name, String place, Level level) {
    String stem = name;
    for (String kind : KINDS) {
      // a cooperative is no commune
      if (stem.endsWith(" " + kind) && !stem.endsWith("Hợp tác xã")) {
        stem = stem.substring(0, stem.length() - kind.length() - 1);
      }
    }
    // a Party committee below the districts is that of a commune, a ward or a special zone
    if (!stem.endsWith("ủy") || level == Level.COMMUNE) {
      return stem + " " + place;
    }
    boolean city = level == Level.PROVINCIAL && place.startsWith("thành phố");
    return (city ? stem.replace("Tỉnh ủy", "Thành ủy") : stem)
        + " "
        + place.replaceFirst(KIND_BEFORE, "");
  }
}
