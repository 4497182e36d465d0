package vn.vankho.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentText;
import vn.vankho.document.FileReport;
import vn.vankho.document.Outcome;
import vn.vankho.document.PreservationCopySource;
import vn.vankho.text.pdfa.PreservationCopy;

/** Bản bảo quản của bản quét: makes them, and remembers for the report which could not be made. */
final class ScanCopies implements PreservationCopySource {

  private final Map<DocumentId, Diagnostic> failed = new ConcurrentHashMap<>();

  @Override
  public Optional<Copy> of(
      ArchivedDocument document, DocumentText text, List<Path> originals, Path spill) {
    if (PreservationCopy.hindrance(document, text).isPresent()) {
      return Optional.empty();
    }
    PreservationCopy copy = new PreservationCopy(document, text, originals, spill);
    return Optional.of(
        new Copy() {
          @Override
          public boolean isIn(Path file) {
            return copy.isIn(file);
          }

          @Override
          public void writeTo(OutputStream out) throws IOException {
            try {
              copy.writeTo(out);
              failed.remove(document.id());
            } catch (Unshowable e) {
              failed.put(document.id(), Diagnostic.of("pdfa-image-unreadable"));
              throw e;
            }
          }
        });
  }

  /** The rows of the report, those of documents without a copy with the reason. */
  List<FileReport> noted(List<FileReport> files) {
    return files.stream().map(this::noted).toList();
  }

  private FileReport noted(FileReport file) {
    List<Diagnostic> reasons = new ArrayList<>(file.outcome().reasons());
    file.documents().stream()
        .flatMap(id -> Optional.ofNullable(failed.get(id)).stream())
        .forEach(reasons::add);
    return new FileReport(
        file.file(),
        file.sha256(),
        new Outcome(file.outcome().kind(), reasons),
        file.documents(),
        file.seconds());
  }
}
