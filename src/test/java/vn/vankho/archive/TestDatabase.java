package vn.vankho.archive;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database in memory with the program's migrations. */
final class TestDatabase {
  private TestDatabase() {}

  static JdbcTemplate fresh() {
    DataSource source =
        new DriverManagerDataSource(
            "jdbc:h2:mem:" + java.util.UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(source).load().migrate();
    return new JdbcTemplate(source);
  }
}
