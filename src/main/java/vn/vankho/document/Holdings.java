package vn.vankho.document;

import java.nio.file.Path;
import java.util.List;

/** Tài liệu lưu giữ: what the archive holds, for those who publish it. */
public interface Holdings {

  /** The ids of all documents that were read and are primary, sorted. */
  List<DocumentId> ids();

  /**
   * @throws java.util.NoSuchElementException when there is no such document
   */
  ArchivedDocument document(DocumentId id);

  /** The text of the document's own pages. */
  DocumentText text(DocumentId id);

  /** The unaltered originals in the store, in page order; read-only. */
  List<Path> originals(DocumentId id);

  /**
   * The personal data to be covered on a document's page images; {@link #text} is without them
   * already.
   */
  default List<PersonalDatum> redacted(DocumentId id) {
    return List.of();
  }
}
