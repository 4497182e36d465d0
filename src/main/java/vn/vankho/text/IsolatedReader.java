package vn.vankho.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.Limits;
import vn.vankho.document.PageText;
import vn.vankho.document.PageText.Reason;
import vn.vankho.document.Reading;
import vn.vankho.document.SourceFile;
import vn.vankho.text.ReaderMessages.Request;
import vn.vankho.text.pages.Ending;
import vn.vankho.text.pages.Share;

/**
 * Bộ đọc cách ly: reads like {@link TextReader}, but in processes of their own. A page that kills
 * its process, or never ends, is read once more and then marked; the pages before it stay read. A
 * file of many pages is shared out among the processors that are free. Safe for use by several
 * threads: there are never more processes at work than processors.
 */
public final class IsolatedReader implements AutoCloseable {

  /** A smaller file has no pages to share out. */
  private static final long MANY_BYTES = 1 << 20;

  private static final Set<String> PAGED =
      Set.of("application/pdf", "image/tiff", SourceFile.PAGE_IMAGES);

  private final Limits limits;
  private final ConcurrentLinkedDeque<ReaderProcess> idle = new ConcurrentLinkedDeque<>();
  private final Semaphore processors;

  public IsolatedReader(Limits limits) {
    this(limits, Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param processors how many processes may work at a time
   */
  IsolatedReader(Limits limits, int processors) {
    this.limits = limits;
    this.processors = new Semaphore(processors);
  }

  /** The pages of one share, and what its process said at the end. */
  private record Read(List<PageText> pages, Ending ending) {}

  /** See {@link TextReader#read}. */
  public Reading read(SourceFile file, List<Path> parts, IntConsumer pagesDone) {
    processors.acquireUninterruptibly();
    int shares = 1;
    while (file.size() >= MANY_BYTES
        && PAGED.contains(file.mediaType())
        && processors.tryAcquire()) {
      shares++;
    }
    AtomicInteger count = new AtomicInteger();
    IntConsumer done =
        n -> {
          synchronized (count) {
            pagesDone.accept(count.incrementAndGet());
          }
        };
    List<CompletableFuture<Read>> others = new ArrayList<>();
    for (int i = 1; i < shares; i++) {
      Share share = new Share(i, shares);
      others.add(
          CompletableFuture.supplyAsync(
              () -> readShare(file, parts, share, done),
              task -> new Thread(task, Thread.currentThread().getName() + "-share").start()));
    }
    List<Read> reads = new ArrayList<>();
    reads.add(readShare(file, parts, new Share(0, shares), done));
    others.forEach(o -> reads.add(joined(o)));
    return PageNotes.noted(together(reads));
  }

  private static Read joined(CompletableFuture<Read> share) {
    try {
      return share.join();
    } catch (CompletionException e) {
      return new Read(
          List.of(), Ending.failed("reading-failed", e.getCause().getClass().getSimpleName()));
    }
  }

  private static Reading together(List<Read> reads) {
    Ending ending =
        reads.stream()
            .map(Read::ending)
            .filter(e -> e.failure().isPresent())
            .findFirst()
            .orElse(reads.get(0).ending());
    return ending.with(
        reads.stream()
            .flatMap(r -> r.pages().stream())
            .sorted(Comparator.comparingInt(PageText::number))
            .toList());
  }

  /** Gives its processor back when it is done. */
  private Read readShare(SourceFile file, List<Path> parts, Share share, IntConsumer done) {
    try {
      List<PageText> pages = new ArrayList<>();
      return new Read(pages, ending(file, parts, share, pages, done));
    } finally {
      processors.release();
    }
  }

  private Ending ending(
      SourceFile file, List<Path> parts, Share share, List<PageText> pages, IntConsumer done) {
    long start = System.nanoTime();
    Optional<Reason> givenUp = Optional.empty();
    int page = 0;
    int deaths = 0;
    while (true) {
      int next = share.after(pages.isEmpty() ? 0 : pages.get(pages.size() - 1).number());
      Request request =
          new Request(file, parts.stream().map(Path::toUri).toList(), limits, next, givenUp, share);
      ReaderProcess process;
      try {
        process = take();
      } catch (IOException e) {
        return Ending.failed("reader-not-started");
      }
      try {
        Ending ending =
            process.read(
                request,
                () -> perPage(start),
                read -> {
                  pages.add(read);
                  done.accept(1);
                });
        giveBack(process, ending);
        return ending;
      } catch (ReaderProcess.Died died) {
        // What never ends is not tried again; what crashes is, once.
        int weight = died.isLate() ? 2 : 1;
        int at = share.after(pages.isEmpty() ? 0 : pages.get(pages.size() - 1).number());
        deaths = page == at ? deaths + weight : weight;
        page = at;
        long seconds = elapsed(start).toSeconds();
        if (deaths > 2 || elapsed(start).compareTo(limits.perFile()) >= 0) {
          return Ending.failed(
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
    return process == null ? started() : process;
  }

  /** A system that is short of processes for a moment is asked once more. */
  private static ReaderProcess started() throws IOException {
    try {
      return ReaderProcess.start();
    } catch (IOException e) {
      return ReaderProcess.start();
    }
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
