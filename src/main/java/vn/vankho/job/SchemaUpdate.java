package vn.vankho.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/**
 * Nâng cấp lược đồ: brings the database's file to the newest schema. H2 cannot take back half a
 * change of the schema, so all of it is made in a copy, which takes the file's place when it is
 * done: a process that is killed in the midst leaves the archive as it was.
 */
final class SchemaUpdate {

  private static final String ENDING = ".mv.db";

  private SchemaUpdate() {}

  /**
   * Makes the file when there is none; does nothing when its schema is the newest.
   *
   * @param database the file's path without its ending
   * @throws ArchiveNotOpened when a later version of the program wrote it, or all that was in it is
   *     gone
   * @throws IOException when the disk does not take it; the file is then as it was
   */
  static void bringUpToDate(Path database) throws IOException {
    Path file = Path.of(database + ENDING);
    Path copy = Path.of(database + "-update");
    Path copied = Path.of(copy + ENDING);
    Files.deleteIfExists(copied);
    if (Files.exists(file)) {
      MigrationInfoService schema = flyway(database).info();
      if (schema.current() == null) {
        // The file takes its place with its schema in it; one without was cut off or emptied.
        throw ArchiveNotOpened.emptied();
      } else if (schema.current().getState() == MigrationState.FUTURE_SUCCESS) {
        throw ArchiveNotOpened.newer(schema.current().getVersion().toString());
      } else if (schema.pending().length == 0) {
        return;
      }
      Files.copy(file, copied);
    }
    flyway(copy).migrate();
    Files.move(copied, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Flyway flyway(Path database) {
    return Flyway.configure().dataSource(Database.url(database), null, null).load();
  }
}
