package vn.vankho.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.Decision;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Doubt;
import vn.vankho.document.Sha256;

/** Fills in review sheets in tests as a person does, too. */
public class ReviewSheetTest {

  @TempDir Path folder;

  private static final Sha256 FILE = Sha256.of("file");

  private static ReviewRow row(String field, String quote, String... candidates) {
    return new ReviewRow(
        "Sở/tệp.pdf",
        DocumentId.of(FILE, 1),
        FILE,
        1,
        new Doubt(
            field,
            1,
            field.equals(Decision.PUBLICATION) ? "review" : "unreadable",
            quote,
            List.of(candidates),
            List.of(Diagnostic.of("value-unreadable")),
            "seen-" + field,
            Optional.empty()));
  }

  private static final List<ReviewRow> ROWS =
      List.of(
          row(Decision.PUBLICATION, "Số CCCD"),
          row("number", "=HYPERLINK(\"http://x\")", "@SUM(1)", "12"),
          row("date", "ngày\u0007 \u202E05"),
          row("title", "+1+1"));

  /**
   * Fills in the column of decisions and saves the sheet as Excel does.
   *
   * @param answers by field
   */
  public static void fillIn(Path sheet, Map<String, String> answers, Path to) throws IOException {
    try (XSSFWorkbook book = open(sheet);
        OutputStream out = Files.newOutputStream(to)) {
      for (Row row : book.getSheetAt(0)) {
        String key = text(row, ReviewSheet.Column.KEY);
        String[] part = key.split("/");
        if (part.length > 2 && answers.containsKey(part[2])) {
          row.getCell(ReviewSheet.Column.DECISION.ordinal()).setCellValue(answers.get(part[2]));
        }
      }
      book.write(out);
    }
  }

  /**
   * A sheet with nothing but keys and answers.
   *
   * @param answers by key
   */
  public static byte[] sheet(Map<String, String> answers) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
      var sheet = book.createSheet();
      Row head = sheet.createRow(0);
      head.createCell(0).setCellValue(ReviewSheet.Column.KEY.heading());
      head.createCell(1).setCellValue(ReviewSheet.Column.DECISION.heading());
      for (Map.Entry<String, String> answer : new java.util.TreeMap<>(answers).entrySet()) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.createCell(0).setCellValue(answer.getKey());
        row.createCell(1).setCellValue(answer.getValue());
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  /** The fields that a sheet asks about, in order. */
  public static List<String> asked(Path sheet) throws IOException {
    try (XSSFWorkbook book = open(sheet)) {
      List<String> fields = new java.util.ArrayList<>();
      for (Row row : book.getSheetAt(0)) {
        String[] key = text(row, ReviewSheet.Column.KEY).split("/");
        if (key.length > 2 && key[0].length() == 64) {
          fields.add(key[2]);
        }
      }
      return fields;
    }
  }

  private static XSSFWorkbook open(Path sheet) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(sheet)));
  }

  private static String text(Row row, ReviewSheet.Column column) {
    Cell cell = row.getCell(column.ordinal());
    return cell == null ? "" : cell.getStringCellValue();
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws Exception {
    byte[] one = ReviewSheet.of(ROWS);
    Thread.sleep(2100);
    assertThat(ReviewSheet.of(ROWS)).isEqualTo(one);
  }

  @Test
  void headingsAreVietnameseWithEnglishBeside() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ReviewSheet.of(ROWS)))) {
      Row head = book.getSheetAt(0).getRow(ReviewSheet.HEADING_ROW);
      assertThat(text(head, ReviewSheet.Column.DECISION)).isEqualTo("QUYẾT ĐỊNH · DECISION");
      assertThat(text(head, ReviewSheet.Column.QUOTE))
          .isEqualTo("Trích dẫn trên trang · Words on the page");
    }
  }

  @Test
  void nothingIsAFormulaAndNothingHidesInIt() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ReviewSheet.of(ROWS)))) {
      for (Row row : book.getSheetAt(0)) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
          assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
          assertThat(cell.getStringCellValue()).doesNotContain("\u0007", "\u202E");
        }
      }
    }
  }

  @Test
  void whatAPersonWroteIsReadBack() throws IOException {
    Path sheet = folder.resolve("review.xlsx");
    Files.write(sheet, ReviewSheet.of(ROWS));
    Path back = folder.resolve("đã xem.xlsx");
    fillIn(
        sheet,
        Map.of(
            "publication",
            "Che rồi công bố",
            "number",
            " 12 ",
            "date",
            "để trống",
            "title",
            "revoke"),
        back);
    List<Answer> answers = ReturnedSheet.read(back).orElseThrow();
    assertThat(answers).hasSize(4);
    assertThat(answers.get(0).decision().orElseThrow())
        .isEqualTo(new Decision(1, "publication", Optional.of("redact"), "seen-publication"));
    assertThat(answers.get(1).decision().orElseThrow())
        .isEqualTo(new Decision(1, "number", Optional.of("12"), "seen-number"));
    assertThat(answers.get(2).decision().orElseThrow().value()).isEmpty();
    assertThat(answers.get(3).decision()).isEmpty();
    assertThat(answers).allMatch(a -> a.source().equals(FILE) && a.firstPage() == 1);
  }

  @Test
  void anEmptySheetHasNoAnswersAndAnotherSpreadsheetIsNone() throws IOException {
    Path sheet = folder.resolve("a.xlsx");
    Files.write(sheet, ReviewSheet.of(ROWS));
    assertThat(ReturnedSheet.read(sheet)).contains(List.of());
    Path other = folder.resolve("b.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(other)) {
      book.createSheet("x").createRow(0).createCell(0).setCellValue("Khóa");
      book.write(out);
    }
    assertThat(ReturnedSheet.read(other)).isEmpty();
    assertThat(ReturnedSheet.read(Files.write(folder.resolve("c.xlsx"), new byte[] {'P', 'K'})))
        .isEmpty();
  }
}
