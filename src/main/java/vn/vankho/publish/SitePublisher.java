package vn.vankho.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Holdings;
import vn.vankho.document.Outcome;
import vn.vankho.document.PageImageSource;
import vn.vankho.document.PartialDate;
import vn.vankho.document.PreservationCopySource;
import vn.vankho.document.Sha256;
import vn.vankho.document.Withdrawal;

/**
 * Công bố trang: brings the site up to date. Pages are made again only when what they are made of
 * has changed; the site that stands is touched when all of the new one is ready.
 */
public final class SitePublisher {

  /** To be raised with every change of the program that changes a page. */
  private static final String RENDERING = "24";

  private final Pages pages;
  private final Names names;
  private final PageImageSource images;
  private final PreservationCopySource copies;

  /**
   * @param images how originals are shown as page images
   * @param copies how scans are offered as PDF/A
   */
  public SitePublisher(PageImageSource images, PreservationCopySource copies) {
    this(images, copies, new Pages());
  }

  SitePublisher(PageImageSource images, PreservationCopySource copies, Pages pages) {
    this.pages = pages;
    this.names = pages.names();
    this.images = images;
    this.copies = copies;
  }

  /** A publisher of sites that offer no PDF/A. */
  public SitePublisher(PageImageSource images) {
    this(images, PreservationCopySource.NONE);
  }

  /** What, apart from the holdings, decides the site's bytes. */
  public String version() {
    return RENDERING + "-" + pages.folder().fingerprint().hex() + "-" + names.fingerprint().hex();
  }

  /**
   * @param output whose {@code site} is replaced
   * @param now the date of the release
   * @throws IOException when the disk does not take the site; the one that stands is untouched
   */
  public void publish(Holdings holdings, Path output, Instant now) throws IOException {
    SiteFolder site = new SiteFolder(output, version());
    Path temporary = output.resolve("cache");
    List<Card> cards = documents(holdings, site, temporary, now);
    List<Entry> entries = cards.stream().map(Card::entry).toList();
    Catalogue catalogue = new Catalogue(entries, names);
    Marks marks = new Marks(site, entries);
    try (Press press = new Press()) {
      press.run(() -> others(site, catalogue, marks));
      PagePress printed = new PagePress(pages, site, press);
      sitemap(printed, catalogue, marks);
      new RowPages(pages, site, press, catalogue, marks).write();
      for (Language language : Language.values()) {
        new ListPages(pages, names, printed, catalogue, marks, language).write();
        plain(printed, language, catalogue, now);
        withdrawn(printed, language, holdings);
      }
      doors(printed);
    }
    String draft =
        pages.words(Language.VI).of("status.draft")
            + " · "
            + pages.words(Language.EN).of("status.draft");
    new SearchFiles(site, names, draft, temporary).write(cards);
    site.commit();
  }

  /** The pages and files of every document; gives what the rest of the site needs of them. */
  List<Card> documents(Holdings holdings, SiteFolder site, Path temporary, Instant now)
      throws IOException {
    Map<DocumentId, Card> cards = new ConcurrentSkipListMap<>();
    try (Press press = new Press()) {
      for (Map.Entry<DocumentId, Sha256> stamp : holdings.stamps().entrySet()) {
        DocumentId id = stamp.getKey();
        press.run(
            () ->
                document(holdings, site, temporary, id, stamp.getValue().hex(), now)
                    .ifPresent(c -> cards.put(id, c)));
      }
    }
    return List.copyOf(cards.values());
  }

  /** What the name of the batch of a document's files begins with. */
  static final String BATCH = "document ";

  static String batch(DocumentId id) {
    return BATCH + id;
  }

