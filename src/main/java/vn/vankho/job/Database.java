package vn.vankho.job;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/**
 * Cơ sở dữ liệu: the database, its migrations and Spring Batch's repository in it. Another database
 * is chosen with {@code VANKHO_DATABASE_URL}.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  BatchAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class
})
class Database {

  /** The environment variable that names another database. */
  static final String OTHER = "VANKHO_DATABASE_URL";

  /** The database's file, without its ending. */
  static Path file(Path output) {
    return output.resolve("vankho");
  }

  /**
   * Commits reach the file within a tenth of a second. What a kill may cost of them is made again
   * from the cached texts; without any delay the file would grow a hundredfold. A trace file could
   * hold a page's words.
   */
  static String url(Path file) {
    return "jdbc:h2:file:" + file + ";WRITE_DELAY=100;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
  }

  /**
   * A worker keeps its connection while it works on a file; beside the workers there are the run
   * itself and its pulse.
   */
  private static final int BESIDE_WORKERS = 4;

  static Map<String, Object> properties(Path output, int workers) {
    return Map.of(
        "spring.datasource.url",
        "${" + OTHER + ":" + url(file(output)) + "}",
        "spring.datasource.hikari.maximum-pool-size",
        workers + BESIDE_WORKERS,
        "spring.batch.job.enabled",
        "false",
        "spring.batch.jdbc.initialize-schema",
        "never",
        "spring.main.allow-bean-definition-overriding",
        "false");
  }
}
