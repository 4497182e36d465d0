package vn.vankho.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nâng cấp lược đồ. */
class SchemaUpdateTest {

  @TempDir Path folder;

  private Path database;
  private Path file;

  @BeforeEach
  void setUp() {
    database = folder.resolve("vankho");
    file = folder.resolve("vankho.mv.db");
  }

  @Test
  void aNewDatabaseHasTheWholeSchema() throws Exception {
    SchemaUpdate.bringUpToDate(database);
    assertThat(pending()).isZero();
    assertThat(folder).isDirectoryContaining("glob:**/vankho.mv.db");
  }

  @Test
  void anOlderDatabaseKeepsItsRows() throws Exception {
    older();
    SchemaUpdate.bringUpToDate(database);
    assertThat(pending()).isZero();
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void theNewestSchemaIsLeftAlone() throws Exception {
    SchemaUpdate.bringUpToDate(database);
    Object before = key();
    SchemaUpdate.bringUpToDate(database);
    assertThat(key()).isEqualTo(before);
    assertThat(Files.list(folder)).containsExactly(file);
  }

  @Test
  void whatAKilledUpdateLeftBehindIsThrownAway() throws Exception {
    older();
    Files.write(folder.resolve("vankho-update.mv.db"), new byte[5000]);
    SchemaUpdate.bringUpToDate(database);
    assertThat(rows()).isEqualTo(1);
    assertThat(Files.list(folder)).containsExactly(file);
  }

  @Test
  void aFileOfWhichNothingIsLeftIsNotTakenForANewOne() throws Exception {
    Files.createFile(file);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> SchemaUpdate.bringUpToDate(database))
          .isInstanceOfSatisfying(
              ArchiveNotOpened.class,
              e -> assertThat(e.why()).isEqualTo(ArchiveNotOpened.Why.DAMAGED));
    }
  }

  @Test
  void anUpdateThatFailsLeavesTheFileAsItWas() throws Exception {
    older();
    try (Connection db = connection();
        Statement s = db.createStatement()) {
      // In the way of a later change.
      s.execute("CREATE TABLE seal (id INT)");
    }
    Object before = key();
    int missing = pending();
    assertThatThrownBy(() -> SchemaUpdate.bringUpToDate(database));
    assertThat(key()).isEqualTo(before);
    assertThat(pending()).isEqualTo(missing);
    assertThat(rows()).isEqualTo(1);
  }

  private void older() throws SQLException {
    Flyway.configure().dataSource(Database.url(database), null, null).target("2").load().migrate();
    try (Connection db = connection();
        Statement s = db.createStatement()) {
      s.execute("CREATE TABLE kept (id INT)");
      s.execute("INSERT INTO kept VALUES (1)");
    }
  }

  /** What tells whether another file took its place. */
  private Object key() throws IOException {
    return Files.readAttributes(file, "unix:ino").get("ino");
  }

  private int rows() throws SQLException {
    try (Connection db = connection();
        Statement s = db.createStatement();
        ResultSet rows = s.executeQuery("SELECT COUNT(*) FROM kept")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private int pending() throws IOException {
    return Flyway.configure()
        .dataSource(Database.url(database), null, null)
        .load()
        .info()
        .pending()
        .length;
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection(Database.url(database));
  }
}
