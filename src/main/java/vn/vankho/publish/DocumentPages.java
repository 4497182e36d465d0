package vn.vankho.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.Box;
import vn.vankho.document.DiagnosticMessages;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentStatus;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Holdings;
import vn.vankho.document.Neighbours;
import vn.vankho.document.Outcome;
import vn.vankho.document.PageImageSource;
import vn.vankho.document.PageText;
import vn.vankho.document.PersonalDatum;
import vn.vankho.document.PlannedTask;
import vn.vankho.document.Redaction;
import vn.vankho.document.ReportedResult;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;

/**
 * Trang văn bản: a document's page in both languages, with its files; a tombstone when withdrawn.
 */
final class DocumentPages {

  /**
   * A file to download.
   *
   * @param kind {@code original}, {@code pdfa}, {@code text}, {@code record}: the words for it are
   *     {@code file.…}
   */
  public record Download(String kind, String href, String name, String size, String sha256) {}

  /** A reported quantity. */
  public record Result(
      Phrase qualifier,
      String value,
      String sortable,
      Phrase unit,
      String year,
      String text,
      int page,
      String anchor) {}

  /** The document before or after in the register. */
  public record Neighbour(String href, String code, String title) {}

  /** A planned task. */
  public record Task(
      String number,
      String title,
      Phrase lead,
      List<Phrase> coordinating,
      Phrase time,
      int page,
      String anchor) {}

  /** A day by which something is due. */
  public record Due(String date, String text, int page, String anchor) {}

  private final Pages pages;
  private final Names names;
  private final SiteFolder.Batch site;
  private final Holdings holdings;
  private final PageViews views;
  private final Instant now;
  private final CopyDownload copies;

  DocumentPages(
      Pages pages,
      Names names,
      SiteFolder.Batch site,
      Holdings holdings,
      PageImageSource images,
      CopyDownload copies,
      Instant now) {
    this.now = now;
    this.pages = pages;
    this.names = names;
    this.site = site;
    this.holdings = holdings;
    this.views = new PageViews(site, images);
    this.copies = copies;
  }

  void write(ArchivedDocument document, Entry entry) throws IOException {
    DocumentText text = holdings.text(document.id());
    List<Path> originals = holdings.originals(document.id());
    Map<Integer, String> images = views.images(document, text, originals, covered(document, text));
    List<Download> downloads = files(document, text, originals);
    LineAnchors anchors = new LineAnchors(text);
    List<List<PageViews.Line>> lines = PageViews.lines(text);
    CitedDocuments cited = new CitedDocuments(document, holdings);
    for (Language language : Language.values()) {
      String path = Addresses.document(language, document.id());
      site.write(
          path,
          pages.page(
              "document",
              language,
              path,
              Addresses.document(language.other(), document.id()),
              content(document, entry, text, lines, anchors, cited, images, downloads, language)));
    }
  }

  /** What is painted over on the pages' images, in shares of the page. */
  private Map<Integer, List<Box>> covered(ArchivedDocument document, DocumentText text) {
    List<PersonalDatum> data = holdings.redacted(document.id());
    Map<Integer, List<Box>> covered = new TreeMap<>();
    if (!data.isEmpty()) {
      for (PageText page : text.pages()) {
        List<Box> boxes = Redaction.covers(page, data);
        if (!boxes.isEmpty()) {
          covered.put(page.number(), boxes);
        }
      }
    }
    return covered;
  }

  void tombstone(ArchivedDocument document) throws IOException {
    for (Language language : Language.values()) {
      Map<String, Object> content =
          new LinkedHashMap<>(Tombstone.of(document, pages.words(language), language, names));
      content.put("id", document.id().value());
      notice("tombstone", language, document.id(), content);
    }
  }

  /** Where a document stood that may not be shown any more: not even why, which may tell of it. */
  void suspended(DocumentId id) throws IOException {
    for (Language language : Language.values()) {
      notice("suspended", language, id, Map.of("id", id.value()));
    }
  }

