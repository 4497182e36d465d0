package vn.vankho.job;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import vn.vankho.archive.Pulse;

/** Trông lần chạy: ends a run whose database died, even when its threads never come back. */
final class WatchedRun {

  private static final Duration BETWEEN = Duration.ofSeconds(5);

  /** A machine under heavy load answers late; a dead database never. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private WatchedRun() {}

  /**
   * Does the work.
   *
   * @throws RunFailed when it fails, or the database no longer answers; a thread may then be left
   *     that ends with the process only
   */
  static <T> T of(DataSource database, Callable<T> work) {
    return of(database, work, BETWEEN, PATIENCE);
  }

  static <T> T of(DataSource database, Callable<T> work, Duration between, Duration patience) {
    FutureTask<T> task = new FutureTask<>(work);
    try (Pulse pulse = new Pulse(database)) {
      Thread thread = new Thread(task, "run");
      thread.setDaemon(true);
      thread.start();
      return await(task, pulse, between, patience);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : new RunFailed(e.getCause());
    } catch (SQLException e) {
      throw new RunFailed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunFailed(e);
    }
  }

  private static <T> T await(FutureTask<T> task, Pulse pulse, Duration between, Duration patience)
      throws ExecutionException, InterruptedException {
    while (true) {
      try {
        return task.get(between.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException stillAtWork) {
        // Work that ended while the question was open knows the reason better.
        if (!pulse.beats(patience) && !task.isDone()) {
          throw new RunFailed(new IOException("the database no longer answers"));
        }
      }
    }
  }
}
