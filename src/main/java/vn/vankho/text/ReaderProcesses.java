package vn.vankho.text;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.Limits;
import vn.vankho.document.PageText.Reason;
import vn.vankho.document.SourceFile;
import vn.vankho.text.ReaderMessages.Answer;
import vn.vankho.text.ReaderMessages.Request;
import vn.vankho.text.pages.Ending;
import vn.vankho.text.pages.Share;

/**
 * Các tiến trình đọc: the processes of their own in which originals are decoded, so that a page
 * that kills its process, or never ends, costs no more than itself. For several threads: there are
 * never more processes at work than processors.
 */
public final class ReaderProcesses implements AutoCloseable {

  /** A smaller file has no pages to share out. */
  private static final long MANY_BYTES = 1 << 20;

  private static final Set<String> PAGED =
      Set.of("application/pdf", "image/tiff", SourceFile.PAGE_IMAGES);

  private final Limits limits;
  private final ConcurrentLinkedDeque<ReaderProcess> idle = new ConcurrentLinkedDeque<>();
  private final Semaphore processors;

  public ReaderProcesses(Limits limits) {
    this(limits, Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param processors how many processes may work at a time
   */
  ReaderProcesses(Limits limits, int processors) {
    this.limits = limits;
    this.processors = new Semaphore(processors);
  }

  Limits limits() {
    return limits;
  }

  /** A piece of work on a file's pages, which goes from page to page. */
  interface Work {
    /**
     * @param next page to be done, from 1
     * @param givenUp why it is not to be tried any more
     * @return nothing where the work is of no use without it
     */
    Optional<Request> from(int next, Optional<Reason> givenUp);

    /**
     * @return the number of the page that is done
     */
    int heard(Answer answer);
  }

  /**
   * Has the pages of a file worked on, by as many processes as there are processors free.
   *
   * @return the first failure, or how the first share ended
   */
  Ending shareOut(SourceFile file, Function<Share, Work> work) {
    processors.acquireUninterruptibly();
    int shares = 1;
    while (file.size() >= MANY_BYTES
        && PAGED.contains(file.mediaType())
        && processors.tryAcquire()) {
      shares++;
    }
    List<CompletableFuture<Ending>> others = new ArrayList<>();
    for (int i = 1; i < shares; i++) {
      Share share = new Share(i, shares);
      others.add(
          CompletableFuture.supplyAsync(
              () -> released(share, work.apply(share)),
              task -> new Thread(task, Thread.currentThread().getName() + "-share").start()));
    }
    List<Ending> endings = new ArrayList<>();
    Share own = new Share(0, shares);
    endings.add(released(own, work.apply(own)));
    others.forEach(o -> endings.add(joined(o)));
    return endings.stream().filter(e -> e.failure().isPresent()).findFirst().orElse(endings.get(0));
  }

  /** Has work done by one process. */
  Ending alone(Work work) {
    processors.acquireUninterruptibly();
    return released(Share.WHOLE, work);
  }

  private static Ending joined(CompletableFuture<Ending> share) {
    try {
      return share.join();
    } catch (CompletionException e) {
      return Ending.failed("reading-failed", e.getCause().getClass().getSimpleName());
    }
  }

  /** Gives its processor back when it is done. */
  private Ending released(Share share, Work work) {
    try {
      return carryOut(share, work);
    } finally {
      processors.release();
    }
  }

  private Ending carryOut(Share share, Work work) {
    long start = System.nanoTime();
    Optional<Reason> givenUp = Optional.empty();
    int[] done = new int[1];
    int page = 0;
    int deaths = 0;
    while (true) {
      Optional<Request> request = work.from(share.after(done[0]), givenUp);
      if (request.isEmpty()) {
        return Ending.failed("reading-crashed");
      }
      ReaderProcess process;
      try {
        process = take();
      } catch (IOException e) {
        return Ending.failed("reader-not-started");
      }
      boolean whole = false;
      try {
        Ending ending =
            process.carryOut(
                request.get(), () -> perPage(start), answer -> done[0] = work.heard(answer));
        whole = true;
        giveBack(process, ending);
        return ending;
      } catch (ReaderProcess.Died died) {
        // What never ends is not tried again; what crashes is, once.
        int weight = died.isLate() ? 2 : 1;
        int at = share.after(done[0]);
        boolean marked = page == at && givenUp.isPresent();
        deaths = page == at ? deaths + weight : weight;
        page = at;
        long seconds = elapsed(start).toSeconds();
        if (marked || elapsed(start).compareTo(limits.perFile()) >= 0) {
          return Ending.failed(
              died.isLate()
                  ? Diagnostic.of("file-time-limit", seconds)
                  : Diagnostic.of("reading-crashed"));
        }
        Reason reason = died.isLate() ? Reason.TIME_LIMIT : Reason.ENGINE_FAILED;
        givenUp = deaths >= 2 ? Optional.of(reason) : Optional.empty();
      } finally {
        if (!whole) {
          process.close();
        }
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
