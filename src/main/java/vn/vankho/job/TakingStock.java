package vn.vankho.job;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;
import vn.vankho.ingest.Finding;
import vn.vankho.ingest.Inventory;
import vn.vankho.job.CurrentRun.Task;

/** Bước kiểm kê: finds what is there and what is left to do. */
final class TakingStock {

  private final Path input;
  private final long maxBytes;
  private final Shelves shelves;
  private final SourceReading reading;
  private final Reviewing reviewing;
  private final CurrentRun run;
  private final Clock clock;

  /**
   * @param maxBytes of a file; larger ones are left out
   */
  TakingStock(
      Path input,
      long maxBytes,
      Shelves shelves,
      SourceReading reading,
      Reviewing reviewing,
      CurrentRun run,
      Clock clock) {
    this.input = input;
    this.maxBytes = maxBytes;
    this.shelves = shelves;
    this.reading = reading;
    this.reviewing = reviewing;
    this.run = run;
    this.clock = clock;
  }

  void take() {
    List<Finding> findings = Inventory.take(input, maxBytes);
    run.setFindings(findings);
    List<SourceFile> present =
        findings.stream()
            .filter(Finding.Readable.class::isInstance)
            .map(f -> ((Finding.Readable) f).source())
            .toList();
    findings.stream()
        .filter(Finding.Spreadsheet.class::isInstance)
        .forEach(f -> reviewing.take((Finding.Spreadsheet) f));
    shelves.sources().register(present, OneClock.now(clock));
    Set<Sha256> seen = new HashSet<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.Readable r && seen.add(r.source().sha256())) {
        enqueue(new Task(r.source(), r.parts()));
      }
    }
    for (Sha256 gone : shelves.readings().read()) {
      if (seen.add(gone)) {
        SourceFile source = shelves.sources().named(gone).get(0);
        enqueue(new Task(source, shelves.originals().paths(source)));
      }
    }
  }

  private void enqueue(Task task) {
    if (reading.isNeeded(task)) {
      (reading.isSuspect(task) ? run.toReadAlone() : run.toRead()).add(task);
    }
  }

  void findExtractions() {
    run.toExtract().addAll(shelves.readings().notExtractedBy(reading.extractorVersion()));
  }
}
