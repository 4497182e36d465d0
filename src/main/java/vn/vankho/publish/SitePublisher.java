package vn.vankho.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Holdings;
import vn.vankho.document.Outcome;
import vn.vankho.document.PageImageSource;
import vn.vankho.document.PartialDate;
import vn.vankho.publish.search.SearchIndexWriter;

/** Công bố trang: writes the whole site beside the one that stands, then swaps. */
public final class SitePublisher {

  private static final String WITHDRAWN = "withdrawn";

  /** To be raised with every change of the program that changes a page. */
  private static final String RENDERING = "4";

  private final Pages pages = new Pages();
  private final Names names = new Names();
  private final PageImageSource images;

  /**
   * @param images how originals are shown as page images
   */
  public SitePublisher(PageImageSource images) {
    this.images = images;
  }

  /** What, apart from the holdings, decides the site's bytes. */
  public String version() {
    return RENDERING + "-" + pages.folder().fingerprint().hex();
  }

  /**
   * @param output whose {@code site} is replaced
   * @param now the date of the release
   * @throws IOException when the disk does not take the site; the one that stands is untouched
   */
  public void publish(Holdings holdings, Path output, Instant now) throws IOException {
    SiteFolder site = new SiteFolder(output);
    DocumentPages documents = new DocumentPages(pages, names, site, holdings, images);
    List<Entry> entries = new ArrayList<>();
    StringBuilder records = new StringBuilder();
    for (DocumentId id : holdings.ids()) {
      ArchivedDocument document = holdings.document(id);
      if (document.outcome().kind() == Outcome.Kind.PUBLISHED) {
        documents.write(document);
        entries.add(Entry.of(document, names));
        records.append(RecordWriter.line(document)).append('\n');
      } else if (isWithdrawn(document)) {
        documents.tombstone(document);
      }
    }
    site.write("data/documents.jsonl", records.toString());
    Catalogue catalogue = new Catalogue(entries, names);
    for (Language language : Language.values()) {
      new ListPages(pages, names, site, catalogue, language).write();
      plain(site, language, catalogue, now);
      Portal.Shown portal = pages.portal(language);
      site.write(language.code + "/feed.xml", Feeds.atom(catalogue, language, portal, names));
    }
    doors(site);
    String base = pages.portal(Language.VI).baseUrl();
    if (!base.isEmpty()) {
      site.write("sitemap.xml", Feeds.sitemap(catalogue, base));
      site.write("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + base + "sitemap.xml\n");
    }
    for (String asset : pages.folder().assets().toList()) {
      site.write(asset, pages.folder().bytes(asset));
    }
    try (Stream<Entry> published = catalogue.all().stream()) {
      SearchIndexWriter.write(
          published.map(e -> SearchEntries.of(holdings, e, names)), site.root().resolve("search"));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    site.swap();
  }

  private static boolean isWithdrawn(ArchivedDocument document) {
    return document.outcome().kind() == Outcome.Kind.WITHHELD
        && document.outcome().reasons().stream().anyMatch(r -> r.code().equals(WITHDRAWN));
  }

  private void plain(SiteFolder site, Language language, Catalogue catalogue, Instant now)
      throws IOException {
    Language other = language.other();
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("total", catalogue.all().size());
    content.put("release", Dates.of(PartialDate.parse(now.toString().substring(0, 10)), language));
    String[][] all = {
      {"about", language.about, other.about},
      {"data", language.data, other.data},
      {"accessibility", language.accessibility, other.accessibility},
      {"search", language.search, other.search}
    };
    for (String[] page : all) {
      String path = Addresses.list(language, page[1], "", 1);
      site.write(
          path,
          pages.page(page[0], language, path, Addresses.list(other, page[2], "", 1), content));
    }
  }

  /** The root page, which leads to both languages, and the page for addresses that do not exist. */
  private void doors(SiteFolder site) throws IOException {
    for (String page : List.of("index", "404")) {
      String path = page + ".html";
      site.write(
          path,
          pages.page(
              page,
              Language.VI,
              path,
              Addresses.home(Language.EN),
              Map.of("none", Optional.empty())));
    }
  }
}
