package vn.vankho.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vankho.document.Sha256;
import vn.vankho.document.TemplateFault;

/**
 * Tệp giao diện: style sheet, scripts and images of the pages. Each is published under a name that
 * changes with its bytes, so that a browser may keep it for ever.
 */
final class Assets {

  private static final String FOLDER = "assets/";

  /** The scripts of the search, in the order in which they need each other, are one file. */
  private static final String SEARCH = "search/";

  private static final List<String> SEARCH_SCRIPTS =
      List.of(
          "fold", "typing", "parts", "query", "meant", "rank", "snippet", "filters", "list", "ui");

  /** What each is published as, by its name below {@code assets/}. */
  private final Map<String, String> addresses = new TreeMap<>();

  private final Map<String, byte[]> bytes = new TreeMap<>();

  /**
   * @throws TemplateFault when the portal's settings name a file that is not there, or a colour
   *     that nobody could read
   */
  Assets(TemplateFolder folder, Portal portal) {
    folder
        .assets()
        .filter(a -> !a.startsWith(FOLDER + SEARCH))
        .forEach(a -> add(a, folder.bytes(a)));
    String search =
        SEARCH_SCRIPTS.stream()
            .map(name -> folder.text(FOLDER + SEARCH + name + ".js"))
            .collect(Collectors.joining("\n"));
    add(FOLDER + "search.js", search.getBytes(StandardCharsets.UTF_8));
    String style = "site.css";
    add(
        FOLDER + style,
        (folder.text(FOLDER + style) + Colours.of(portal)).getBytes(StandardCharsets.UTF_8));
    Depths.sheets(address(style).substring(FOLDER.length())).forEach((n, b) -> add(FOLDER + n, b));
  }

  private void add(String asset, byte[] content) {
    String name = asset.substring(FOLDER.length());
    int dot = name.lastIndexOf('.');
    String hash = Sha256.of(content).hex().substring(0, 10);
    addresses.put(name, FOLDER + name.substring(0, dot) + "." + hash + name.substring(dot));
    bytes.put(name, content);
  }

  /** The addresses for the templates: by name, and by name without its ending. */
  Map<String, String> addresses() {
    Map<String, String> all = new TreeMap<>(addresses);
    addresses.forEach((name, address) -> all.put(name.replaceFirst("\\.[^.]*$", ""), address));
    return all;
  }

  String address(String name) {
    String address = addresses.get(name);
    if (address == null) {
      throw new TemplateFault("no such file: site-templates/" + FOLDER + name);
    }
    return address;
  }

  /** The files by the address under which they are published. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    addresses.forEach((name, address) -> files.put(address, bytes.get(name)));
    return files;
  }
}
