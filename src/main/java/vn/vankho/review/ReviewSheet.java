package vn.vankho.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vankho.document.Decision;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DiagnosticMessages;
import vn.vankho.document.Doubt;

/**
 * Bảng xem xét ({@code review.xlsx}): a row for each open question, with a cell for the decision.
 * The same rows give the same bytes; nothing in a cell is ever taken for a formula.
 */
public final class ReviewSheet {

  /** The columns in order; the widths in letters. */
  enum Column {
    FILE(32),
    DOCUMENT(15),
    PAGE(7),
    FIELD(20),
    STATE(18),
    QUOTE(45),
    CANDIDATES(24),
    REASON(50),
    DECISION(30),
    EARLIER(20),
    KEY(12);

    private final int width;

    Column(int width) {
      this.width = width;
    }

    String heading() {
      return SheetWords.both(name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  /** The heading stands below a line of help. */
  static final int HEADING_ROW = 1;

  private static final Pattern ISO = Pattern.compile("^(\\d{4})-(\\d{2})(?:-(\\d{2}))?$");

  private static final int LONGEST = 8000;
  private static final DiagnosticMessages VI = new DiagnosticMessages("vi");
  private static final DiagnosticMessages EN = new DiagnosticMessages("en");

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final Sheet sheet = book.createSheet(SheetWords.both("sheet"));
  private final CellStyle text = style(false, false);
  private final CellStyle open = style(false, true);
  private final CellStyle heading = style(true, false);

  private ReviewSheet() {}

  /** The sheet's bytes. */
  public static byte[] of(List<ReviewRow> rows) {
    ReviewSheet sheet = new ReviewSheet();
    try (XSSFWorkbook book = sheet.book) {
      sheet.fill(rows);
      Date always = new Date(946_684_800_000L);
      book.getProperties().getCoreProperties().setCreated(Optional.of(always));
      book.getProperties().getCoreProperties().setModified(Optional.of(always));
      book.getProperties().getCoreProperties().setCreator("Vankho");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return timeless(bytes.toByteArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private CellStyle style(boolean bold, boolean filled) {
    CellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setDataFormat(book.createDataFormat().getFormat("@"));
    // A text that begins with = or @ stays a text, also when it is typed over or copied.
    style.setQuotePrefixed(true);
    if (bold) {
      Font font = book.createFont();
      font.setBold(true);
      style.setFont(font);
    }
    if (filled) {
      style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private void fill(List<ReviewRow> rows) {
    cell(sheet.createRow(0), Column.FILE, SheetWords.both("help"), heading);
    sheet.addMergedRegion(
        new org.apache.poi.ss.util.CellRangeAddress(0, 0, 0, Column.DECISION.ordinal()));
    sheet.getRow(0).setHeightInPoints(80);
    Row head = sheet.createRow(HEADING_ROW);
    for (Column column : Column.values()) {
      cell(head, column, column.heading(), heading);
      sheet.setColumnWidth(column.ordinal(), column.width * 256);
    }
    sheet.createFreezePane(0, HEADING_ROW + 1);
    int number = HEADING_ROW + 1;
    if (rows.isEmpty()) {
      cell(sheet.createRow(number), Column.FILE, SheetWords.both("none"), text);
    }
    for (ReviewRow row : rows) {
      fill(sheet.createRow(number), row);
      if (row.doubt().field().equals(Decision.PUBLICATION)) {
        offerChoices(number);
      }
      number++;
    }
  }

  private void fill(Row line, ReviewRow row) {
    Doubt doubt = row.doubt();
    cell(line, Column.FILE, row.file(), text);
    cell(line, Column.DOCUMENT, row.document().value(), text);
    cell(line, Column.PAGE, doubt.page() == 0 ? "" : String.valueOf(doubt.page()), text);
    cell(line, Column.FIELD, SheetWords.both("field." + doubt.field()), text);
    cell(line, Column.STATE, SheetWords.both("state." + doubt.state()), text);
    cell(line, Column.QUOTE, doubt.quote(), text);
    cell(line, Column.CANDIDATES, candidates(doubt), text);
    cell(
        line,
        Column.REASON,
        doubt.reasons().stream().map(ReviewSheet::both).collect(Collectors.joining("\n")),
        text);
    cell(line, Column.DECISION, "", open);
    cell(
        line,
        Column.EARLIER,
        doubt.decided().map(d -> d.value().orElse(SheetWords.both("blank"))).orElse(""),
        text);
    cell(line, Column.KEY, key(row), text);
  }

  /** A date as it may be typed: {@code 02/2024}. */
  private static String candidates(Doubt doubt) {
    return doubt.candidates().stream()
        .map(c -> doubt.field().equals("date") ? ISO.matcher(c).replaceAll(ReviewSheet::date) : c)
        .collect(Collectors.joining("\n"));
  }

  private static String date(MatchResult iso) {
    int month = Integer.parseInt(iso.group(2));
    String day = iso.group(3) == null ? "" : iso.group(3) + "/";
    return day + (month < 3 ? "0" : "") + month + "/" + iso.group(1);
  }

  private static String both(Diagnostic reason) {
    return VI.problem(reason) + " · " + EN.problem(reason);
  }

  static String key(ReviewRow row) {
    return String.join(
        "/",
        row.source().hex(),
        String.valueOf(row.firstPage()),
        row.doubt().field(),
        row.doubt().seen());
  }

  private static void cell(Row row, Column column, String value, CellStyle style) {
    var cell = row.createCell(column.ordinal());
    cell.setCellStyle(style);
    cell.setCellValue(plain(value));
  }

  /** Without control characters and signs that turn the reading direction. */
  private static String plain(String value) {
    String shown =
        value.replaceAll(
            "[\\p{Cntrl}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]", " ");
    return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
  }

  private void offerChoices(int row) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    int column = Column.DECISION.ordinal();
    sheet.addValidationData(
        helper.createValidation(
            helper.createExplicitListConstraint(SheetWords.choices().toArray(String[]::new)),
            new CellRangeAddressList(row, row, column, column)));
  }

  /** The same package without the time at which it was written. */
  private static byte[] timeless(byte[] zipped) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zipped));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        out.putNextEntry(timeless);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
