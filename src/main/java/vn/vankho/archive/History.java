package vn.vankho.archive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.DocumentId;
import vn.vankho.document.HistoryEntry;
import vn.vankho.document.HistoryEntry.Act;
import vn.vankho.document.Sha256;

/** Lịch sử: every act on a source or document; entries are only ever added. */
public final class History {

  private final JdbcClient db;

  public History(JdbcClient db) {
    this.db = db;
  }

  /**
   * @param version of what did it
   * @param detail the state or outcome it led to, or a person's reason
   */
  public record Entry(Instant at, Act act, String version, String detail) {}

  void add(Instant at, Act act, Sha256 source, String version, String detail) {
    add(at, act, null, source.hex(), version, detail);
  }

  void add(Instant at, Act act, DocumentId id, String version, String detail) {
    add(at, act, id.value(), null, version, detail);
  }

  private void add(Instant at, Act act, String id, String sha256, String version, String detail) {
    db.sql(
            """
            INSERT INTO history (at, act, document_id, sha256, version, detail)
            VALUES (?, ?, ?, ?, ?, ?)""")
        .params(java.util.Arrays.asList(Sources.at(at), act.name(), id, sha256, version, detail))
        .update();
  }

  /** What was done to the form of a document that it is shown by. */
  List<HistoryEntry> shown(DocumentId holding, String form, Sha256 source) {
    List<HistoryEntry> shown = new ArrayList<>();
    db.sql("SELECT MIN(first_seen) AS at FROM source_file WHERE sha256 = ?")
        .param(source.hex())
        .query((row, n) -> row.getObject("at", OffsetDateTime.class).toInstant())
        .optional()
        .ifPresent(at -> shown.add(new HistoryEntry(at, Act.INGESTED, "", "")));
    db.sql(
            """
            SELECT at, act, version, detail FROM history
            WHERE (document_id IN (?, ?) OR sha256 = ?) AND act <> 'PUBLISHED' ORDER BY entry""")
        .params(holding.value(), form, source.hex())
        .query(
            row -> {
              Act act = Act.valueOf(row.getString("act"));
              boolean isReason = act == Act.WITHDRAWN || act == Act.RESTORED;
              shown.add(
                  new HistoryEntry(
                      row.getObject("at", OffsetDateTime.class).toInstant(),
                      act,
                      isReason ? "" : row.getString("version"),
                      isReason ? row.getString("detail") : ""));
            });
    return List.copyOf(shown);
  }

  /** When a document was first published. */
  Optional<Instant> publishedSince(DocumentId id) {
    return db
        .sql("SELECT at FROM history WHERE document_id = ? AND act = 'PUBLISHED' ORDER BY entry")
        .param(id.value())
        .query((row, n) -> row.getObject("at", OffsetDateTime.class).toInstant())
        .list()
        .stream()
        .findFirst();
  }

  /** What was done to a document and to the source it was read from, oldest first. */
  public List<Entry> of(DocumentId id, Optional<Sha256> source) {
    return db.sql(
            """
            SELECT at, act, version, detail FROM history
            WHERE document_id = ? OR sha256 = ? ORDER BY entry""")
        .params(java.util.Arrays.asList(id.value(), source.map(Sha256::hex).orElse(null)))
        .query(
            (row, n) ->
                new Entry(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    Act.valueOf(row.getString("act")),
                    row.getString("version"),
                    row.getString("detail")))
        .list();
  }
}
