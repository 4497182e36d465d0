package vn.vankho.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.Box;
import vn.vankho.document.BudgetLine;
import vn.vankho.document.Citation;
import vn.vankho.document.DocumentBody;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Doubt;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.HistoryEntry.Act;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.Outcome;
import vn.vankho.document.PartialDate;
import vn.vankho.document.PlannedTask;
import vn.vankho.document.ReportedResult;
import vn.vankho.document.Sha256;

/** Sổ văn bản: the documents found in each source, whole as a record and as rows to ask for. */
public final class Documents {

  private final JdbcTemplate db;
  private final Readings readings;
  private final History history;

  public Documents(JdbcTemplate db, Readings readings, History history) {
    this.db = db;
    this.readings = readings;
    this.history = history;
  }

  /**
   * A document with what the policy decided on it.
   *
   * @param doubts what a person should decide on
   */
  public record Judged(AdministrativeDocument document, Outcome outcome, List<Doubt> doubts) {
    public Judged {
      doubts = List.copyOf(doubts);
    }

    public Judged(AdministrativeDocument document, Outcome outcome) {
      this(document, outcome, List.of());
    }
  }

  /**
   * Saves the documents of a source in place of those it had.
   *
   * @param text of the whole source
   */
  public void save(
      Sha256 source,
      DocumentText text,
      List<Judged> documents,
      String extractorVersion,
      Instant now) {
    discard(source);
    for (int i = 0; i < documents.size(); i++) {
      DocumentId id = DocumentId.of(source, i + 1);
      Judged judged = documents.get(i);
      insert(id, source, i + 1, Pages.of(text, judged.document()), judged);
      insertFields(id, judged.document().head());
      insertBody(id, judged.document().body());
      insertDoubts(id, judged);
      history.add(now, Act.EXTRACTED, id, extractorVersion, judged.outcome().kind().name());
    }
    readings.setExtracted(source, extractorVersion);
  }

  /** Takes the documents of a source out. */
  public void discard(Sha256 source) {
    db.update("DELETE FROM document WHERE sha256 = ?", source.hex());
  }

  private void insert(DocumentId id, Sha256 source, int ordinal, DocumentText text, Judged judged) {
    AdministrativeDocument document = judged.document();
    DocumentHead head = document.head();
    Optional<IssuingBody> issuer = head.issuer().read();
    row(
        "document",
        "id,sha256,ordinal,type,number,symbol,issued,place,issuer,issuer_printed,province,district,title,signer,"
            + "status,origin,quality,page_count,outcome,reasons,sketch,record",
        id.value(),
        source.hex(),
        ordinal,
        head.type().read().orElse(null),
        head.number().read().orElse(null),
        head.symbol().read().orElse(null),
        head.date().known().map(PartialDate::toString).orElse(null),
        head.place().read().orElse(null),
        issuer.flatMap(IssuingBody::name).orElse(null),
        issuer.map(IssuingBody::printed).orElse(null),
        issuer.flatMap(IssuingBody::province).orElse(null),
        issuer.flatMap(IssuingBody::district).orElse(null),
        head.title().read().orElse(null),
        head.signatures().stream()
            .flatMap(s -> s.name().read().stream())
            .collect(Collectors.joining("; ")),
        head.status().name(),
        text.origin().name(),
        text.quality().measure(),
        text.pages().size(),
        judged.outcome().kind().name(),
        Json.write(judged.outcome().reasons()),
        TextSketch.of(text.text()).toString(),
        Json.write(document));
  }

  private void insertFields(DocumentId id, DocumentHead head) {
    Map<String, Field<?>> fields = new TreeMap<>(head.values());
    for (int i = 1; i < head.signatures().size(); i++) {
      fields.put("signer-" + (i + 1), head.signatures().get(i).name());
    }
    rows(
        "field_value",
        "document_id,name,state,field_value,confidence,page,box_left,box_top,box_width,box_height,"
            + "quote,rule_name",
        fields.entrySet().stream()
            .map(
                e -> {
                  Field<?> field = e.getValue();
                  Optional<Evidence> seen = field.seenAt().map(Evidence.class::cast);
                  Optional<Box> box = seen.flatMap(Evidence::box);
                  return new Object[] {
                    id.value(),
                    e.getKey(),
                    field.state(),
                    field.known().map(Documents::plain).orElse(null),
                    field instanceof Field.Read<?> r ? r.confidence() : null,
                    seen.map(Evidence::page).orElse(null),
                    box.map(Box::left).orElse(null),
                    box.map(Box::top).orElse(null),
                    box.map(Box::width).orElse(null),
                    box.map(Box::height).orElse(null),
                    seen.map(Evidence::quote).orElse(null),
                    seen.map(Evidence::rule).orElse(null)
                  };
                })
            .toList());
  }

  private static String plain(Object value) {
    return value instanceof IssuingBody body
        ? body.name().orElse(body.printed())
        : value.toString();
  }

  private void insertDoubts(DocumentId id, Judged judged) {
    List<Object[]> rows = new ArrayList<>();
    for (Doubt doubt : judged.doubts()) {
      rows.add(
          new Object[] {id.value(), rows.size(), judged.document().firstPage(), Json.write(doubt)});
    }
    rows("doubt", "document_id,ordinal,first_page,doubt", rows);
  }

  private void insertBody(DocumentId id, DocumentBody body) {
    List<Object[]> citations = new ArrayList<>();
    for (Citation c : body.citations()) {
      citations.add(
          new Object[] {
            id.value(),
            citations.size(),
            c.type().orElse(null),
            c.numberSymbol(),
            CodeKey.of(c.canonical().orElse(c.numberSymbol())),
            c.date().map(PartialDate::toString).orElse(null),
            c.issuer().orElse(null),
            c.role().exportName(),
            c.evidence().page(),
            c.evidence().quote()
          });
    }
    rows(
        "citation",
        "document_id,ordinal,type,number_symbol,code_key,issued,issuer,role,page,quote",
        citations);
    List<Object[]> tasks = new ArrayList<>();
    for (PlannedTask t : body.tasks()) {
      tasks.add(
          new Object[] {
            id.value(),
            tasks.size(),
            t.number(),
            t.title(),
            t.lead().orElse(null),
            String.join("\n", t.coordinating()),
            t.time().orElse(null),
            t.evidence().page()
          });
    }
    rows(
        "planned_task",
        "document_id,ordinal,task_number,title,lead_body,coordinating,task_time,page",
        tasks);
    List<Object[]> results = new ArrayList<>();
    for (ReportedResult r : body.results()) {
      results.add(
          new Object[] {
            id.value(),
            results.size(),
            r.value(),
            r.unit(),
            r.year().orElse(null),
            r.qualifier().orElse(null),
            r.text(),
            r.evidence().page()
          });
    }
    rows("reported_result", "document_id,ordinal,amount,unit,years,qualifier,quote,page", results);
    List<Object[]> budget = new ArrayList<>();
    for (BudgetLine b : body.budget()) {
      budget.add(
          new Object[] {
            id.value(), budget.size(), b.amount(), b.currency(), b.text(), b.evidence().page()
          });
    }
    rows("budget_line", "document_id,ordinal,amount,currency,purpose,page", budget);
  }

  private void row(String table, String columns, Object... values) {
    db.update(insert(table, columns), values);
  }

  private void rows(String table, String columns, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      db.batchUpdate(insert(table, columns), rows);
    }
  }

  private static String insert(String table, String columns) {
    String marks = Arrays.stream(columns.split(",")).map(c -> "?").collect(Collectors.joining(","));
    return "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")";
  }
}
