package vn.vankho.archive;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Ghi ngay xuống đĩa: a run's own work can be done again, so H2 may take a moment to write it; what
 * a person decided cannot, and must outlast a power cut from the moment it is answered.
 */
public final class Durability {
  private Durability() {}

  /** Returns when all that was committed is on the disk. */
  public static void flush(JdbcTemplate db) {
    ConnectionCallback<String> product = c -> c.getMetaData().getDatabaseProductName();
    // Other databases flush with each commit.
    if ("H2".equals(db.execute(product))) {
      db.execute("CHECKPOINT SYNC");
    }
  }
}
