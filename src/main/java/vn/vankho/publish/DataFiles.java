package vn.vankho.publish;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.vankho.document.PartialDate;

/** Tệp dữ liệu: the records of all documents, as JSON lines, as a table, and their schema. */
final class DataFiles {

  static final String JSONL = "data/documents.jsonl";
  static final String CSV = "data/documents.csv";
  static final String SCHEMA = "data/document.schema.json";

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "type",
          "number_symbol",
          "date",
          "issuer",
          "province",
          "province_today",
          "title",
          "title_en",
          "draft",
          "results",
          "tasks",
          "url_vi",
          "url_en");

  private DataFiles() {}

  static void write(SiteFolder site, Catalogue catalogue, Marks marks, Names names)
      throws IOException {
    String fingerprint = marks.ofRecords(catalogue.byId()) + marks.ofCards(catalogue.byId());
    if (site.takeOver("data", fingerprint).isPresent()) {
      return;
    }
    SiteFolder.Batch batch = site.batch("data", fingerprint);
    batch.write(JSONL, out -> new RecordLines(site).write(JSONL, catalogue.byId(), out));
    batch.write(CSV, Csv.of(COLUMNS, catalogue.byId().stream().map(e -> row(e, names)).toList()));
    try (InputStream schema = DataFiles.class.getResourceAsStream("/schema/document.schema.json")) {
      batch.write(SCHEMA, schema.readAllBytes());
    }
    batch.close("");
  }

  private static List<String> row(Entry e, Names names) {
    return List.of(
        e.id().value(),
        e.type(),
        e.code().orElse(""),
        e.date().map(PartialDate::toString).orElse(""),
        e.agency().orElse(""),
        e.province().map(p -> p.name()).orElse(""),
        e.province().map(p -> names.today(p).name()).orElse(""),
        e.title(),
        e.titleEn().orElse(""),
        String.valueOf(e.draft()),
        String.valueOf(e.findings().results()),
        String.valueOf(e.findings().tasks()),
        Addresses.document(Language.VI, e.id()),
        Addresses.document(Language.EN, e.id()));
  }
}
