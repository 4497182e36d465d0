package vn.vankho.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * Nhịp cơ sở dữ liệu: tells whether the database still answers. One that could not write, as on a
 * full disk, may leave the threads that work with it in an endless loop; no exception comes then.
 */
public final class Pulse implements AutoCloseable {

  private final Connection connection;
  private boolean alive = true;

  /**
   * Opens a connection of its own, since a later one might be to the database opened anew.
   *
   * @throws SQLException when there is none
   */
  public Pulse(DataSource database) throws SQLException {
    connection = database.getConnection();
  }

  /**
   * Asks the database for an answer; once it gave none it is not asked again.
   *
   * @param patience how long to wait for it
   */
  public boolean beats(Duration patience) throws InterruptedException {
    if (alive) {
      alive = answers(patience);
    }
    return alive;
  }

  private boolean answers(Duration patience) throws InterruptedException {
    FutureTask<Boolean> question = new FutureTask<>(this::ask);
    Thread thread = new Thread(question, "pulse");
    thread.setDaemon(true);
    thread.start();
    try {
      return question.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }

  private boolean ask() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("SELECT 1")) {
      return answer.next();
    }
  }

  /** Gives the connection back, unless to close it might take for ever too. */
  @Override
  public void close() throws SQLException {
    if (alive) {
      connection.close();
    }
  }
}
