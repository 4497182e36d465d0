package vn.vankho.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Nguồn bản bảo quản: makes two-layer PDF/A files of scanned documents; for several threads. */
@FunctionalInterface
public interface PreservationCopySource {

  /** For where none are made. */
  PreservationCopySource NONE = (document, text, originals, spill) -> Optional.empty();

  /** A copy that is still to be made. */
  interface Copy {

    /** Whether a file was made of the same, in the same way. */
    boolean isIn(Path file);

    /**
     * @param out is not closed
     * @throws Unshowable when the original's pages cannot be shown; the archivist is told
     * @throws IOException when it cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /** The original's pages cannot be shown as images. */
  final class Unshowable extends IOException {
    public Unshowable(Throwable cause) {
      super(cause);
    }
  }

  /**
   * The copy of a document; nothing when it is none to be offered, such as of a file that is no
   * scan.
   *
   * @param text of the document's own pages
   * @param originals where the source's parts lie, in page order
   * @param spill a folder for what does not fit into memory meanwhile
   */
  Optional<Copy> of(ArchivedDocument document, DocumentText text, List<Path> originals, Path spill);
}
