package vn.vankho.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Sha256;

/** Dấu của từng văn bản: tells from the rows alone whether what a document shows has changed. */
final class Stamps {

  private final JdbcClient db;
  private final RegisterOrder register;
  private final CitedBy citedBy;
  private final Set<String> published = new HashSet<>();
  private final SortedMap<DocumentId, MessageDigest> digests = new TreeMap<>();

  Stamps(JdbcClient db, List<DocumentId> published, RegisterOrder register, CitedBy citedBy) {
    this.db = db;
    this.register = register;
    this.citedBy = citedBy;
    published.forEach(id -> this.published.add(id.value()));
  }

  SortedMap<DocumentId, Sha256> of(List<DocumentId> ids) {
    ids.forEach(id -> digests.put(id, Sha256.digest()));
    feed(
        """
        SELECT h.id, d.record FROM holding h JOIN document d ON d.id = h.source_document
        ORDER BY h.id""",
        1);
    feed(
        """
        SELECT d.holding_id, d.id, h.source_document, d.sha256, d.origin, d.page_count, d.outcome,
          d.reasons, r.reader_version,
          CASE WHEN d.reasons LIKE '%"personal-data-redacted"%' THEN r.extractor_version END
        FROM document d JOIN holding h ON h.id = d.holding_id JOIN reading r ON r.sha256 = d.sha256
        ORDER BY d.id""",
        9);
    sameFile();
    feed(
        """
        SELECT d.holding_id, f.source, f.present
        FROM document d JOIN source_file f ON f.sha256 = d.sha256 ORDER BY d.id, f.path""",
        2);
    feed("SELECT id, reason FROM withdrawal ORDER BY id", 1);
    history();
    cited();
    ids.forEach(id -> feed(id.value(), register.of(id).toString() + citedBy.of(id)));
    SortedMap<DocumentId, Sha256> stamps = new TreeMap<>();
    digests.forEach((id, digest) -> stamps.put(id, Sha256.of(digest)));
    return stamps;
  }

  /** The rows' first column is the id of the document. */
  private void feed(String query, int columns) {
    db.sql(query)
        .query(
            row -> {
              String id = row.getString(1);
              if (id != null) {
                for (int i = 0; i < columns; i++) {
                  feed(id, String.valueOf(row.getString(i + 2)));
                }
              }
            });
  }

  /** A file is offered only while everything in it is published. */
  private void sameFile() {
    feed(
        """
        SELECT d.holding_id, o.outcome, w.id
        FROM document d JOIN document o ON o.sha256 = d.sha256 AND o.id <> d.id
          LEFT JOIN withdrawal w ON w.id = o.holding_id
        ORDER BY d.id, o.id""",
        2);
  }

  /** A page shows what was done to its document. */
  private void history() {
    feed(
        """
        SELECT h.id, x.at, x.act, x.version, x.detail
        FROM holding h JOIN document d ON d.id = h.source_document
          JOIN history x ON x.sha256 = d.sha256 ORDER BY h.id, x.entry""",
        4);
    feed(
        """
        SELECT h.id, x.at, x.act, x.version, x.detail
        FROM holding h JOIN history x ON x.document_id = h.source_document
        WHERE x.act <> 'PUBLISHED' ORDER BY h.id, x.entry""",
        4);
    feed(
        """
        SELECT h.id, x.at, x.act, x.version, x.detail
        FROM holding h JOIN history x ON x.document_id = h.id
        WHERE h.id <> h.source_document AND x.act <> 'PUBLISHED' ORDER BY h.id, x.entry""",
        4);
  }

  /** A page links to a cited document only while that is published. */
  private void cited() {
    db.sql(
            """
            SELECT d.holding_id, c.document_id, c.ordinal, c.held_id
            FROM citation c JOIN document d ON d.id = c.document_id
            WHERE c.held_id IS NOT NULL ORDER BY c.document_id, c.ordinal""")
        .query(
            row -> {
              String id = row.getString(1);
              if (id != null) {
                feed(id, row.getString(2));
                feed(id, row.getString(3));
                feed(id, row.getString(4));
                feed(id, String.valueOf(published.contains(row.getString(4))));
              }
            });
  }

  private void feed(String id, String value) {
    MessageDigest digest = digests.get(new DocumentId(id));
    if (digest != null) {
      digest.update(value.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
  }
}
