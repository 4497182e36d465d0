package vn.vankho.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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

  /** To be called before anything is changed. */
  public void open() {
    db.update("DELETE FROM seal");
  }

  /** To be called when all is done. */
  public void close() {
    open();
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
    Map<String, Content> sealed = new TreeMap<>();
    RowCallbackHandler reader =
        row ->
            sealed.put(row.getString(1), new Content(row.getLong(2), new Sha256(row.getString(3))));
    db.query("SELECT table_name, row_count, sha256 FROM seal", reader);
    return Tables.of(db).stream()
        .filter(sealed::containsKey)
        .flatMap(table -> problem(table, sealed.get(table), content(table)).stream())
        .toList();
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
    db.query("SELECT * FROM " + table + " ORDER BY 1, 2", feeder);
    return new Content(rows[0], Sha256.of(digest));
  }
}
