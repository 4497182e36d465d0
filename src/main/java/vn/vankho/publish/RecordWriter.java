package vn.vankho.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Evidence;
import vn.vankho.document.Holdings;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.Outcome;
import vn.vankho.document.Signature;

/**
 * Dòng dữ liệu: a document as one line of JSON, in the shape that the data page describes. Only
 * what stands on the page is given; what could not be read is named in {@code states}.
 */
public final class RecordWriter {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final Comparator<DocumentId> LAST_IN_FILE_FIRST =
      Comparator.comparing((DocumentId id) -> id.value().substring(0, 12))
          .thenComparing(Comparator.reverseOrder());

  private RecordWriter() {}

  /** One line, without its line feed. */
  public static String line(ArchivedDocument document) {
    return line(document, Optional.empty());
  }

  /**
   * One line, without its line feed.
   *
   * @param pdfa where its PDF/A lies in the site, when it has one
   */
  public static String line(ArchivedDocument document, Optional<String> pdfa) {
    return MAPPER.writeValueAsString(row(document, pdfa));
  }

  /**
   * Writes a line for every document that is published or waits for review, by id; of a file's
   * documents the first stands last, so that whoever keeps one line a file keeps that one.
   *
   * @throws IOException when the disk does not take it; the file that was there then stays
   */
  public static void write(Holdings holdings, Path file) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".tmp");
    try (BufferedWriter out = Files.newBufferedWriter(draft)) {
      for (DocumentId id : holdings.ids().stream().sorted(LAST_IN_FILE_FIRST).toList()) {
        ArchivedDocument document = holdings.document(id);
        if (document.outcome().kind() != Outcome.Kind.WITHHELD) {
          out.write(line(document));
          out.write('\n');
        }
      }
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Map<String, Object> row(ArchivedDocument document, Optional<String> pdfa) {
    DocumentHead head = document.document().head();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", document.id().value());
    row.put("outcome", document.outcome().kind().exportName());
    row.put("reasons", document.outcome().reasons().stream().map(Diagnostic::code).toList());
    row.put("source", source(document));
    row.put("states", states(head));
    row.put("document", document(head));
    BodyRows body = new BodyRows(document);
    row.put("citations", body.citations());
    row.put("results", body.results());
    row.put("tasks", body.tasks());
    row.put("budget", body.budget());
    row.put("deadlines", body.deadlines());
    row.put("evidence", evidence(head));
    EnglishTitle english = EnglishTitles.standing().of(document);
    row.put("title_en", english.text().orElse(null));
    row.put("title_en_status", english.status().exportName());
    // Not Map.of, whose order changes from one start of the program to the next.
    Map<String, Object> url = new LinkedHashMap<>();
    url.put("vi", Addresses.document(Language.VI, document.id()));
    url.put("en", Addresses.document(Language.EN, document.id()));
    row.put("url", url);
    Map<String, Object> files = new LinkedHashMap<>();
    files.put(
        "original", document.outcome().offersOriginal() ? Addresses.original(document, 0) : null);
    files.put("text", Addresses.text(document.id()));
    pdfa.ifPresent(path -> files.put("pdfa", path));
    row.put("files", files);
    return row;
  }

  private static Map<String, Object> source(ArchivedDocument document) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("file", document.source().path());
    source.put("files", document.files());
    source.put("sha256", document.source().sha256().hex());
    source.put("mediaType", document.source().mediaType());
    source.put("pages", document.pageCount());
    source.put("firstPage", document.document().firstPage());
    source.put("lastPage", document.document().lastPage());
    source.put("textSource", document.origin().name().toLowerCase(java.util.Locale.ROOT));
    return source;
  }

  private static Map<String, Object> states(DocumentHead head) {
    Map<String, Object> states = new LinkedHashMap<>();
    head.values().forEach((name, field) -> states.put(name, field.state()));
    return states;
  }

  private static Map<String, Object> evidence(DocumentHead head) {
    Map<String, Object> all = new LinkedHashMap<>();
    head.values().forEach((name, field) -> field.seenAt().ifPresent(e -> all.put(name, shown(e))));
    return all;
  }

  static Map<String, Object> shown(Evidence evidence) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("page", evidence.page());
    evidence
        .box()
        .ifPresent(
            b ->
                shown.put(
                    "box",
                    List.of(tenth(b.left()), tenth(b.top()), tenth(b.width()), tenth(b.height()))));
    shown.put("quote", evidence.quote());
    shown.put("rule", evidence.rule());
    return shown;
  }

  private static double tenth(double points) {
    return Math.round(points * 10) / 10.0;
  }

  private static Map<String, Object> document(DocumentHead head) {
    Map<String, Object> d = new LinkedHashMap<>();
    d.put("type", head.type().stated().orElse(null));
    d.put("number", head.number().read().orElse(null));
    d.put("symbol", head.symbol().stated().orElse(null));
    d.put("numberSymbol", head.code().map(Object::toString).orElse(null));
    d.put("date", head.date().stated().map(Object::toString).orElse(null));
    d.put("place", head.place().stated().orElse(null));
    Optional<IssuingBody> issuer = head.issuer().stated();
    d.put("issuer", issuer.flatMap(IssuingBody::name).orElse(null));
    d.put("issuerPrinted", issuer.map(IssuingBody::printed).orElse(null));
    d.put("parentPrinted", issuer.flatMap(IssuingBody::parentPrinted).orElse(null));
    d.put("level", issuer.flatMap(IssuingBody::level).map(l -> l.exportName()).orElse(null));
    d.put("province", issuer.flatMap(IssuingBody::province).orElse(null));
    d.put("district", issuer.flatMap(IssuingBody::district).orElse(null));
    d.put("commune", issuer.flatMap(IssuingBody::commune).orElse(null));
    d.put("title", head.title().stated().orElse(null));
    d.put("status", head.status().exportName());
    d.put(
        "urgency",
        head.urgency().map(u -> u.name().toLowerCase(java.util.Locale.ROOT)).orElse(null));
    d.put(
        "period",
        head.period()
            .map(p -> new TreeMap<>(Map.of("from", p.from().toString(), "to", p.to().toString())))
            .orElse(null));
    d.put("signature", signature(head.signatures()));
    d.put("addressees", head.addressees());
    d.put("recipients", head.recipients());
    d.put("received", received(head));
    d.put("numberCandidates", candidates(head.numberCandidates()));
    d.put("dateCandidates", candidates(head.dateCandidates()));
    return d;
  }

  private static List<Map<String, Object>> candidates(
      List<? extends vn.vankho.document.Candidate<?>> candidates) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (var candidate : candidates) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("value", candidate.value().toString());
      row.put("source", candidate.source().name().toLowerCase(java.util.Locale.ROOT));
      row.put("quote", candidate.evidence().quote());
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, Object> received(DocumentHead head) {
    return head.received()
        .map(
            r -> {
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("by", r.by().orElse(null));
              row.put("number", r.number().orElse(null));
              row.put("date", r.date().map(Object::toString).orElse(null));
              return row;
            })
        .orElse(null);
  }

  /** Several signers' names are joined, their lines follow each other. */
  private static Map<String, Object> signature(List<Signature> signatures) {
    if (signatures.isEmpty()) {
      return null;
    }
    List<String> names = signatures.stream().flatMap(s -> s.name().stated().stream()).toList();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("authority", signatures.stream().flatMap(s -> s.authority().stream()).toList());
    List<String> lines = signatures.get(0).lines();
    row.put("title", lines.isEmpty() ? null : lines.get(lines.size() - 1));
    row.put("lines", signatures.stream().flatMap(s -> s.lines().stream()).toList());
    row.put("name", names.isEmpty() ? null : String.join("; ", names));
    return row;
  }
}
