package vn.vankho.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentId;
import vn.vankho.document.FileReport;
import vn.vankho.document.Outcome;
import vn.vankho.document.Sha256;

/**
 * Ghi chú khi xuất bản: which page images and preservation copies could not be made, for the
 * report; for several threads.
 */
final class PublishingNotes {

  /** A document in its file. */
  private record Start(Sha256 file, int firstPage) {}

  private final Map<DocumentId, Diagnostic> copies = new ConcurrentHashMap<>();
  private final Map<Start, List<Diagnostic>> images = new ConcurrentHashMap<>();

  void ofCopy(DocumentId document, Optional<Diagnostic> failure) {
    failure.ifPresentOrElse(f -> copies.put(document, f), () -> copies.remove(document));
  }

  void ofImages(Sha256 file, int firstPage, List<Diagnostic> missing) {
    images.put(new Start(file, firstPage), List.copyOf(missing));
  }

  /** The rows of the report, those of documents that miss something with the reason. */
  List<FileReport> noted(List<FileReport> files) {
    return files.stream().map(this::noted).toList();
  }

  private FileReport noted(FileReport file) {
    List<Diagnostic> reasons = new ArrayList<>(file.outcome().reasons());
    images.entrySet().stream()
        .filter(e -> file.sha256().filter(e.getKey().file()::equals).isPresent())
        .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(Start::firstPage)))
        .forEach(e -> reasons.addAll(e.getValue()));
    file.documents().stream()
        .flatMap(id -> Optional.ofNullable(copies.get(id)).stream())
        .forEach(reasons::add);
    return new FileReport(
        file.file(),
        file.sha256(),
        new Outcome(file.outcome().kind(), reasons),
        file.documents(),
        file.seconds());
  }
}
