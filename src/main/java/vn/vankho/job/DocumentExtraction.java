package vn.vankho.job;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.vankho.archive.Documents;
import vn.vankho.archive.Readings;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Outcome;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;

/**
 * Bước trích xuất: one source's way from its cached text to documents with a decision on each.
 * Better rules run over a whole archive again without reading a page.
 */
final class DocumentExtraction {

  private final Crafts crafts;
  private final Shelves shelves;
  private final CurrentRun run;
  private final Clock clock;

  DocumentExtraction(Crafts crafts, Shelves shelves, CurrentRun run, Clock clock) {
    this.crafts = crafts;
    this.shelves = shelves;
    this.run = run;
    this.clock = clock;
  }

  /** What was found in a source; empty text when its cache is gone and it must be read again. */
  record Result(
      Sha256 source, Optional<DocumentText> text, List<Documents.Judged> documents, State state) {
    enum State {
      FOUND,
      SECRET,
      FAILED,
      GONE
    }
  }

  Result extract(Sha256 source) {
    long start = System.nanoTime();
    try {
      // Nothing is read again for a new site alone: the text may still be an older version's.
      Optional<DocumentText> text = shelves.texts().find(source, readBy(source));
      if (text.isEmpty()) {
        return new Result(source, text, List.of(), Result.State.GONE);
      } else if (crafts.isSecret(text.get())) {
        return new Result(source, text, List.of(), Result.State.SECRET);
      }
      String path = shelves.sources().named(source).get(0).path();
      String name = path.substring(path.lastIndexOf('/') + 1);
      return new Result(
          source,
          text,
          crafts.extract(text.get(), name, shelves.reviews().decisions(source)),
          Result.State.FOUND);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      // The last guard: whatever a text does to its reader costs that document only.
      return new Result(source, Optional.empty(), List.of(), Result.State.FAILED);
    } finally {
      run.spend(source, (System.nanoTime() - start) / 1e9);
    }
  }

  private String readBy(Sha256 source) {
    return shelves.readings().find(source).orElseThrow().readerVersion();
  }

  /** Saves what was found; to be called in a transaction. */
  void save(Result result) throws IOException {
    Sha256 source = result.source();
    switch (result.state()) {
      case FOUND ->
          shelves
              .documents()
              .save(
                  source,
                  result.text().orElseThrow(),
                  result.documents(),
                  crafts.extractorVersion(),
                  OneClock.now(clock));
      case SECRET -> forget(source);
      case FAILED -> save(source, Readings.State.STUCK, "extraction-failed");
      case GONE -> readAgainNextTime(source);
    }
  }

  /** A mark that an earlier version overlooked: what was kept of it goes. */
  private void forget(Sha256 source) throws IOException {
    shelves.documents().discard(source);
    shelves.texts().discard(source);
    for (SourceFile file : shelves.sources().named(source)) {
      shelves.originals().discard(file);
    }
    save(source, Readings.State.WITHHELD, "secrecy-mark");
  }

  /** A damaged cache costs a new reading, nothing else. */
  private void readAgainNextTime(Sha256 source) throws IOException {
    shelves.texts().discard(source);
    run.leaveForLater(source, Outcome.of(Outcome.Kind.POSTPONED, Diagnostic.of("text-lost")));
  }

  private void save(Sha256 source, Readings.State state, String code) {
    shelves
        .readings()
        .save(
            new Readings.Entry(
                source,
                state,
                readBy(source),
                Optional.of(crafts.extractorVersion()),
                0,
                List.of(Diagnostic.of(code))),
            OneClock.now(clock));
  }
}
