package vn.vankho.document;

import java.util.List;
import java.util.Optional;

/**
 * Dòng báo cáo: what became of one input file in a run.
 *
 * @param file path below the input folder, with {@code /}
 * @param sha256 empty when the file could not be read
 * @param documents what it became; empty unless it was read
 * @param seconds spent on it in this run
 */
public record FileReport(
    String file,
    Optional<Sha256> sha256,
    Outcome outcome,
    List<DocumentId> documents,
    double seconds) {
  public FileReport {
    Checks.text(file, "file");
    documents = List.copyOf(documents);
  }
}
