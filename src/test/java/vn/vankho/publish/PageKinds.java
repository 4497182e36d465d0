package vn.vankho.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Of every kind of page that a site has one, in each language; of documents all. */
final class PageKinds {

  private PageKinds() {}

  /** Their paths below the site, sorted. */
  static List<String> of(Path site) throws IOException {
    TreeMap<String, String> kinds = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      all.filter(p -> p.toString().endsWith(".html"))
          .map(p -> site.relativize(p).toString().replace('\\', '/'))
          .sorted()
          .forEach(p -> kinds.putIfAbsent(kind(Path.of(p)), p));
    }
    return kinds.values().stream().sorted().toList();
  }

  /** Language, section and depth; documents each, since they differ in what they have. */
  private static String kind(Path page) {
    String section = page.getNameCount() < 3 ? "" : page.getName(1).toString();
    return section.isEmpty() || section.equals("documents") || section.equals("van-ban")
        ? page.toString()
        : page.getName(0) + "/" + section + "/" + page.getNameCount();
  }
}
