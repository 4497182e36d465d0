package vn.vankho.text.guard;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.IntConsumer;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.Limits;
import vn.vankho.document.Reading;

/**
 * Canh giờ đọc: lets a file be read on a thread of its own and gives it up when it takes longer
 * than it may. The thread is told to stop; one that does not listen is left behind and ends with
 * the program.
 */
public final class ReadingWatch {

  private final Duration silence;
  private final Duration whole;

  public ReadingWatch(Limits limits) {
    // The time of a page is kept by the page itself; this is for what loops without a look at it.
    silence = limits.perPage().multipliedBy(2);
    whole = limits.perFile();
  }

  /**
   * @param reading is given whom to tell of finished pages
   * @param pagesDone hears of them, from this thread or the reading one
   */
  public Reading read(Function<IntConsumer, Reading> reading, IntConsumer pagesDone) {
    long start = System.nanoTime();
    long[] last = {start};
    FutureTask<Reading> task =
        new FutureTask<>(
            () ->
                reading.apply(
                    done -> {
                      synchronized (last) {
                        last[0] = System.nanoTime();
                      }
                      pagesDone.accept(done);
                    }));
    Thread thread = new Thread(task, Thread.currentThread().getName() + "-file");
    thread.setDaemon(true);
    thread.start();
    while (true) {
      long now = System.nanoTime();
      long left;
      synchronized (last) {
        left = Math.min(last[0] + silence.toNanos(), start + whole.toNanos()) - now;
      }
      if (left <= 0) {
        task.cancel(true);
        long seconds = Duration.ofNanos(now - start).toSeconds();
        return new Reading.Failed(Diagnostic.of("file-time-limit", seconds));
      }
      try {
        return task.get(left, TimeUnit.NANOSECONDS);
      } catch (TimeoutException look) {
        continue;
      } catch (InterruptedException e) {
        task.cancel(true);
        Thread.currentThread().interrupt();
        return new Reading.Failed(Diagnostic.of("reading-failed", "InterruptedException"));
      } catch (ExecutionException e) {
        throw thrown(e.getCause());
      }
    }
  }

  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }
}
