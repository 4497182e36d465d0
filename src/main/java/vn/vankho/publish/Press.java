package vn.vankho.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Máy in: does pieces of work that do not depend on each other on all processors. Nothing of what
 * they make may depend on which is done first.
 */
final class Press implements AutoCloseable {

  /** A piece of work. */
  interface Work {
    void run() throws IOException;
  }

  /** Few wait, so that little is held in memory; where they are too many the caller helps. */
  private static final int WAITING = 8;

  private final ThreadPoolExecutor others;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  Press() {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    others =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            new ThreadPoolExecutor.CallerRunsPolicy());
  }

  /** Does the work now or soon; no more once a piece failed, which {@link #close()} tells. */
  void run(Work work) {
    others.execute(
        () -> {
          try {
            if (failure.get() == null) {
              work.run();
            }
          } catch (IOException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
          }
        });
  }

  /**
   * Waits for all pieces.
   *
   * @throws IOException when one failed
   */
  @Override
  public void close() throws IOException {
    others.shutdown();
    boolean done = false;
    boolean interrupted = false;
    while (!done) {
      try {
        done = others.awaitTermination(1, TimeUnit.DAYS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    rethrow();
  }

  private void rethrow() throws IOException {
    Throwable e = failure.get();
    if (e instanceof UncheckedIOException io) {
      throw io.getCause();
    } else if (e instanceof IOException io) {
      throw io;
    } else if (e instanceof RuntimeException runtime) {
      throw runtime;
    } else if (e instanceof Error error) {
      throw error;
    }
  }
}
