package vn.vankho.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vankho.document.Decision;
import vn.vankho.document.Sha256;
import vn.vankho.document.Vietnamese;

/**
 * Bảng đã điền: a review sheet that a person filled in and put back; told by its headings and keys,
 * whatever it is called and whichever program saved it.
 */
public final class ReturnedSheet {

  /** No review sheet is larger. */
  private static final long MOST_BYTES = 20L << 20;

  /** {@code <sha256>/1/number/0123456789abcdef}. */
  private static final Pattern KEY = Pattern.compile("([0-9a-f]{64})/(\\d{1,6})/([a-z]+)/(.*)");

  private static final int LAST_HEADING_ROW = 5;

  private ReturnedSheet() {}

  /** The answers in a spreadsheet; nothing when it is no review sheet. */
  public static Optional<List<Answer>> read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      // Through memory: a file in the input folder is never opened for writing.
      try (XSSFWorkbook book =
          new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
        return read(book.getSheetAt(0));
      }
    } catch (IOException | RuntimeException notASheet) {
      return Optional.empty();
    }
  }

  private static Optional<List<Answer>> read(Sheet sheet) {
    DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
    for (int r = 0; r <= LAST_HEADING_ROW; r++) {
      Row row = sheet.getRow(r);
      Map<String, Integer> columns = new HashMap<>();
      if (row != null) {
        row.forEach(c -> columns.put(formatter.formatCellValue(c).strip(), c.getColumnIndex()));
      }
      Integer key = columns.get(ReviewSheet.Column.KEY.heading());
      Integer decision = columns.get(ReviewSheet.Column.DECISION.heading());
      if (key != null && decision != null) {
        return Optional.of(answers(sheet, r + 1, key, decision, formatter));
      }
    }
    return Optional.empty();
  }

  private static List<Answer> answers(
      Sheet sheet, int first, int keyColumn, int decisionColumn, DataFormatter formatter) {
    List<Answer> answers = new ArrayList<>();
    for (int r = first; r <= sheet.getLastRowNum(); r++) {
      Row row = sheet.getRow(r);
      if (row != null) {
        Matcher key = KEY.matcher(value(row.getCell(keyColumn), formatter));
        String said = Vietnamese.clean(value(row.getCell(decisionColumn), formatter));
        if (key.matches() && !said.isEmpty()) {
          answers.add(answer(r + 1, key, said));
        }
      }
    }
    return answers;
  }

  private static Answer answer(int row, Matcher key, String said) {
    Sha256 source = new Sha256(key.group(1));
    int firstPage = Integer.parseInt(key.group(2));
    String field = key.group(3);
    if (SheetWords.says("revoke", said)) {
      return new Answer(row, source, firstPage, field, Optional.empty());
    }
    Optional<String> value =
        field.equals(Decision.PUBLICATION)
            ? Optional.of(
                SheetWords.publication(said).map(Decision.Publication::exportName).orElse(said))
            : SheetWords.says("blank", said) ? Optional.empty() : Optional.of(said);
    return new Answer(
        row,
        source,
        firstPage,
        field,
        Optional.of(new Decision(firstPage, field, value, key.group(4))));
  }

  /** A date that the spreadsheet made a number of is a date again. */
  private static String value(Cell cell, DataFormatter formatter) {
    if (cell == null || cell.getCellType() == CellType.FORMULA) {
      return "";
    }
    return cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
        : formatter.formatCellValue(cell).strip();
  }
}
