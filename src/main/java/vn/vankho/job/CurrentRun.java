package vn.vankho.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.vankho.document.Outcome;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;
import vn.vankho.ingest.Finding;

/**
 * Lần chạy này: what the steps of one run tell each other. Nothing here needs to outlive it: a run
 * that was cut short is taken up from what the archive holds.
 */
final class CurrentRun {

  /** A source to be read, and where its bytes lie. */
  record Task(SourceFile source, List<Path> parts) {}

  private volatile List<Finding> findings = List.of();
  private final Queue<Task> toRead = new ConcurrentLinkedQueue<>();
  private final Queue<Task> toReadAlone = new ConcurrentLinkedQueue<>();
  private final Queue<Sha256> toExtract = new ConcurrentLinkedQueue<>();
  private final Map<Sha256, Outcome> leftForLater = new ConcurrentHashMap<>();
  private final Map<Sha256, Double> seconds = new ConcurrentHashMap<>();

  List<Finding> findings() {
    return findings;
  }

  void setFindings(List<Finding> found) {
    findings = List.copyOf(found);
  }

  Queue<Task> toRead() {
    return toRead;
  }

  /** Sources whose reading may bring the process down: one at a time, after all others. */
  Queue<Task> toReadAlone() {
    return toReadAlone;
  }

  Queue<Sha256> toExtract() {
    return toExtract;
  }

  void leaveForLater(Sha256 source, Outcome outcome) {
    leftForLater.put(source, outcome);
  }

  Optional<Outcome> leftForLater(Sha256 source) {
    return Optional.ofNullable(leftForLater.get(source));
  }

  void spend(Sha256 source, double more) {
    seconds.merge(source, more, Double::sum);
  }

  double seconds(Sha256 source) {
    return seconds.getOrDefault(source, 0.0);
  }

  /** Whether anything was read or extracted for this source. */
  boolean worked(Sha256 source) {
    return seconds.containsKey(source);
  }
}
