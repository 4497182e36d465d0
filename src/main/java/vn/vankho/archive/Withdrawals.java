package vn.vankho.archive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentId;
import vn.vankho.document.HistoryEntry.Act;
import vn.vankho.document.Outcome;
import vn.vankho.document.Withdrawal;

/**
 * Rút văn bản: what a person took off the site, with the reason. It stays off, whatever is read
 * again, until a person puts it back.
 */
public final class Withdrawals {

  /**
   * The code of the diagnostic that marks a withdrawn document: its arguments are reason and day.
   */
  public static final String CODE = "withdrawn";

  private static final String BY_HAND = "person";

  private final JdbcClient db;
  private final History history;

  public Withdrawals(JdbcClient db, History history) {
    this.db = db;
    this.history = history;
  }

  public record Entry(DocumentId id, String reason, Instant since) {
    Outcome outcome() {
      return Outcome.of(
          Outcome.Kind.WITHHELD,
          Diagnostic.of(CODE, reason, since.atOffset(ZoneOffset.ofHours(7)).toLocalDate()));
    }
  }

  public Optional<Entry> find(DocumentId id) {
    return db.sql("SELECT reason, since FROM withdrawal WHERE id = ?")
        .param(id.value())
        .query(
            (row, n) ->
                new Entry(
                    id,
                    row.getString("reason"),
                    row.getObject("since", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /** All that are off the site for now, the latest first. */
  List<Withdrawal> all() {
    return db.sql("SELECT id, reason, since FROM withdrawal ORDER BY since DESC, id")
        .query(
            (row, n) ->
                new Withdrawal(
                    new DocumentId(row.getString("id")),
                    row.getString("reason"),
                    row.getObject("since", OffsetDateTime.class).toInstant()))
        .list();
  }

  /**
   * @return false when it was withdrawn before
   */
  public boolean withdraw(DocumentId id, String reason, Instant now) {
    if (find(id).isPresent()) {
      return false;
    }
    db.sql("INSERT INTO withdrawal (id, reason, since) VALUES (?, ?, ?)")
        .params(id.value(), reason, Sources.at(now))
        .update();
    history.add(now, Act.WITHDRAWN, id, BY_HAND, reason);
    return true;
  }

  /**
   * @return false when it was not withdrawn
   */
  public boolean restore(DocumentId id, Instant now) {
    boolean was = db.sql("DELETE FROM withdrawal WHERE id = ?").param(id.value()).update() > 0;
    if (was) {
      history.add(now, Act.RESTORED, id, BY_HAND, "");
    }
    return was;
  }
}
