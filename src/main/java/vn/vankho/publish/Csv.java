package vn.vankho.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Bảng CSV: tables as spreadsheet programs open them with Vietnamese letters: UTF-8 with its mark.
 * A text that such a program would take for a formula has an apostrophe before it.
 */
final class Csv {

  /** What a formula begins with: {@code =1+1}, {@code - Tổ chức …}. */
  private static final String FORMULA = "=+-@\t\r";

  private Csv() {}

  static String of(List<String> header, List<List<String>> rows) {
    StringBuilder text = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(header);
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(Csv::cell).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String cell(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
