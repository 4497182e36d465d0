package vn.vankho.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PageText;
import vn.vankho.document.Reading;
import vn.vankho.document.TextLine;
import vn.vankho.extract.SecrecyGate;
import vn.vankho.paper.FlowMill;
import vn.vankho.paper.Paper;
import vn.vankho.paper.ScanMill;
import vn.vankho.text.image.ImageFiles;

/** What word processors' files show outside the text's flow. */
class AsideTextTest {
  private static final TextReader READER = new TextReader();

  private static final String BOX =
      """
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>
      <w:p><w:r><w:t>%1$s</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>
      <mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>%1$s</w:t></w:r></w:p>
      </w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
      """;

  @TempDir Path dir;

  @AfterAll
  static void close() {
    READER.close();
  }

  private static String wordXml(String root, String body) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <w:%1$s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
         xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
         xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
         xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
         xmlns:v="urn:schemas-microsoft-com:vml">%2$s</w:%1$s>
        """
        .formatted(root, body);
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private Path docx(String body, String header) throws IOException {
    String types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    Map<String, String> parts = new TreeMap<>();
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/word/document.xml" ContentType="%1$sdocument.main+xml"/>
        <Override PartName="/word/header1.xml" ContentType="%1$sheader+xml"/></Types>
        """
            .formatted(types));
    String list =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    parts.put(
        "_rels/.rels",
        list
            + "<Relationship Id=\"r1\" Type=\""
            + relations
            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    parts.put(
        "word/_rels/document.xml.rels",
        list
            + "<Relationship Id=\"r2\" Type=\""
            + relations
            + "header\" Target=\"header1.xml\"/></Relationships>");
    String section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r2\"/></w:sectPr>";
    parts.put("word/document.xml", wordXml("document", "<w:body>" + body + section + "</w:body>"));
    parts.put("word/header1.xml", wordXml("hdr", header));
    return zipped("a.docx", parts);
  }

  private Path zipped(String name, Map<String, String> parts) throws IOException {
    Path file = dir.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().strip().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static PageText firstPage(Path file) {
    Reading reading = DumpText.read(READER, file);
    assertThat(reading).isInstanceOf(Reading.Done.class);
    return ((Reading.Done) reading).text().pages().get(0);
  }

  private static List<String> lines(PageText page, boolean apart) {
    return page.lines().stream().filter(l -> l.stamped() == apart).map(TextLine::text).toList();
  }

  @Test
  void aBoxOverThePageStandsApartAndIsReadOnce() throws IOException {
    PageText page =
        firstPage(
            docx(paragraph("Nội dung") + BOX.formatted("DỰ THẢO LẦN 2"), paragraph("Trang 1")));
    assertThat(lines(page, false)).containsExactly("Nội dung");
    assertThat(lines(page, true)).containsExactly("DỰ THẢO LẦN 2");
  }

  @Test
  void aBoxWithAsMuchTextAsAParagraphIsPartOfTheText() throws IOException {
    String lorem = String.join(" ", Collections.nCopies(60, "chữ"));
    PageText page =
        firstPage(docx(paragraph("Trước") + BOX.formatted(lorem) + paragraph("Sau"), ""));
    List<String> read = new ArrayList<>(lines(page, false));
    assertThat(read).first().isEqualTo("Trước");
    assertThat(read).last().isEqualTo("Sau");
    assertThat(String.join(" ", read.subList(1, read.size() - 1)).strip()).isEqualTo(lorem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT", "TÀI LIỆU THU HỒI"})
  void aSecrecyMarkStopsWhereverAWordProcessorPutsIt(String mark) throws IOException {
    String text = paragraph("Nội dung của văn bản.");
    String watermark =
        "<w:p><w:r><w:pict><v:shape><v:textpath string=\""
            + mark
            + "\"/></v:shape></w:pict></w:r></w:p>";
    assertMarked(docx(text + BOX.formatted(mark), ""));
    assertMarked(docx(text, paragraph(mark)));
    assertMarked(docx(text, watermark));
    assertMarked(docx(text, BOX.formatted(mark)));
    assertMarked(rtf("{\\header\\pard " + escaped(mark) + "\\par}"));
    assertMarked(rtf("{\\footerf " + escaped(mark) + "}"));
    assertMarked(rtf("{\\shp{\\*\\shpinst{\\shptxt " + escaped(mark) + "\\par}}}"));
    assertMarked(odt("<text:p>" + mark + "</text:p>", ""));
    assertMarked(
        odt(
            "",
            "<draw:frame><draw:text-box><text:p>"
                + mark
                + "</text:p></draw:text-box></draw:frame>"));
  }

  @Test
  void scannedPagesThatWerePutIntoATextAreReadAsPages() throws IOException {
    Paper paper =
        Paper.of(
            new Paper.Page().head("12", "Thông tin đối ngoại"), new Paper.Page().text("Xong."));
    Path file = dir.resolve("scans.docx");
    FlowMill.docx(ScanMill.scan(paper, ScanMill.Quality.OFFICE), file);
    DocumentText text = ((Reading.Done) DumpText.read(READER, file)).text();
    assertThat(text.pages()).extracting(PageText::origin).containsOnly(PageText.Origin.OCR);
    assertThat(lines(text.pages().get(0), false)).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    assertThat(lines(text.pages().get(1), false)).containsExactly("Xong.");
  }

  @Test
  void aDrawingAsLargeAsAPageIsNoPage() {
    byte[] drawing = {1, 0, 0, 0, 108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    assertThat(ImageFiles.isImage(drawing)).isFalse();
    assertThat(ImageFiles.isImage(new byte[0])).isFalse();
  }

  private static void assertMarked(Path file) {
    PageText page = firstPage(file);
    assertThat(SecrecyGate.mark(page)).as(lines(page, true).toString()).isPresent();
  }

  private Path rtf(String part) throws IOException {
    Path file = dir.resolve("a.rtf");
    Files.writeString(
        file, "{\\rtf1\\ansi " + part + "\\pard N\\u7897?i dung.\\par}", StandardCharsets.US_ASCII);
    return file;
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(c < 128 ? "" + (char) c : "\\u" + (short) c + "?"));
    return out.toString();
  }

  private Path odt(String header, String inText) throws IOException {
    String names = "xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\" xmlns:draw=\"d\"";
    return zipped(
        "a.odt",
        Map.of(
            "styles.xml",
            "<office:document-styles "
                + names
                + "><office:master-styles><style:master-page><style:header>"
                + header
                + "</style:header></style:master-page></office:master-styles>"
                + "</office:document-styles>",
            "content.xml",
            "<office:document-content "
                + names
                + "><office:body><office:text><text:p>Nội "
                + inText
                + "dung</text:p></office:text></office:body></office:document-content>"));
  }
}