  private void notice(
      String template, Language language, DocumentId id, Map<String, Object> content)
      throws IOException {
    String path = Addresses.document(language, id);
    site.write(
        path,
        pages.page(template, language, path, Addresses.document(language.other(), id), content));
  }

  private List<Download> files(ArchivedDocument document, DocumentText text, List<Path> originals)
      throws IOException {
    List<Download> downloads = new ArrayList<>();
    for (int i = 0; i < originals.size() && document.outcome().offersOriginal(); i++) {
      String path = Addresses.original(document, i);
      SourceFile.Part part = document.source().parts().get(i);
      site.copy(originals.get(i), part.sha256(), path);
      downloads.add(
          new Download(
              "original",
              path,
              Plain.text(fileName(part.path())),
              size(Files.size(originals.get(i))),
              part.sha256().hex()));
    }
    Optional<Download> copy =
        document.outcome().offersCopy()
            ? copies.put(document, text, originals).map(DocumentPages::download)
            : Optional.empty();
    copy.ifPresent(downloads::add);
    downloads.add(written("text", Addresses.text(document.id()), text.text()));
    String record = RecordWriter.line(document, copy.map(Download::href)) + "\n";
    downloads.add(written("record", Addresses.record(document.id()), record));
    return downloads;
  }

  private Download written(String kind, String path, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Sha256 sha256 = site.write(path, bytes);
    return new Download(kind, path, fileName(path), size(bytes.length), sha256.hex());
  }

