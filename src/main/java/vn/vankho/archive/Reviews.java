package vn.vankho.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.Decision;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Doubt;
import vn.vankho.document.HistoryEntry.Act;
import vn.vankho.document.Sha256;

/** Sổ xem xét: what persons should decide on, and what they decided. */
public final class Reviews {

  private static final String BY_HAND = "person";

  private final JdbcClient db;
  private final History history;

  public Reviews(JdbcClient db, History history) {
    this.db = db;
    this.history = history;
  }

  /**
   * An open question.
   *
   * @param firstPage of the document in its file
   */
  public record Open(DocumentId document, Sha256 source, int firstPage, Doubt doubt) {}

  /**
   * The open questions, by document: those of the form that a record is read from, and whether
   * another form of it may be published.
   */
  public List<Open> open() {
    return db.sql(
            """
            SELECT d.id, d.sha256, q.first_page, q.doubt
            FROM doubt q JOIN document d ON d.id = q.document_id
              JOIN holding h ON h.id = d.holding_id
            WHERE (h.source_document = d.id OR q.doubt LIKE '%"field":"publication"%')
              AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.id = h.id)
            ORDER BY d.id, q.ordinal""")
        .query(
            (row, n) ->
                new Open(
                    new DocumentId(row.getString("id")),
                    new Sha256(row.getString("sha256")),
                    row.getInt("first_page"),
                    Json.read(row.getString("doubt"), Doubt.class)))
        .list();
  }

  /** What was decided on the documents of a file. */
  public List<Decision> decisions(Sha256 source) {
    return db.sql(
            """
            SELECT first_page, field, decided, seen FROM decision
            WHERE sha256 = ? ORDER BY first_page, field""")
        .param(source.hex())
        .query(
            (row, n) ->
                new Decision(
                    row.getInt("first_page"),
                    row.getString("field"),
                    Optional.ofNullable(row.getString("decided")),
                    row.getString("seen")))
        .list();
  }

  /**
   * What came of a sheet.
   *
   * @param decisions that were taken from it
   * @param problems rows that could not be
   */
  public record Sheet(int decisions, List<Diagnostic> problems) {
    public Sheet {
      problems = List.copyOf(problems);
    }
  }

  public Optional<Sheet> sheet(Sha256 sha256) {
    return db.sql("SELECT decisions, problems FROM review_sheet WHERE sha256 = ?")
        .param(sha256.hex())
        .query(
            (row, n) ->
                new Sheet(
                    row.getInt("decisions"),
                    List.of(Json.read(row.getString("problems"), Diagnostic[].class))))
        .optional();
  }

  public void saveSheet(Sha256 sha256, String path, Sheet sheet, Instant now) {
    db.sql(
            """
            INSERT INTO review_sheet (sha256, path, decisions, problems, applied_at)
            VALUES (?, ?, ?, ?, ?)""")
        .params(
            sha256.hex(), path, sheet.decisions(), Json.write(sheet.problems()), Sources.at(now))
        .update();
  }

  /**
   * Saves a decision in place of an earlier one on the same value; the documents of the file are to
   * be judged anew.
   *
   * @return false when the archive knows no such file
   */
  public boolean save(Sha256 source, Decision decision, Sha256 sheet, Instant now) {
    if (!judgeAnew(source)) {
      return false;
    }
    delete(source, decision.firstPage(), decision.field());
    db.sql(
            """
            INSERT INTO decision (sha256, first_page, field, decided, seen, decided_at, sheet)
            VALUES (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            java.util.Arrays.asList(
                source.hex(),
                decision.firstPage(),
                decision.field(),
                decision.value().orElse(null),
                decision.seen(),
                Sources.at(now),
                sheet.hex()))
        .update();
    history.add(
        now, Act.REVIEWED, source, BY_HAND, decision.field() + "=" + decision.value().orElse(""));
    return true;
  }

  /**
   * Takes a decision back: from now on the rules decide again.
   *
   * @return false when there was none
   */
  public boolean revoke(Sha256 source, int firstPage, String field, Instant now) {
    if (delete(source, firstPage, field) == 0) {
      return false;
    }
    judgeAnew(source);
    history.add(now, Act.REVIEWED, source, BY_HAND, field + " revoked");
    return true;
  }

  private int delete(Sha256 source, int firstPage, String field) {
    return db.sql("DELETE FROM decision WHERE sha256 = ? AND first_page = ? AND field = ?")
        .params(source.hex(), firstPage, field)
        .update();
  }

  private boolean judgeAnew(Sha256 source) {
    return db.sql(
                """
                UPDATE reading SET extractor_version = NULL
                WHERE sha256 = ? AND state IN ('READ', 'STUCK')""")
            .param(source.hex())
            .update()
        > 0;
  }
}
