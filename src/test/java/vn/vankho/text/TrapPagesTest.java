package vn.vankho.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.Box;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PageText;
import vn.vankho.document.PageText.Origin;
import vn.vankho.document.PageText.Reason;
import vn.vankho.document.Reading;
import vn.vankho.document.Region;

/** A page of each kind that a reader may fall over, with what is to come of it. */
class TrapPagesTest {
  private static final TextReader READER = new TextReader();

  /** Few letters wrong: the test's own fonts differ from machine to machine. */
  private static final double FEW = 0.02;

  @TempDir Path dir;

  @AfterAll
  static void close() {
    READER.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aTurnedPageIsReadTheRightWayUp(int quarters) throws Exception {
    PageText page = readImage(TrapPages.turned(TrapPages.scan(), quarters));
    assertReads(page, TrapPages.text());
    assertThat(page.width()).isLessThan(page.height());
    Box first = page.lines().get(0).box();
    assertThat(first.left()).isBetween(80.0, 90.0);
    assertThat(first.centerY()).isBetween(90.0, 102.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {4, -7, 8, -15, 20})
  void aPageThatLiesAskewIsReadLineByLine(double degrees) throws Exception {
    assertReads(readImage(TrapPages.askew(degrees)), TrapPages.text());
  }

  @Test
  void aBlankPageIsSaidToBeBlank() throws Exception {
    DocumentText text = read(pdf(TrapPages.blank()));
    assertThat(text.pages().get(0).reason()).isEqualTo(Reason.BLANK_PAGE);
    assertThat(text.pages().get(0).lines()).isEmpty();
    assertThat(text.notes()).singleElement().matches(n -> n.code().equals("page-blank"));
  }

  @Test
  void aPageOfATiffThatCannotBeDecodedCostsThatPage() throws Exception {
    Path file = dir.resolve("a.tif");
    TrapPages.tiff(file, List.of(TrapPages.scan(), TrapPages.scan(), TrapPages.scan()));
    TrapPages.spoil(file, 1);
    DocumentText text = read(file);
    assertThat(text.pages())
        .extracting(PageText::reason)
        .containsExactly(Reason.PAGE_IMAGE, Reason.ENGINE_FAILED, Reason.PAGE_IMAGE);
    assertThat(text.notes()).singleElement().matches(n -> n.page() == 2);
    assertReads(text.pages().get(2), TrapPages.text());
  }

  @Test
  void aPhotographOf70DotsAnInchIsNamedForAnotherScan() throws Exception {
    DocumentText text = read(pdf(TrapPages.scan(70)));
    assertThat(text.pages().get(0).reason()).isEqualTo(Reason.LOW_RESOLUTION);
    assertThat(text.pages().get(0).dpi()).hasValue(70);
    assertThat(text.notes()).singleElement().matches(n -> n.code().equals("page-low-resolution"));
  }

  @Test
  void lettersDrawnAsOutlinesAreReadFromTheirImage() throws Exception {
    Path file = dir.resolve("a.pdf");
    TrapPages.outlines(file);
    PageText page = read(file).pages().get(0);
    assertThat(page.reason()).isEqualTo(Reason.GLYPH_OUTLINES);
    assertReads(page, TrapPages.text());
  }

  @Test
  void aFontThatDoesNotTellItsLettersIsReadFromItsImage() throws Exception {
    Path font = Path.of("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf");
    assumeTrue(Files.exists(font), "needs a TrueType font");
    TrapPages.unmapped(dir.resolve("a.pdf"), font);
    PageText page = read(dir.resolve("unmapped.pdf")).pages().get(0);
    assertThat(page.reason()).isEqualTo(Reason.GARBLED_TEXT_LAYER);
    assertReads(page, TrapPages.text());
  }

  @Test
  void aLayerThatHoldsOnlyTheSignatureLeavesThePageToRecognition() throws Exception {
    Path file = dir.resolve("a.pdf");
    TrapPages.pdf(
        file, TrapPages.scan(), List.of("Signed by: Office", "Time: 2024-05-06 07:08:09"));
    PageText page = read(file).pages().get(0);
    assertThat(page.reason()).isEqualTo(Reason.SIGNATURE_ONLY_LAYER);
    assertThat(page.text()).contains("Signed by: Office").contains("Thực hiện Công văn");
  }

  @ParameterizedTest
  @CsvSource({
    ".VnTime, 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', Cộng hoà xã hội chủ nghĩa Việt Nam",
    "VNI-Times, 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', Cộng hòa xã hội chủ nghĩa Việt Nam"
  })
  void aFontOfBeforeUnicodeIsConverted(String font, String typed, String shown) throws Exception {
    Path file = dir.resolve("a.pdf");
    TrapPages.legacy(file, font, List.of(typed, typed, typed));
    PageText page = read(file).pages().get(0);
    assertThat(page.reason()).isEqualTo(Reason.LEGACY_FONT_CONVERTED);
    assertThat(page.lines()).extracting(l -> l.text()).containsExactly(shown, shown, shown);
  }

  @Test
  void whatShinesThroughFromTheOtherSideIsNotRead() throws Exception {
    assertReads(readImage(TrapPages.bleedThrough()), TrapPages.text());
  }

  @Test
  void printUnderARedSealAndStampIsRead() throws Exception {
    PageText page = readImage(TrapPages.stamped());
    String words = Characters.normal(page.text());
    assertThat(Characters.errorRate(TrapPages.text(), page.text())).as(words).isLessThan(0.05);
    assertThat(boxes(page, Region.Kind.SEAL)).singleElement().matches(isAbout(150, 90, 110, 110));
    // Its words reach out of its frame.
    assertThat(boxes(page, Region.Kind.STAMP)).singleElement().matches(isAbout(300, 110, 193, 50));
  }

  @Test
  void aSealAndTheSignatureOverItAreRegions() throws Exception {
    PageText page = readImage(TrapPages.signed());
    assertThat(page.text()).contains("CHỦ TỊCH", "Trần Văn Mẫu");
    assertThat(boxes(page, Region.Kind.SEAL)).singleElement().matches(isAbout(324, 364, 104, 104));
    assertThat(boxes(page, Region.Kind.SIGNATURE))
        .singleElement()
        .matches(isAbout(400, 398, 120, 44));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "70, 70, 75", "35, 45, 120"})
  void aSignatureBetweenRankAndNameIsARegionInAnyInk(int red, int green, int blue)
      throws Exception {
    PageText page = readImage(TrapPages.signedIn(new java.awt.Color(red, green, blue)));
    assertThat(page.text()).contains("TRƯỞNG PHÒNG", "Trần Văn Mẫu");
    assertThat(boxes(page, Region.Kind.SIGNATURE))
        .singleElement()
        .matches(isAbout(389, 404, 132, 48));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "typed", "frame", "seal"})
  void whatIsNoPensStrokeIsNoSignature(String what) throws Exception {
    assertThat(boxes(readImage(TrapPages.unsigned(what)), Region.Kind.SIGNATURE)).isEmpty();
  }

