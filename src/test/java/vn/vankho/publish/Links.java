package vn.vankho.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link of a site on disk. */
public final class Links {
  private Links() {}

  /** The links that lead nowhere, as {@code page → address}. */
  public static List<String> broken(Path site) throws IOException {
    List<String> broken = new ArrayList<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path page : all.filter(p -> p.toString().endsWith(".html")).toList()) {
        Document html = Jsoup.parse(page.toFile(), "UTF-8");
        for (Element link : html.select("[href], [src], [action]")) {
          String address =
              link.hasAttr("href")
                  ? link.attr("href")
                  : link.hasAttr("src") ? link.attr("src") : link.attr("action");
          // data within the page, and the name of a vocabulary, are not addresses of the site
          if (address.startsWith("data:") || link.attr("rel").startsWith("schema.")) {
            continue;
          }
          // Shown at addresses of any depth, it has its links for each.
          if (page.equals(site.resolve("404.html"))) {
            address = address.replaceFirst("^(\\.\\./){1,8}", "");
          }
          if (!resolves(site, page, html, address)) {
            broken.add(site.relativize(page) + " → " + address);
          }
        }
      }
    }
    return broken;
  }

  private static boolean resolves(Path site, Path page, Document html, String address)
      throws IOException {
    if (address.startsWith("/") || address.contains(":")) {
      return false;
    }
    String[] parts = address.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.getParent().resolve(parts[0]).normalize();
    if (!target.startsWith(site) || !Files.isRegularFile(target)) {
      return false;
    }
    if (parts.length == 1 || parts[1].isEmpty()) {
      return true;
    }
    Document there = parts[0].isEmpty() ? html : Jsoup.parse(target.toFile(), "UTF-8");
    return there.getElementById(parts[1]) != null;
  }
}
