package vn.vankho.archive;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Các bảng: the archive's own tables; the job's run history, the record of migrations and the seals
 * belong to the program.
 */
public final class Tables {

  private Tables() {}

  /** Their names in small letters, each after those it refers to. */
  public static List<String> of(JdbcTemplate db) {
    return db.execute((ConnectionCallback<List<String>>) Tables::of);
  }

  private static List<String> of(Connection connection) throws SQLException {
    Map<String, Set<String>> refersTo = new TreeMap<>();
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet rows =
        data.getTables(
            connection.getCatalog(),
            connection.getSchema(),
            null,
            new String[] {"TABLE", "BASE TABLE"})) {
      while (rows.next()) {
        String table = rows.getString("TABLE_NAME");
        String name = name(table);
        if (!name.startsWith("batch_") && !name.startsWith("flyway_") && !name.equals("seal")) {
          refersTo.put(name, foreign(connection, table));
        }
      }
    }
    Set<String> sorted = new LinkedHashSet<>();
    refersTo.keySet().forEach(t -> append(t, refersTo, sorted));
    return List.copyOf(sorted);
  }

  /** The query for all rows of a table in the order of its key, which leaves nothing to chance. */
  public static String rows(JdbcTemplate db, String table) {
    List<String> key = db.execute((ConnectionCallback<List<String>>) c -> key(c, table));
    return "SELECT * FROM " + table + " ORDER BY " + String.join(", ", key);
  }

  private static List<String> key(Connection connection, String table) throws SQLException {
    DatabaseMetaData data = connection.getMetaData();
    String stored = data.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    Map<Short, String> columns = new TreeMap<>();
    try (ResultSet rows =
        data.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), stored)) {
      while (rows.next()) {
        columns.put(rows.getShort("KEY_SEQ"), name(rows.getString("COLUMN_NAME")));
      }
    }
    return List.copyOf(columns.values());
  }

  private static String name(String table) {
    return table.toLowerCase(Locale.ROOT);
  }

  private static Set<String> foreign(Connection connection, String table) throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (ResultSet keys =
        connection
            .getMetaData()
            .getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
      while (keys.next()) {
        tables.add(name(keys.getString("PKTABLE_NAME")));
      }
    }
    tables.remove(name(table));
    return tables;
  }

  private static void append(String table, Map<String, Set<String>> refersTo, Set<String> sorted) {
    refersTo.getOrDefault(table, Set.of()).forEach(t -> append(t, refersTo, sorted));
    sorted.add(table);
  }
}