  private static Download download(Ledger.Row copy) {
    return new Download(
        "pdfa", copy.path(), fileName(copy.path()), size(copy.size()), copy.sha256().hex());
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%d kB", Math.max(1, Math.round(bytes / 1000.0)))
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  private Map<String, Object> content(
      ArchivedDocument document,
      Entry entry,
      DocumentText text,
      List<List<PageViews.Line>> lines,
      LineAnchors anchors,
      CitedDocuments cited,
      Map<Integer, String> images,
      List<Download> downloads,
      Language language) {
    Words words = pages.words(language);
    DocumentHead head = document.document().head();
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("id", document.id().value());
    content.put("title", head.title().stated().map(Plain::text).orElse(""));
    EnglishTitle english = entry.english();
    content.put("titleEn", language.isVietnamese() ? Optional.empty() : english.text());
    content.put("titleStatus", "titles." + english.status().exportName());
    content.put("english", !language.isVietnamese());
    Item item = Item.of(entry, language, names);
    content.put("agency", item.agency());
    content.put("description", item.description());
    content.put("agencyForeign", item.agencyForeign());
    content.put("date", item.date());
    content.put("iso", item.iso());
    content.put("type", head.type().stated().map(t -> names.type(t, language)).orElse(""));
    content.put("code", head.code().map(Object::toString).map(Plain::code));
    content.put("draft", head.status() == DocumentStatus.DRAFT);
    List<Facts.Fact> facts = Facts.of(document, language, names, words);
    content.put("facts", facts);
    content.put("downloads", downloads);
    content.put("files", document.files().stream().map(Plain::text).toList());
    content.put("hasImages", !images.isEmpty());
    List<PageViews.View> views = PageViews.of(text, lines, images, facts, words);
    content.put("pages", views);
    content.put("cover", views.stream().filter(v -> v.image().isPresent()).findFirst());
    content.put("crumbs", crumbs(document, language, words));
    content.put("citations", cited.rows(anchors, names, language, words));
    content.put(
        "citedBy",
        holdings.citing(document.id()).stream()
            .map(c -> CitedDocuments.CitedBy.of(c, names, language))
            .toList());
    content.put(
        "tasks",
        document.document().body().tasks().stream().map(t -> task(t, anchors, language)).toList());
    content.put(
        "results",
        document.document().body().results().stream()
            .map(r -> result(r, anchors, language))
            .toList());
    content.put(
        "budget",
        document.document().body().budget().stream()
            .map(
                b ->
                    new Result(
                        Phrase.NONE,
                        Quantities.shown(b.amount(), language),
                        "",
                        new Phrase(b.currency(), false),
                        "",
                        b.text(),
                        b.evidence().page(),
                        anchors.of(b.evidence())))
            .toList());
    content.put(
        "deadlines",
        document.document().body().deadlines().stream()
            .map(
                d ->
                    new Due(
                        d.date().map(x -> Dates.of(x, language)).orElse(""),
                        Plain.text(d.text()),
                        d.evidence().page(),
                        anchors.of(d.evidence())))
            .toList());
    content.put("addressees", head.addressees());
    content.put("recipients", head.recipients());
    content.put("cite", Citing.of(document, language, pages.portal(language).baseUrl()));
    content.put("notOffered", notOffered(document.outcome(), words));
    content.put(
        "quality", text.qualityNote().map(n -> new DiagnosticMessages(language.code).problem(n)));
    content.put("history", DocumentHistory.of(document.id(), holdings, now, language));
    Neighbours neighbours = holdings.neighbours(document.id());
    content.put("previous", neighbours.previous().map(n -> neighbour(n, language)));
    content.put("next", neighbours.next().map(n -> neighbour(n, language)));
    content.put("dublinCore", DublinCore.of(document, names));
    content.put(
        "linkedData",
        LinkedData.of(
            document, entry.english(), language, names, pages.portal(language), downloads));
    return content;
  }

  /** Why visitors find no original, where there is none. */
  private static Optional<String> notOffered(Outcome outcome, Words words) {
    return outcome.offersOriginal()
        ? Optional.empty()
        : Optional.of(
            words.of(
                outcome.has(Outcome.REDACTED)
                    ? "file.redacted"
                    : outcome.holdsUnseen() ? "file.unseen" : "file.shared"));
  }

  private Result result(ReportedResult r, LineAnchors anchors, Language language) {
    return new Result(
        names.qualifier(r.qualifier(), language),
        Quantities.shown(r.value(), language),
        r.value().toPlainString(),
        names.unit(r.unit(), r.value(), language),
        r.year().orElse(""),
        r.text(),
        r.evidence().page(),
        anchors.of(r.evidence()));
  }

  private Task task(PlannedTask t, LineAnchors anchors, Language language) {
    return new Task(
        t.number(),
        t.title(),
        t.lead().map(l -> names.body(l, language)).orElse(Phrase.NONE),
        t.coordinating().stream().map(c -> names.body(c, language)).toList(),
        names.time(t.time(), language),
        t.evidence().page(),
        anchors.of(t.evidence()));
  }

  private static Neighbour neighbour(Neighbours.Neighbour n, Language language) {
    return new Neighbour(
        Addresses.document(language, n.id()), Plain.text(n.code()), Plain.text(n.title()));
  }

  /** Through its province and year where both are known, else through its year. */
  private List<Crumb> crumbs(ArchivedDocument document, Language language, Words words) {
    String year =
        document
            .document()
            .head()
            .date()
            .stated()
            .map(d -> String.valueOf(d.year()))
            .orElse(Catalogue.UNDATED);
    String yearName = year.equals(Catalogue.UNDATED) ? words.of("years.undated") : year;
    return names
        .province(document)
        .map(
            p -> {
              String slug = Catalogue.provinceSlug(p);
              return List.of(
                  new Crumb(
                      Addresses.list(language, language.provinces, slug, 1),
                      Names.of(p, language),
                      false),
                  new Crumb(
                      Addresses.list(language, language.provinces, slug + "/" + year, 1),
                      yearName,
                      false));
            })
        .orElseGet(
            () ->
                List.of(
                    new Crumb(Addresses.list(language, language.years, year, 1), yearName, false)));
  }
}
