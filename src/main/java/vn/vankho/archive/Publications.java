package vn.vankho.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.DocumentId;
import vn.vankho.document.HistoryEntry.Act;
import vn.vankho.document.Sha256;

/** Sổ công bố: what the site was last made of. */
public final class Publications {

  private final JdbcClient db;
  private final History history;

  public Publications(JdbcClient db, History history) {
    this.db = db;
    this.history = history;
  }

  /**
   * A hash of all that the holdings give to the site; it changes whenever a page may.
   *
   * @param siteVersion whatever else decides the site's bytes
   */
  public Sha256 fingerprint(String siteVersion) {
    MessageDigest digest = Sha256.digest();
    feed(digest, siteVersion);
    feedRows(
        digest,
        """
        SELECT h.id, h.source_document, d.id, d.outcome, d.reasons, r.reader_version,
          r.extractor_version
        FROM holding h JOIN document d ON d.holding_id = h.id JOIN reading r ON r.sha256 = d.sha256
        ORDER BY h.id, d.id""",
        7);
    feedRows(digest, "SELECT path, sha256, present FROM source_file ORDER BY path, sha256", 3);
    feedRows(
        digest,
        """
        SELECT document_id, ordinal, held_id FROM citation WHERE held_id IS NOT NULL
        ORDER BY document_id, ordinal""",
        3);
    feedRows(
        digest,
        "SELECT sha256, first_page, field, decided FROM decision ORDER BY sha256, first_page, field",
        4);
    feedRows(digest, "SELECT id, reason FROM withdrawal ORDER BY id", 2);
    feedRows(digest, "SELECT COUNT(*) FROM history WHERE act <> 'PUBLISHED'", 1);
    return Sha256.of(digest);
  }

  private void feedRows(MessageDigest digest, String query, int columns) {
    db.sql(query)
        .query(
            row -> {
              for (int i = 1; i <= columns; i++) {
                feed(digest, String.valueOf(row.getString(i)));
              }
            });
  }

  private static void feed(MessageDigest digest, String value) {
    digest.update(value.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** The fingerprint that the site was last made with. */
  public Optional<Sha256> last() {
    return db.sql("SELECT fingerprint FROM publication ORDER BY entry DESC FETCH FIRST 1 ROWS ONLY")
        .query((row, n) -> new Sha256(row.getString(1)))
        .optional();
  }

  /** When the site was first made with this fingerprint, if it was the last one made. */
  public Optional<Instant> since(Sha256 fingerprint) {
    return db.sql(
            "SELECT fingerprint, at FROM publication ORDER BY entry DESC FETCH FIRST 1 ROWS ONLY")
        .query(
            (row, n) ->
                Map.entry(
                    new Sha256(row.getString("fingerprint")),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .optional()
        .filter(last -> last.getKey().equals(fingerprint))
        .map(Map.Entry::getValue);
  }

  /** Notes that a site with these documents now stands; their ids last from now on. */
  public void note(Sha256 fingerprint, List<DocumentId> documents, String version, Instant now) {
    db.sql("INSERT INTO publication (at, fingerprint, documents) VALUES (?, ?, ?)")
        .params(Sources.at(now), fingerprint.hex(), documents.size())
        .update();
    for (DocumentId id : documents) {
      int first =
          db.sql("UPDATE holding SET published = TRUE WHERE id = ? AND published = FALSE")
              .param(id.value())
              .update();
      if (first > 0) {
        history.add(now, Act.PUBLISHED, id, version, "");
      }
    }
  }
}
