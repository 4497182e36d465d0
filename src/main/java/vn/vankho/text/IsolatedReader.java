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

  /** Four tries to read a page the right way up take less, even on a slow machine. */
  private static final Duration PAGE_LIMIT = Duration.ofMinutes(4);

  private final Duration pageLimit;
  private final ConcurrentLinkedDeque<ReaderProcess> idle = new ConcurrentLinkedDeque<>();

  public IsolatedReader() {
    this(PAGE_LIMIT);
  }

  IsolatedReader(Duration pageLimit) {
    this.pageLimit = pageLimit;
  }

  /** See {@link TextReader#read}. */
  public Reading read(SourceFile file, List<Path> parts, IntConsumer pagesDone) {
    List<PageText> pages = new ArrayList<>();
    Optional<Reason> givenUp = Optional.empty();
    int page = 0;
    int deaths = 0;
    while (true) {
      Request request =
          new Request(file, parts.stream().map(Path::toUri).toList(), pages.size() + 1, givenUp);
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
                pageLimit,
                read -> {
                  pages.add(read);
                  pagesDone.accept(pages.size());
                });
        giveBack(process, ending);
        return PageNotes.noted(ending.with(pages));
      } catch (ReaderProcess.Died died) {
        deaths = page == pages.size() + 1 ? deaths + 1 : 1;
        page = pages.size() + 1;
        if (deaths > 2) {
          return new Reading.Failed(Diagnostic.of("reading-crashed"));
        }
        Reason reason = died.isLate() ? Reason.TIME_LIMIT : Reason.ENGINE_FAILED;
        givenUp = deaths == 2 ? Optional.of(reason) : Optional.empty();
      }
    }
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
