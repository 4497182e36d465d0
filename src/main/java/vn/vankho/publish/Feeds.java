package vn.vankho.publish;

import java.util.List;
import java.util.function.Function;
import vn.vankho.document.PartialDate;

/** Nguồn tin: what is new in a list, as Atom. */
final class Feeds {

  private static final int LATEST = 50;

  private Feeds() {}

  /**
   * The newest documents of a list as an Atom feed. Links are relative to the feed where it is not
   * known where the site lies; ids never depend on that.
   *
   * @param path of the feed below the site's root
   * @param entries newest first
   * @param shown an entry in the language of the feed
   */
  static String atom(
      String path,
      String title,
      List<Entry> entries,
      Function<Entry, Item> shown,
      Language language,
      Portal.Shown portal) {
    List<Entry> latest = entries.stream().limit(LATEST).toList();
    String base = portal.baseUrl().isEmpty() ? Addresses.toRoot(path) : portal.baseUrl();
    StringBuilder feed = new StringBuilder();
    feed.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(language.code)
        .append("\">\n")
        .append(element("id", "tag:vankho,2026:" + path))
        .append(element("title", title))
        .append(element("updated", latest.isEmpty() ? time(PartialDate.of(1970)) : time(latest)))
        .append("<link rel=\"self\" type=\"application/atom+xml\" href=\"")
        .append(escaped(base + path))
        .append("\"/>\n<author>")
        .append(element("name", portal.owner().isEmpty() ? portal.name() : portal.owner()))
        .append("</author>\n");
    for (Entry entry : latest) {
      Item item = shown.apply(entry);
      feed.append("<entry>\n")
          .append(element("id", "tag:vankho,2026:" + entry.id()))
          .append(element("title", item.titleEn().orElse(item.title())))
          .append(element("updated", entry.date().map(Feeds::time).orElse(time(latest))))
          .append("<link href=\"")
          .append(escaped(base + item.href()))
          .append("\"/>\n")
          .append(element("summary", item.type() + item.code().map(c -> " " + c).orElse("")))
          .append("</entry>\n");
    }
    return feed.append("</feed>\n").toString();
  }

  private static String time(List<Entry> latest) {
    return latest.stream()
        .flatMap(e -> e.date().stream())
        .findFirst()
        .map(Feeds::time)
        .orElse(time(PartialDate.of(1970)));
  }

  private static String time(PartialDate date) {
    return date.earliest() + "T00:00:00+07:00";
  }

  static String element(String name, String text) {
    return "<" + name + ">" + escaped(text) + "</" + name + ">\n";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
