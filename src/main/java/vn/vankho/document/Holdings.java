package vn.vankho.document;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tài liệu lưu giữ: what the archive holds, for those who publish it; for several threads. */
public interface Holdings {

  /** The ids of all documents that were read and are primary, sorted. */
  List<DocumentId> ids();

  /**
   * Of each document, sorted by id, what tells whether anything changed that its page may show: its
   * record, text, files, neighbours and outcome, the documents that cite it, and whether those that
   * it cites are published.
   */
  default SortedMap<DocumentId, Sha256> stamps() {
    SortedMap<DocumentId, Sha256> stamps = new TreeMap<>();
    for (DocumentId id : ids()) {
      ArchivedDocument document = document(id);
      StringBuilder all = new StringBuilder().append(document);
      if (document.outcome().kind() == Outcome.Kind.PUBLISHED) {
        all.append(text(id)).append(originals(id));
        new TreeMap<>(document.held()).values().forEach(h -> all.append(document(h).outcome()));
      }
      all.append(neighbours(id)).append(citing(id));
      stamps.put(id, Sha256.of(all.toString()));
    }
    return stamps;
  }

  /**
   * @throws java.util.NoSuchElementException when there is no such document
   */
  ArchivedDocument document(DocumentId id);

  /** The text of the document's own pages. */
  DocumentText text(DocumentId id);

  /**
   * What was done to a document, oldest first, except that it was published: who publishes knows
   * that.
   */
  default List<HistoryEntry> history(DocumentId id) {
    return List.of();
  }

  /** When a document was first published; empty when it never was. */
  default Optional<Instant> publishedSince(DocumentId id) {
    return Optional.empty();
  }

  /** The documents that are off the site for now, the latest first. */
  default List<Withdrawal> withdrawals() {
    return List.of();
  }

  /** The unaltered originals in the store, in page order; read-only. */
  List<Path> originals(DocumentId id);

  /**
   * The personal data to be covered on a document's page images; {@link #text} is without them
   * already.
   */
  default List<PersonalDatum> redacted(DocumentId id) {
    return List.of();
  }

  /** The documents before and after one in its register. */
  default Neighbours neighbours(DocumentId id) {
    return Neighbours.NONE;
  }

  /** The published documents that cite this one, the oldest first. */
  default List<CitingDocument> citing(DocumentId id) {
    return List.of();
  }
}
