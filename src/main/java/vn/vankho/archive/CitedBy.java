package vn.vankho.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.CitingDocument;
import vn.vankho.document.DocumentCode;
import vn.vankho.document.DocumentId;
import vn.vankho.document.PartialDate;

/** Được dẫn chiếu bởi: which published documents cite each document that is held. */
final class CitedBy {

  private final Map<DocumentId, Set<CitingDocument>> citing = new HashMap<>();

  private CitedBy() {}

  static CitedBy none() {
    return new CitedBy();
  }

  static CitedBy read(JdbcClient db, Collection<DocumentId> published) {
    Set<DocumentId> shown = new HashSet<>(published);
    CitedBy all = new CitedBy();
    db.sql(
            """
            SELECT DISTINCT c.held_id, d.issued, h.id, d.type, d.number, d.symbol, d.title
            FROM citation c JOIN holding h ON h.source_document = c.document_id
              JOIN document d ON d.id = h.source_document
            WHERE c.held_id IS NOT NULL AND c.held_id <> h.id
            ORDER BY c.held_id, d.issued, h.id""")
        .query(
            row -> {
              DocumentId id = new DocumentId(row.getString(3));
              if (shown.contains(id)) {
                all.citing
                    .computeIfAbsent(new DocumentId(row.getString(1)), x -> new LinkedHashSet<>())
                    .add(
                        new CitingDocument(
                            id,
                            Optional.ofNullable(row.getString(4)),
                            code(row.getString(5), row.getString(6)),
                            Optional.ofNullable(row.getString(2)).map(PartialDate::parse),
                            Optional.ofNullable(row.getString(7)).orElse("")));
              }
            });
    return all;
  }

  private static String code(String number, String symbol) {
    return symbol == null ? "" : new DocumentCode(Optional.ofNullable(number), symbol).toString();
  }

  /** The oldest first. */
  List<CitingDocument> of(DocumentId id) {
    return List.copyOf(citing.getOrDefault(id, Set.of()));
  }
}
