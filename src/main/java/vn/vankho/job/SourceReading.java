package vn.vankho.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import vn.vankho.archive.OriginalStore;
import vn.vankho.archive.Readings;
import vn.vankho.archive.Readings.State;
import vn.vankho.archive.TextCache;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Outcome;
import vn.vankho.document.Reading;
import vn.vankho.job.CurrentRun.Task;

/**
 * Bước đọc: one source's way from bytes to text. The text comes first, then the look for a secrecy
 * mark, and only then is anything kept: bytes in the store, text in the cache, a row in the
 * database, in this order, so that each speaks only of what is already safe.
 */
final class SourceReading {

  private final Crafts crafts;
  private final OriginalStore originals;
  private final TextCache texts;
  private final Readings readings;
  private final CrashMarks marks;
  private final CurrentRun run;
  private final Progress progress;
  private final Clock clock;

  SourceReading(
      Crafts crafts, Shelves shelves, CrashMarks marks, CurrentRun run, Progress p, Clock clock) {
    this.crafts = crafts;
    this.originals = shelves.originals();
    this.texts = shelves.texts();
    this.readings = shelves.readings();
    this.marks = marks;
    this.run = run;
    this.progress = p;
    this.clock = clock;
  }

  /** Whether a source must be read, or is held as this program reads it. */
  boolean isNeeded(Task task) {
    Optional<Readings.Entry> entry = readings.find(task.source().sha256());
    return entry.isEmpty()
        || !entry.get().readerVersion().equals(crafts.readerVersion())
        || switch (entry.get().state()) {
          case FAILED, STUCK -> false;
          // What was taken for a secrecy mark may be none for a better reader.
          case WITHHELD ->
              !entry.get().extractorVersion().equals(Optional.of(crafts.extractorVersion()));
          case READ ->
              !texts.has(task.source().sha256())
                  || !originals.paths(task.source()).stream().allMatch(Files::exists);
        };
  }

  String extractorVersion() {
    return crafts.extractorVersion();
  }

  /** Whether it should be read with nothing beside it, because a process died over it. */
  boolean isSuspect(Task task) {
    try {
      return marks.isSuspect(task.source().sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a source.
   *
   * @param alone whether nothing else is read meanwhile; else one that takes more memory than there
   *     is left is put off until it is alone
   * @return what came of it; empty when it was put off
   * @throws IOException when the output folder cannot be written
   */
  Optional<Readings.Entry> read(Task task, boolean alone) throws IOException {
    long start = System.nanoTime();
    try {
      Optional<DocumentText> cached = texts.find(task.source().sha256());
      if (cached.isPresent()) {
        return keep(task, cached.get());
      } else if (marks.isSetAside(task.source().sha256())) {
        return Optional.of(failed(task, Diagnostic.of("reading-crashed")));
      }
      Reading reading = readMarked(task);
      if (reading instanceof Reading.Done done) {
        return keep(task, done.text());
      }
      Diagnostic reason = ((Reading.Failed) reading).reason();
      if (reason.code().equals(OUT_OF_MEMORY) && !alone) {
        run.toReadAlone().add(task);
        return Optional.empty();
      } else if (!task.parts().stream().allMatch(Files::isReadable)) {
        return later(task, "file-vanished");
      }
      return Optional.of(failed(task, reason));
    } finally {
      run.spend(task.source().sha256(), (System.nanoTime() - start) / 1e9);
    }
  }

  private static final String OUT_OF_MEMORY = "out-of-memory";

  private Reading readMarked(Task task) throws IOException {
    marks.begin(task.source().sha256());
    AtomicInteger told = new AtomicInteger();
    try {
      return crafts.read(
          task.source(),
          task.parts(),
          done -> {
            for (int before = told.getAndSet(done); before < done; before++) {
              progress.page();
            }
          });
    } catch (OutOfMemoryError e) {
      return new Reading.Failed(Diagnostic.of(OUT_OF_MEMORY));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // The last guard: whatever a file does to its reader costs that file only.
      return new Reading.Failed(Diagnostic.of("reading-failed", e.getClass().getSimpleName()));
    } finally {
      marks.end(task.source().sha256());
    }
  }

  private Optional<Readings.Entry> keep(Task task, DocumentText text) throws IOException {
    if (crafts.isSecret(text)) {
      texts.discard(task.source().sha256());
      originals.discard(task.source());
      return Optional.of(
          entry(
              task,
              State.WITHHELD,
              Optional.of(crafts.extractorVersion()),
              0,
              List.of(Diagnostic.of("secrecy-mark"))));
    }
    boolean kept;
    try {
      kept = originals.keep(task.source(), task.parts());
    } catch (IOException e) {
      if (task.parts().stream().allMatch(Files::isReadable)) {
        throw e;
      }
      return later(task, "file-vanished");
    }
    if (!kept) {
      return later(task, "file-growing");
    }
    texts.keep(task.source().sha256(), text);
    return Optional.of(
        entry(task, State.READ, Optional.empty(), text.pages().size(), text.notes()));
  }

  private Optional<Readings.Entry> later(Task task, String code) {
    run.leaveForLater(
        task.source().sha256(), Outcome.of(Outcome.Kind.POSTPONED, Diagnostic.of(code)));
    return Optional.empty();
  }

  private Readings.Entry failed(Task task, Diagnostic reason) {
    return entry(task, State.FAILED, Optional.empty(), 0, List.of(reason));
  }

  private Readings.Entry entry(
      Task task,
      State state,
      Optional<String> extractorVersion,
      int pages,
      List<Diagnostic> reasons) {
    return new Readings.Entry(
        task.source().sha256(), state, crafts.readerVersion(), extractorVersion, pages, reasons);
  }

  /** Saves what came of it; to be called in a transaction. */
  void save(Readings.Entry entry) {
    readings.save(entry, OneClock.now(clock));
  }
}
