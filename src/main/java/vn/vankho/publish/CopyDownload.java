package vn.vankho.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PreservationCopySource;
import vn.vankho.document.PreservationCopySource.Copy;

/**
 * Bản PDF/A để tải về: puts a scan's two-layer copy into the site; one that was made of the same
 * stays as it stands.
 */
final class CopyDownload {

  private final SiteFolder.Batch site;
  private final PreservationCopySource copies;
  private final Path spill;

  CopyDownload(SiteFolder.Batch site, PreservationCopySource copies, Path spill) {
    this.site = site;
    this.copies = copies;
    this.spill = spill;
  }

  /** The copy's file in the site; nothing when the document has none. */
  Optional<Ledger.Row> put(ArchivedDocument document, DocumentText text, List<Path> originals)
      throws IOException {
    Optional<Copy> copy = copies.of(document, text, originals, Files.createDirectories(spill));
    if (copy.isEmpty()) {
      return Optional.empty();
    }
    String path = Addresses.preservationCopy(document.id());
    Optional<Ledger.Row> standing = site.keep(path, copy.get()::isIn);
    if (standing.isPresent()) {
      return standing;
    }
    try {
      return Optional.of(site.write(path, copy.get()::writeTo));
    } catch (PreservationCopySource.Unshowable toldInTheReport) {
      return Optional.empty();
    }
  }
}
