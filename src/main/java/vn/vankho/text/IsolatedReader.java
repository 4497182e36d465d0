package vn.vankho.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.IntConsumer;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.Limits;
import vn.vankho.document.PageText;
import vn.vankho.document.PageText.Reason;
import vn.vankho.document.Reading;
import vn.vankho.document.SourceFile;
import vn.vankho.text.ReaderMessages.Request;
import vn.vankho.text.pages.Ending;

/**
 * Bộ đọc cách ly: reads like {@link TextReader}, but in processes of their own. A page that kills
 * its process, or never ends, is read once more and then marked; the pages before it stay read.
 * Safe for use by several threads: each has a process to itself while it reads.
 */
public final class IsolatedReader implements AutoCloseable {

  private final Limits limits;
  private final ConcurrentLinkedDeque<ReaderProcess> idle = new ConcurrentLinkedDeque<>();

  public IsolatedReader(Limits limits) {
    this.limits = limits;
  }

  /** See {@link TextReader#read}. */
  public Reading read(SourceFile file, List<Path> parts, IntConsumer pagesDone) {
    long start = System.nanoTime();
    List<PageText> pages = new ArrayList<>();
    Optional<Reason> givenUp = Optional.empty();
    int page = 0;
    int deaths = 0;
    while (true) {
      Request request =
          new Request(
              file, parts.stream().map(Path::toUri).toList(), limits, pages.size() + 1, givenUp);
      ReaderProcess process;
      try {
        process = take();
      } catch (IOException e) {
        return new Reading.Failed(Diagnostic.of("reader-not-started"));
      }
      try {
        Ending ending =
            process.read(
                request,
                () -> perPage(start),
                read -> {
                  pages.add(read);
                  pagesDone.accept(pages.size());
                });
        giveBack(process, ending);
        return PageNotes.noted(ending.with(pages));
      } catch (ReaderProcess.Died died) {
        // What never ends is not tried again; what crashes is, once.
        int weight = died.isLate() ? 2 : 1;
        deaths = page == pages.size() + 1 ? deaths + weight : weight;
        page = pages.size() + 1;
        long seconds = elapsed(start).toSeconds();
        if (deaths > 2 || elapsed(start).compareTo(limits.perFile()) >= 0) {
          return new Reading.Failed(
              died.isLate()
                  ? Diagnostic.of("file-time-limit", seconds)
                  : Diagnostic.of("reading-crashed"));
        }
        Reason reason = died.isLate() ? Reason.TIME_LIMIT : Reason.ENGINE_FAILED;
        givenUp = deaths == 2 ? Optional.of(reason) : Optional.empty();
      }
    }
  }

  /** The time of a page is kept by the page itself; twice as long is for what does not look. */
  private Duration perPage(long start) {
    Duration left = limits.perFile().minus(elapsed(start));
    Duration perPage = limits.perPage().multipliedBy(2);
    return left.compareTo(perPage) < 0 ? left : perPage;
  }

  private static Duration elapsed(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private ReaderProcess take() throws IOException {
    ReaderProcess process = idle.pollFirst();
    while (process != null && !process.isAlive()) {
      process.close();
      process = idle.pollFirst();
    }
    return process == null ? ReaderProcess.start() : process;
  }

  /** A process that has run out of memory once is not used again. */
  private void giveBack(ReaderProcess process, Ending ending) {
    if (ending.failure().filter(f -> f.code().equals("out-of-memory")).isPresent()) {
      process.close();
    } else {
      idle.addFirst(process);
    }
  }

  @Override
  public void close() {
    ReaderProcess process;
    while ((process = idle.pollFirst()) != null) {
      process.close();
    }
  }
}
