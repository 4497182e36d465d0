package vn.vankho.archive.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import vn.vankho.archive.Tables;

/**
 * Bản kết xuất cơ sở dữ liệu: every table of the archive as a CSV file of its own ({@code
 * document.csv}: UTF-8, column names first, {@code \N} for no value), which any database takes.
 */
final class DatabaseDump {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator('\n')
          .setNullString("\\N")
          .setQuoteMode(QuoteMode.ALL_NON_NULL)
          .get();

  private static final int BATCH = 500;

  private final JdbcTemplate db;

  DatabaseDump(JdbcTemplate db) {
    this.db = db;
  }

  /** A column that a value is to be put into. */
  private record Column(String name, int type, boolean isIdentity) {}

  private static String file(String table) {
    return table + ".csv";
  }

  private List<Column> columns(String table) {
    return db.query(
        "SELECT * FROM " + table + " WHERE 1 = 0",
        rows -> {
          var data = rows.getMetaData();
          List<Column> columns = new ArrayList<>();
          for (int i = 1; i <= data.getColumnCount(); i++) {
            columns.add(
                new Column(data.getColumnName(i), data.getColumnType(i), data.isAutoIncrement(i)));
          }
          return columns;
        });
  }

  /**
   * @throws IOException when the disk does not take it
   */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String table : Tables.of(db)) {
      List<Column> columns = columns(table);
      try (Writer out = Files.newBufferedWriter(folder.resolve(file(table)));
          CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
        csv.printRecord(columns.stream().map(c -> c.name().toLowerCase(Locale.ROOT)).toList());
        db.query(Tables.rows(db, table), printer(csv, columns));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }

  private static RowCallbackHandler printer(CSVPrinter csv, List<Column> columns) {
    return row -> {
      try {
        for (int i = 0; i < columns.size(); i++) {
          csv.print(
              isTime(columns.get(i))
                  ? row.getObject(i + 1, OffsetDateTime.class)
                  : row.getString(i + 1));
        }
        csv.println();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static boolean isTime(Column column) {
    return column.type() == Types.TIMESTAMP_WITH_TIMEZONE || column.type() == Types.TIMESTAMP;
  }

  /**
   * Fills the empty tables of a database; to be called in a transaction.
   *
   * @throws IOException when a file cannot be read or has a column that the database does not know
   */
  void read(Path folder) throws IOException {
    for (String table : Tables.of(db)) {
      Path file = folder.resolve(file(table));
      // Tables that came after the backup was made stay empty.
      if (Files.exists(file)) {
        fill(table, file);
      }
    }
  }

  private void fill(String table, Path file) throws IOException {
    Map<String, Column> known = new TreeMap<>();
    columns(table).forEach(c -> known.put(c.name().toLowerCase(Locale.ROOT), c));
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser csv = FORMAT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
      List<String> names = csv.getHeaderNames();
      if (!known.keySet().containsAll(names)) {
        throw new IOException("unknown columns in " + file.getFileName());
      }
      String insert =
          "INSERT INTO %s (%s) VALUES (%s)"
              .formatted(
                  table,
                  String.join(", ", names),
                  String.join(", ", names.stream().map(n -> "?").toList()));
      List<Object[]> rows = new ArrayList<>();
      for (CSVRecord row : csv) {
        rows.add(names.stream().map(n -> value(row.get(n), known.get(n))).toArray());
        if (rows.size() == BATCH) {
          db.batchUpdate(insert, rows);
          rows.clear();
        }
      }
      db.batchUpdate(insert, rows);
    }
    for (Column column : known.values()) {
      if (column.isIdentity()) {
        goOnCounting(table, column.name());
      }
    }
  }

  private void goOnCounting(String table, String column) {
    Long last =
        db.queryForObject("SELECT COALESCE(MAX(" + column + "), 0) FROM " + table, Long.class);
    db.execute(
        "ALTER TABLE %s ALTER COLUMN %s RESTART WITH %d"
            .formatted(table, column, (last == null ? 0 : last) + 1));
  }

  private static Object value(String text, Column column) {
    if (text == null) {
      return null;
    }
    return switch (column.type()) {
      case Types.BOOLEAN, Types.BIT ->
          Boolean.valueOf(text.equals("t") || Boolean.parseBoolean(text));
      case Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL ->
          new BigDecimal(text);
      case Types.REAL, Types.FLOAT, Types.DOUBLE -> Double.valueOf(text);
      case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> OffsetDateTime.parse(text);
      default -> text;
    };
  }
}
