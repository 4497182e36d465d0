package vn.vankho.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Reading;
import vn.vankho.document.TextLine;

/** Word processors' files made here. */
class FlowFilesTest {
  private static final TextReader READER = new TextReader();

  @TempDir Path dir;

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void richTextHasUnicodeOldFontsTablesAndPages() throws IOException {
    Path file = dir.resolve("a.rtf");
    Files.writeString(
        file,
        """
        {\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times New Roman;}{\\f1 .VnTime;}}
        {\\header\\pard Header\\par}
        \\pard\\f1 C\\'e9ng ho\\'b5 x\\'b7 h\\'e9i\\f0\\par
        \\trowd\\cellx4500\\cellx9000\\pard\\intbl S\\u7889?: 12\\cell H\\u224? N\\u7897?i\\cell\\row
        \\pard Sau\\page Trang hai\\par}
        """,
        StandardCharsets.US_ASCII);
    DocumentText text = read(file);
    assertThat(lines(text, 0))
        .containsExactly("Cộng hoà xã hội", "Số: 12", "Hà Nội", "Sau", "Header");
    assertThat(lines(text, 1)).containsExactly("Trang hai");
  }

  @Test
  void openDocumentTextHasTablesAndStyles() throws IOException {
    Path file = dir.resolve("a.odt");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(
          """
          <office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s" xmlns:fo="f">
          <office:automatic-styles><style:style style:name="P1"><style:paragraph-properties fo:text-align="center"/>
          <style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>
          <office:body><office:text><table:table><table:table-row>
          <table:table-cell><text:p>SỞ Y TẾ</text:p></table:table-cell>
          <table:table-cell><text:p>CỘNG HÒA</text:p></table:table-cell></table:table-row></table:table>
          <text:p text:style-name="P1">BÁO <text:span>CÁO</text:span></text:p></office:text></office:body>
          </office:document-content>
          """
              .getBytes(StandardCharsets.UTF_8));
    }
    DocumentText text = read(file);
    assertThat(lines(text, 0)).containsExactly("SỞ Y TẾ", "CỘNG HÒA", "BÁO CÁO");
    TextLine title = text.pages().get(0).lines().get(2);
    assertThat(title.style().bold()).isTrue();
    assertThat(title.box().centerX()).isBetween(290.0, 330.0);
  }

  @Test
  void partsThatTabsSetApartAreColumnsAndItemsAreNot() throws IOException {
    Path file = dir.resolve("a.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      paragraph(document, "UBND TỈNH LAI CHÂU\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      paragraph(document, "SỞ Y TẾ\t\tĐộc lập - Tự do - Hạnh phúc");
      paragraph(document, "1.\tMục đích của kế hoạch");
      document.write(out);
    }
    assertThat(lines(read(file), 0))
        .containsExactly(
            "UBND TỈNH LAI CHÂU",
            "SỞ Y TẾ",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "1. Mục đích của kế hoạch");
  }

  private static void paragraph(XWPFDocument document, String text) {
    XWPFParagraph p = document.createParagraph();
    String[] parts = text.split("\t", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        p.createRun().addTab();
      }
      p.createRun().setText(parts[i]);
    }
  }

  private static DocumentText read(Path file) {
    return ((Reading.Done) DumpText.read(READER, file)).text();
  }

  private static List<String> lines(DocumentText text, int page) {
    return text.pages().get(page).lines().stream().map(TextLine::text).toList();
  }
}
