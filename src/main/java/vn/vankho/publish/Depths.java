package vn.vankho.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Độ sâu của địa chỉ: how the page for addresses that do not exist, which servers show at addresses
 * of any depth, finds the site. Of its style sheets, one for each depth, only that of the right
 * depth is there; it shows the links that lead on from that depth. Where a server's root is reached
 * earlier, {@code ../} leads no higher, and the nearest of the sheets wins.
 */
final class Depths {

  /** The site's own pages lie three folders deep. */
  private static final int DEEPEST = 8;

  private Depths() {}

  /** The style sheets by name, each with that of the whole site. */
  static Map<String, byte[]> sheets(String siteStyle) {
    Map<String, byte[]> sheets = new TreeMap<>();
    for (int depth = 0; depth <= DEEPEST; depth++) {
      String sheet =
          """
          @import "%s";
          .depth[hidden]{display:none!important}
          .depth-%d[hidden]{display:block!important}
          """
              .formatted(siteStyle, depth);
      sheets.put(name(depth), sheet.getBytes(StandardCharsets.UTF_8));
    }
    return sheets;
  }

  /** For the template, from the deepest to the root: the last style sheet that is there wins. */
  static List<Map<String, Object>> rows(Assets assets) {
    return IntStream.rangeClosed(0, DEEPEST)
        .mapToObj(i -> DEEPEST - i)
        .map(
            depth ->
                Map.<String, Object>of(
                    "depth", depth,
                    "up", "../".repeat(depth),
                    "style", assets.address(name(depth)),
                    "vi", Addresses.home(Language.VI),
                    "en", Addresses.home(Language.EN)))
        .toList();
  }

  private static String name(int depth) {
    return "depth-" + depth + ".css";
  }
}
