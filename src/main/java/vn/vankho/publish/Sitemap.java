package vn.vankho.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Sơ đồ trang: the pages for search engines, each with its twin in the other language. An index
 * leads to parts, since one part may name 50,000 pages at most.
 */
final class Sitemap {

  static final String INDEX = "sitemap.xml";

  /** Documents of a part; each has two pages. */
  private static final int PART = 10_000;

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
  private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

  private Sitemap() {}

  /** The files by path below the site's root. */
  static Map<String, String> files(Catalogue catalogue, String baseUrl) {
    Map<String, String> files = new TreeMap<>();
    List<Function<Language, String>> lists = new ArrayList<>();
    lists.add(Addresses::home);
    List.of(
            kind(l -> l.years, catalogue.years()),
            kind(l -> l.provinces, catalogue.provincesToday()),
            kind(l -> l.provinces, catalogue.provincesFormer()),
            kind(l -> l.agencies, catalogue.agencies()),
            kind(l -> l.types, catalogue.types()))
        .forEach(lists::addAll);
    files.put("sitemap-lists.xml", part(baseUrl, lists));
    List<Entry> all = catalogue.byId();
    for (int from = 0; from < all.size(); from += PART) {
      List<Function<Language, String>> pages =
          all.subList(from, Math.min(all.size(), from + PART)).stream()
              .<Function<Language, String>>map(e -> l -> Addresses.document(l, e.id()))
              .toList();
      files.put("sitemap-" + (from / PART + 1) + ".xml", part(baseUrl, pages));
    }
    StringBuilder index = new StringBuilder(HEAD + "<sitemapindex" + NAMESPACE + ">\n");
    for (String path : files.keySet()) {
      index.append("<sitemap>").append(Feeds.element("loc", baseUrl + path)).append("</sitemap>\n");
    }
    files.put(INDEX, index.append("</sitemapindex>\n").toString());
    return files;
  }

  private static List<Function<Language, String>> kind(ListPages.Kind kind, List<Group> groups) {
    List<Function<Language, String>> pages = new ArrayList<>();
    pages.add(l -> Addresses.list(l, kind.of(l), "", 1));
    groups.forEach(g -> pages.add(l -> Addresses.list(l, kind.of(l), g.slug(), 1)));
    return pages;
  }

  private static String part(String base, List<Function<Language, String>> pages) {
    StringBuilder map =
        new StringBuilder(
            HEAD + "<urlset" + NAMESPACE + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (Function<Language, String> page : pages) {
      for (Language own : Language.values()) {
        map.append("<url>").append(Feeds.element("loc", base + page.apply(own)));
        for (Language each : Language.values()) {
          map.append("<xhtml:link rel=\"alternate\" hreflang=\"")
              .append(each.code)
              .append("\" href=\"")
              .append(Feeds.escaped(base + page.apply(each)))
              .append("\"/>");
        }
        map.append("</url>\n");
      }
    }
    return map.append("</urlset>\n").toString();
  }
}