  private Optional<Card> document(
      Holdings holdings,
      SiteFolder site,
      Path temporary,
      DocumentId id,
      String fingerprint,
      Instant now)
      throws IOException {
    String name = batch(id);
    Optional<String> asItWas = site.takeOver(name, fingerprint);
    if (asItWas.isPresent()) {
      return asItWas.filter(data -> !data.isEmpty()).map(Card::parse);
    }
    ArchivedDocument document = holdings.document(id);
    SiteFolder.Batch batch = site.batch(name, fingerprint);
    CopyDownload pdfa = new CopyDownload(batch, copies, temporary);
    DocumentPages page = new DocumentPages(pages, names, batch, holdings, images, pdfa, now);
    Optional<Card> card = Optional.empty();
    if (document.outcome().kind() == Outcome.Kind.PUBLISHED) {
      Card made = Card.of(document, names, holdings.publishedSince(id).orElse(now));
      page.write(document, made.entry());
      card = Optional.of(made);
    } else if (Tombstone.isFor(document)) {
      page.tombstone(document);
    } else if (holdings.publishedSince(id).isPresent()) {
      page.suspended(id);
    }
    batch.close(card.map(Card::json).orElse(""));
    return card;
  }

  private void others(SiteFolder site, Catalogue catalogue, Marks marks) throws IOException {
    DataFiles.write(site, catalogue, marks, names);
    SiteFolder.Batch batch = site.batch("others", "");
    String base = pages.portal(Language.VI).baseUrl();
    String robots = "User-agent: *\nAllow: /\n";
    if (!base.isEmpty()) {
      robots += "Sitemap: " + base + Sitemap.INDEX + "\n";
    }
    batch.write("robots.txt", robots);
    for (Map.Entry<String, byte[]> asset : pages.assets().files().entrySet()) {
      batch.write(asset.getKey(), asset.getValue());
    }
    batch.close("");
  }

  private void sitemap(PagePress site, Catalogue catalogue, Marks marks) {
    String base = pages.portal(Language.VI).baseUrl();
    if (!base.isEmpty()) {
      site.print(
          "sitemap",
          marks.ofCards(catalogue.byId()),
          batch -> {
            for (Map.Entry<String, String> file : Sitemap.files(catalogue, base).entrySet()) {
              batch.write(file.getKey(), file.getValue());
            }
          });
    }
  }

  private void plain(PagePress site, Language language, Catalogue catalogue, Instant now)
      throws IOException {
    Language other = language.other();
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("total", catalogue.all().size());
    content.put("tables", RowPages.csvFiles(catalogue));
    content.put("release", Dates.of(PartialDate.parse(DocumentHistory.iso(now)), language));
    String[][] all = {
      {"about", language.about, other.about},
      {"data", language.data, other.data},
      {"check", language.check, other.check},
      {"accessibility", language.accessibility, other.accessibility},
      {"search", language.search, other.search}
    };
    for (String[] page : all) {
      String path = Addresses.list(language, page[1], "", 1);
      site.print(page[0], language, path, Addresses.list(other, page[2], "", 1), content);
    }
  }

  /**
   * A row of the log of withdrawals.
   *
   * @param called what the document was called, as its tombstone says; its id when that is not
   *     known
   */
  public record Withdrawn(
      String id, String called, String href, String date, String iso, String reason) {}

  private void withdrawn(PagePress site, Language language, Holdings holdings) {
    Set<DocumentId> held = Set.copyOf(holdings.ids());
    List<Withdrawn> rows = new ArrayList<>();
    for (Withdrawal w : holdings.withdrawals()) {
      String called =
          Optional.of(w.id())
              .filter(held::contains)
              .map(holdings::document)
              .filter(Tombstone::isFor)
              .flatMap(d -> Tombstone.called(d, pages.words(language), language, names))
              .orElse(w.id().value());
      String day = DocumentHistory.iso(w.since());
      rows.add(
          new Withdrawn(
              w.id().value(),
              called,
              Addresses.document(language, w.id()),
              Dates.of(PartialDate.parse(day), language),
              day,
              Plain.text(w.reason())));
    }
    site.print(
        "withdrawals",
        language,
        Addresses.list(language, language.withdrawn, "", 1),
        Addresses.list(language.other(), language.other().withdrawn, "", 1),
        Map.of("withdrawn", rows));
  }

  /** The root page, which leads to both languages, and the page for addresses that do not exist. */
  private void doors(PagePress site) throws IOException {
    String twin = Addresses.home(Language.EN);
    site.print("index", Language.VI, "index.html", twin, Map.of());
    site.print("404", Language.VI, "404.html", twin, Map.of("depths", Depths.rows(pages.assets())));
  }
}
