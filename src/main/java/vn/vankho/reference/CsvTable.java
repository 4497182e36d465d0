package vn.vankho.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a table of the resources: UTF-8, one header row, {@code |} between values of one cell. */
final class CsvTable {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private CsvTable() {}

  /**
   * @param name the file in {@code reference/}
   * @throws IllegalStateException naming table and row when a row is not as it should be
   */
  static <T> List<T> read(String name, Function<Row, T> toRow) {
    try (InputStream in = CsvTable.class.getResourceAsStream("/reference/" + name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return FORMAT.parse(reader).stream().map(r -> convert(name, r, toRow)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }

  private static <T> T convert(String name, CSVRecord csv, Function<Row, T> toRow) {
    try {
      return toRow.apply(new Row(csv));
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          name + ", row " + (csv.getRecordNumber() + 1) + ": " + e.getMessage(), e);
    }
  }

  /** One row, its cells by column name. */
  record Row(CSVRecord csv) {

    String text(String column) {
      return csv.get(column);
    }

    Optional<String> optional(String column) {
      return Optional.of(csv.get(column)).filter(s -> !s.isBlank());
    }

    List<String> list(String column) {
      return optional(column)
          .map(s -> Arrays.stream(s.split("\\|")).map(String::strip).toList())
          .orElse(List.of());
    }

    int number(String column) {
      return Integer.parseInt(csv.get(column));
    }

    Validity validity() {
      return new Validity(
          optional("valid_from").map(LocalDate::parse), optional("valid_to").map(LocalDate::parse));
    }
  }
}
