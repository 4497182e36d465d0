package vn.vankho.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.HistoryEntry.Act;
import vn.vankho.document.Sha256;

/** Sổ đọc: what came of reading the bytes of each source. */
public final class Readings {

  private final JdbcClient db;
  private final History history;

  public Readings(JdbcClient db, History history) {
    this.db = db;
    this.history = history;
  }

  public enum State {
    /** Its text is in the cache and its bytes in the store. */
    READ,
    /** There is no text to be had from it. */
    FAILED,
    /** Its text is in the cache, but these rules cannot cope with it. */
    STUCK,
    /** It shows a secrecy mark: nothing of it is kept. */
    WITHHELD
  }

  /**
   * @param extractorVersion of the documents found in it; empty until they are
   * @param reasons why it failed or is withheld, or what is to be known of the reading
   */
  public record Entry(
      Sha256 sha256,
      State state,
      String readerVersion,
      Optional<String> extractorVersion,
      int pageCount,
      List<Diagnostic> reasons) {
    public Entry {
      reasons = List.copyOf(reasons);
    }
  }

  public Optional<Entry> find(Sha256 sha256) {
    return db.sql("SELECT * FROM reading WHERE sha256 = ?")
        .param(sha256.hex())
        .query(
            (row, n) ->
                new Entry(
                    new Sha256(row.getString("sha256")),
                    State.valueOf(row.getString("state")),
                    row.getString("reader_version"),
                    Optional.ofNullable(row.getString("extractor_version")),
                    row.getInt("page_count"),
                    List.of(Json.read(row.getString("reasons"), Diagnostic[].class))))
        .optional();
  }

  /** The sources whose text is kept. */
  public List<Sha256> read() {
    return db.sql("SELECT sha256 FROM reading WHERE state = 'READ' ORDER BY 1")
        .query((row, n) -> new Sha256(row.getString(1)))
        .list();
  }

  /** The sources whose documents are those of another extractor, or not extracted at all. */
  public List<Sha256> notExtractedBy(String extractorVersion) {
    return db.sql(
            """
            SELECT sha256 FROM reading
            WHERE state IN ('READ', 'STUCK')
              AND (extractor_version IS NULL OR extractor_version <> ?)
            ORDER BY sha256""")
        .param(extractorVersion)
        .query((row, n) -> new Sha256(row.getString(1)))
        .list();
  }

  /** Saves what came of a source, in place of what came of it before. */
  public void save(Entry entry, Instant now) {
    String reasons = Json.write(entry.reasons());
    int updated =
        db.sql(
                """
                UPDATE reading
                SET state = ?, reader_version = ?, extractor_version = ?, page_count = ?,
                  reasons = ?, read_at = ?
                WHERE sha256 = ?""")
            .params(
                entry.state().name(),
                entry.readerVersion(),
                entry.extractorVersion().orElse(null),
                entry.pageCount(),
                reasons,
                Sources.at(now),
                entry.sha256().hex())
            .update();
    if (updated == 0) {
      db.sql(
              """
              INSERT INTO reading
                (sha256, state, reader_version, extractor_version, page_count, reasons, read_at)
              VALUES (?, ?, ?, ?, ?, ?, ?)""")
          .params(
              entry.sha256().hex(),
              entry.state().name(),
              entry.readerVersion(),
              entry.extractorVersion().orElse(null),
              entry.pageCount(),
              reasons,
              Sources.at(now))
          .update();
    }
    history.add(now, Act.READ, entry.sha256(), entry.readerVersion(), entry.state().name());
  }

  void setExtracted(Sha256 sha256, String extractorVersion) {
    db.sql("UPDATE reading SET state = 'READ', extractor_version = ? WHERE sha256 = ?")
        .params(extractorVersion, sha256.hex())
        .update();
  }
}
