package vn.vankho.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PreservationCopySource;
import vn.vankho.text.IsolatedCopies;
import vn.vankho.text.pdfa.PreservationCopy;

/** Bản bảo quản của bản quét: makes them, and notes for the report which could not be made. */
final class ScanCopies implements PreservationCopySource {

  private final IsolatedCopies copies;
  private final PublishingNotes notes;

  ScanCopies(IsolatedCopies copies, PublishingNotes notes) {
    this.copies = copies;
    this.notes = notes;
  }

  @Override
  public Optional<Copy> of(
      ArchivedDocument document, DocumentText text, List<Path> originals, Path spill) {
    if (PreservationCopy.hindrance(document, text).isPresent()) {
      return Optional.empty();
    }
    PreservationCopy copy = PreservationCopy.of(document, text, originals);
    return Optional.of(
        new Copy() {
          @Override
          public boolean isIn(Path file) {
            return copy.isIn(file);
          }

          @Override
          public void writeTo(OutputStream out) throws IOException {
            try {
              copies.write(copy, out, spill);
              notes.ofCopy(document.id(), Optional.empty());
            } catch (Unshowable e) {
              notes.ofCopy(document.id(), Optional.of(Diagnostic.of("pdfa-image-unreadable")));
              throw e;
            }
          }
        });
  }
}
