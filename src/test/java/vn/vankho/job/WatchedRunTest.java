package vn.vankho.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WatchedRunTest {

  private static final Duration SOON = Duration.ofMillis(50);

  private final CountDownLatch never = new CountDownLatch(1);

  private static DataSource database() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:");
    return database;
  }

  /** A database that takes a question and never answers, as H2 may on a full disk. */
  private DataSource silent() {
    return answering(
        DataSource.class,
        () -> answering(Connection.class, () -> answering(Statement.class, this::hang)));
  }

  private Object hang() throws InterruptedException {
    never.await();
    return null;
  }

  private static <T> T answering(Class<T> type, Callable<?> answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (p, m, a) -> answer.call()));
  }

  @Test
  void givesBackWhatTheWorkGives() {
    assertThat(WatchedRun.<Integer>of(database(), () -> 7)).isEqualTo(7);
  }

  @Test
  void workThatTakesLongerThanAQuestionIsLeftAlone() {
    Callable<String> slow =
        () -> {
          Thread.sleep(500);
          return "done";
        };
    String done = WatchedRun.of(database(), slow, SOON, Duration.ofSeconds(30));
    assertThat(done).isEqualTo("done");
  }

  @Test
  void aFailureComesThroughAsItIs() {
    IllegalStateException fault = new IllegalStateException("fault");
    assertThatThrownBy(
            () ->
                WatchedRun.of(
                    database(),
                    () -> {
                      throw fault;
                    }))
        .isSameAs(fault);
    assertThatThrownBy(
            () ->
                WatchedRun.of(
                    database(),
                    () -> {
                      throw new SQLException("no room");
                    }))
        .isInstanceOf(RunFailed.class)
        .hasMessage("no room");
  }

  @Test
  void aRunEndsWhenItsDatabaseNoLongerAnswers() {
    assertThatThrownBy(() -> WatchedRun.of(silent(), this::hang, SOON, SOON))
        .isInstanceOf(RunFailed.class)
        .hasMessageContaining("no longer answers");
    never.countDown();
  }
}