  @Test
  void aPageOfPlainPrintHasNoRegions() throws Exception {
    assertThat(readImage(TrapPages.scan()).regions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "30, 40, 150", "90, 110, 215"})
  void theReceiversStampIsARegionAndNoPartOfTheText(int red, int green, int blue) throws Exception {
    PageText page = readImage(TrapPages.received(new java.awt.Color(red, green, blue)));
    assertReads(page, TrapPages.text());
    assertThat(page.regions())
        .filteredOn(r -> r.kind() == Region.Kind.STAMP)
        .singleElement()
        .satisfies(r -> assertThat(r.box().left()).isBetween(326.0, 334.0))
        .satisfies(r -> assertThat(r.box().width()).isBetween(132.0, 148.0));
    assertThat(page.lines())
        .filteredOn(l -> l.stamped())
        .extracting(l -> l.text())
        .anyMatch(t -> t.contains("ĐẾN"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DỰ THẢO", "HỎA TỐC"})
  void aFrameAroundTheDocumentsOwnWordsIsNoReceiversStamp(String word) throws Exception {
    PageText page = readImage(TrapPages.framed(word));
    assertThat(page.text()).contains(word);
    assertThat(page.regions()).noneMatch(r -> r.kind() == Region.Kind.STAMP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "3", "7", "14"})
  void thePagesNumberInTheHeadMarginIsItsFirstLine(String number) throws Exception {
    PageText page = readImage(TrapPages.numbered(number));
    assertThat(page.lines().get(0).text()).isEqualTo(number);
    assertReads(page, number + "\n" + TrapPages.text());
  }

  @Test
  void twoColumnsOfProseAreReadOneAfterTheOther() throws Exception {
    List<String> left =
        List.of(
            "Thực hiện Công văn của Sở Thông",
            "tin và Truyền thông về việc báo",
            "cáo kết quả triển khai công tác",
            "thông tin đối ngoại, Ủy ban nhân",
            "dân huyện báo cáo kết quả thực",
            "hiện trong năm vừa qua như sau.");
    List<String> right =
        List.of(
            "Các cơ quan, đơn vị đã quán triệt",
            "và triển khai kế hoạch đến cán bộ,",
            "công chức và nhân dân ở địa bàn;",
            "các văn bản chỉ đạo được phổ biến",
            "đầy đủ trong các cuộc họp hằng",
            "quý của các thôn và tổ dân phố.");
    PageText page = readImage(TrapPages.twoColumns(left, right));
    assertReads(page, String.join("\n", left) + "\n" + String.join("\n", right));
  }

  @Test
  void aTableIsReadRowByRow() throws Exception {
    List<List<String>> rows =
        List.of(
            List.of("Nội dung", "Đơn vị tính", "Kết quả"),
            List.of("Cuộc họp báo", "cuộc", "mười hai"),
            List.of("Tin, bài đã đăng", "tin bài", "ba trăm"),
            List.of("Lớp tập huấn", "lớp", "bốn"));
    PageText page = readImage(TrapPages.table(rows, List.of(90, 260, 400)));
    String text = Characters.normal(page.text());
    for (List<String> row : rows) {
      assertThat(text).contains(String.join(" ", row));
    }
    assertThat(boxes(page, Region.Kind.TABLE)).singleElement().matches(isAbout(82, 340, 438, 120));
  }

  private static List<Box> boxes(PageText page, Region.Kind kind) {
    return page.regions().stream().filter(r -> r.kind() == kind).map(Region::box).toList();
  }

  /** Within 8 points, on every side. */
  private static java.util.function.Predicate<Box> isAbout(
      double left, double top, double width, double height) {
    return b ->
        Math.abs(b.left() - left) < 8
            && Math.abs(b.top() - top) < 8
            && Math.abs(b.right() - left - width) < 8
            && Math.abs(b.bottom() - top - height) < 8;
  }

  private static void assertReads(PageText page, String truth) {
    assertThat(page.origin()).isEqualTo(Origin.OCR);
    assertThat(Characters.errorRate(truth, page.text())).as(page.text()).isLessThan(FEW);
  }

  private PageText readImage(BufferedImage image) throws IOException {
    return read(pdf(image)).pages().get(0);
  }

  private Path pdf(BufferedImage image) throws IOException {
    Path file = dir.resolve("a.pdf");
    TrapPages.pdf(file, image);
    return file;
  }

  private static DocumentText read(Path file) {
    return ((Reading.Done) DumpText.read(READER, file)).text();
  }
}
