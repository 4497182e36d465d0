package vn.vankho.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.Citation;
import vn.vankho.document.DiagnosticMessages;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentStatus;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Holdings;
import vn.vankho.document.Outcome;
import vn.vankho.document.PageImageSource;
import vn.vankho.document.ReportedResult;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;

/**
 * Trang văn bản: a document's page in both languages, with its files; a tombstone when withdrawn.
 */
final class DocumentPages {

  /** A file to download. */
  public record Download(String href, String name, String size, String sha256) {}

  /** A cited document. */
  public record Cited(
      String code,
      Optional<String> type,
      boolean typeForeign,
      Optional<String> date,
      Optional<String> issuer,
      String role,
      int page,
      Optional<String> href) {}

  /** A reported quantity. */
  public record Result(String value, String unit, String year, String text, int page) {}

  private final Pages pages;
  private final Names names;
  private final SiteFolder site;
  private final Holdings holdings;
  private final PageViews views;

  DocumentPages(
      Pages pages, Names names, SiteFolder site, Holdings holdings, PageImageSource images) {
    this.pages = pages;
    this.names = names;
    this.site = site;
    this.holdings = holdings;
    this.views = new PageViews(site, images);
  }

  void write(ArchivedDocument document) throws IOException {
    DocumentText text = holdings.text(document.id());
    List<Path> originals = holdings.originals(document.id());
    Map<Integer, String> images = views.images(document, originals);
    List<Download> downloads = files(document, text, originals);
    for (Language language : Language.values()) {
      String path = Addresses.document(language, document.id());
      site.write(
          path,
          pages.page(
              "document",
              language,
              path,
              Addresses.document(language.other(), document.id()),
              content(document, text, images, downloads, language)));
    }
  }

  void tombstone(ArchivedDocument document) throws IOException {
    for (Language language : Language.values()) {
      String path = Addresses.document(language, document.id());
      DiagnosticMessages messages = new DiagnosticMessages(language.code);
      Map<String, Object> content = new LinkedHashMap<>();
      content.put("id", document.id().value());
      content.put("reasons", document.outcome().reasons().stream().map(messages::problem).toList());
      site.write(
          path,
          pages.page(
              "tombstone",
              language,
              path,
              Addresses.document(language.other(), document.id()),
              content));
    }
  }

  private List<Download> files(ArchivedDocument document, DocumentText text, List<Path> originals)
      throws IOException {
    List<Download> downloads = new ArrayList<>();
    for (int i = 0; i < originals.size(); i++) {
      String path = Addresses.original(document, i);
      SourceFile.Part part = document.source().parts().get(i);
      site.copy(originals.get(i), path);
      downloads.add(
          new Download(
              path,
              fileName(part.path()),
              size(Files.size(originals.get(i))),
              part.sha256().hex()));
    }
    downloads.add(written(Addresses.text(document.id()), text.text()));
    downloads.add(written(Addresses.record(document.id()), RecordWriter.line(document) + "\n"));
    return downloads;
  }

  private Download written(String path, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    site.write(path, bytes);
    return new Download(path, fileName(path), size(bytes.length), Sha256.of(bytes).hex());
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
      DocumentText text,
      Map<Integer, String> images,
      List<Download> downloads,
      Language language) {
    Words words = pages.words(language);
    DocumentHead head = document.document().head();
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("id", document.id().value());
    content.put("title", head.title().stated().map(Plain::text).orElse(""));
    content.put("titleEn", language.isVietnamese() ? Optional.empty() : EnglishTitle.of(head));
    content.put("type", head.type().stated().map(t -> names.type(t, language)).orElse(""));
    content.put("code", head.code().map(Object::toString).map(Plain::text));
    content.put("draft", head.status() == DocumentStatus.DRAFT);
    List<Facts.Fact> facts = Facts.of(document, language, names, words);
    content.put("facts", facts);
    content.put("downloads", downloads);
    content.put("files", document.files().stream().map(Plain::text).toList());
    content.put("hasImages", !images.isEmpty());
    content.put("pages", PageViews.of(text, images, facts, words));
    content.put("citations", citations(document, language, words));
    content.put("tasks", document.document().body().tasks());
    content.put(
        "results",
        document.document().body().results().stream().map(r -> result(r, language)).toList());
    content.put(
        "budget",
        document.document().body().budget().stream()
            .map(
                b ->
                    new Result(
                        money(b.amount(), language),
                        b.currency(),
                        "",
                        b.text(),
                        b.evidence().page()))
            .toList());
    content.put("deadlines", document.document().body().deadlines());
    content.put("addressees", head.addressees());
    content.put("recipients", head.recipients());
    content.put("cite", Citing.of(document, language, words));
    content.put("notes", notes(document, text, language));
    content.put("dublinCore", DublinCore.of(document, names));
    return content;
  }

  private static List<String> notes(
      ArchivedDocument document, DocumentText text, Language language) {
    DiagnosticMessages messages = new DiagnosticMessages(language.code);
    List<String> notes = new ArrayList<>();
    document.document().notes().forEach(n -> notes.add(messages.problem(n)));
    document.outcome().reasons().forEach(n -> notes.add(messages.problem(n)));
    return notes;
  }

  private List<Cited> citations(ArchivedDocument document, Language language, Words words) {
    List<Cited> rows = new ArrayList<>();
    List<Citation> citations = document.document().body().citations();
    for (int i = 0; i < citations.size(); i++) {
      Citation c = citations.get(i);
      Optional<String> held =
          Optional.ofNullable(document.held().get(i))
              .filter(id -> holdings.document(id).outcome().kind() == Outcome.Kind.PUBLISHED)
              .map(id -> Addresses.document(language, id));
      rows.add(
          new Cited(
              Plain.text(c.numberSymbol()),
              c.type().map(t -> names.type(t, language)),
              c.type()
                  .map(t -> !language.isVietnamese() && t.equals(names.type(t, language)))
                  .orElse(false),
              c.date().map(d -> Dates.of(d, language)),
              c.issuer(),
              words.of("role." + c.role().exportName()),
              c.evidence().page(),
              held));
    }
    return rows;
  }

  private static Result result(ReportedResult r, Language language) {
    return new Result(
        r.qualifier().map(q -> q + " ").orElse("") + money(r.value(), language),
        r.unit(),
        r.year().orElse(""),
        r.text(),
        r.evidence().page());
  }

  private static String money(java.math.BigDecimal value, Language language) {
    java.text.NumberFormat format =
        java.text.NumberFormat.getInstance(
            Locale.forLanguageTag(language.isVietnamese() ? "vi-VN" : "en-GB"));
    format.setMaximumFractionDigits(4);
    return format.format(value);
  }
}
