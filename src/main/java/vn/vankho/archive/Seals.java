package vn.vankho.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import vn.vankho.document.Fixity.Kind;
import vn.vankho.document.Fixity.Problem;
import vn.vankho.document.Sha256;

/**
 * Niêm phong: a hash of each table, taken when a run or a person's act is complete, by which it
 * shows later whether anybody else touched the database. A run breaks the seals when it begins.
 */
public final class Seals {

  private final JdbcTemplate db;

  public Seals(JdbcTemplate db) {
    this.db = db;
  }

  private record Content(long rows, Sha256 sha256) {}

  /**
   * To be called before anything is changed. What somebody else changed meanwhile is noted for
   * good: new seals do not hide it.
   */
  public void open(Instant now) {
    List<Problem> found = problems();
    found.removeAll(unaccepted());
    for (Problem problem : found) {
      db.update(
          "INSERT INTO broken_seal (kind, what, found_at) VALUES (?, ?, ?)",
          problem.kind().name(),
          problem.what(),
          Sources.at(now));
    }
    db.update("DELETE FROM seal");
  }

  /** What was found altered and no person has accepted yet, earliest first. */
  public List<Problem> unaccepted() {
    return db.query(
        "SELECT kind, what FROM broken_seal WHERE accepted_at IS NULL ORDER BY entry",
        (row, n) -> new Problem(Kind.valueOf(row.getString(1)), row.getString(2)));
  }

  /**
   * A person takes what was altered for right.
   *
   * @return how many alterations there were
   */
  public int accept(Instant now) {
    open(now);
    int accepted =
        db.update(
            "UPDATE broken_seal SET accepted_at = ? WHERE accepted_at IS NULL", Sources.at(now));
    close();
    return accepted;
  }

  /** To be called when all is done. */
  public void close() {
    db.update("DELETE FROM seal");
    for (String table : Tables.of(db)) {
      Content content = content(table);
      db.update(
          "INSERT INTO seal (table_name, row_count, sha256) VALUES (?, ?, ?)",
          table,
          content.rows(),
          content.sha256().hex());
    }
  }

  /** What was changed since; nothing is known while the seals are broken. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Map<String, Content> sealed = new TreeMap<>();
    RowCallbackHandler reader =
        row ->
            sealed.put(row.getString(1), new Content(row.getLong(2), new Sha256(row.getString(3))));
    db.query("SELECT table_name, row_count, sha256 FROM seal", reader);
    Tables.of(db).stream()
        .filter(sealed::containsKey)
        .flatMap(table -> problem(table, sealed.get(table), content(table)).stream())
        .forEach(problems::add);
    return problems;
  }

  private static Optional<Problem> problem(String table, Content sealed, Content now) {
    if (now.equals(sealed)) {
      return Optional.empty();
    }
    int more = Long.compare(now.rows(), sealed.rows());
    Kind kind = more > 0 ? Kind.UNEXPECTED : more < 0 ? Kind.MISSING : Kind.ALTERED;
    return Optional.of(new Problem(kind, "database " + table));
  }

  private Content content(String table) {
    MessageDigest digest = Sha256.digest();
    long[] rows = {0};
    RowCallbackHandler feeder =
        row -> {
          rows[0]++;
          for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String value = row.getString(i);
            // Nothing is no empty text.
            digest.update((byte) (value == null ? 1 : 0));
            digest.update((value == null ? "" : value).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
          }
        };
    db.query(Tables.rows(db, table), feeder);
    return new Content(rows[0], Sha256.of(digest));
  }
}
