package vn.vankho.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PageText.Origin;
import vn.vankho.document.Reading;

/** Scanned pages that were put into a word processor's file as pictures. */
class WordScansTest {
  private static final TextReader READER = new TextReader();

  @TempDir Path dir;

  @AfterAll
  static void close() {
    READER.close();
  }

  private static byte[] scan() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(TrapPages.scan(), "png", png);
    return png.toByteArray();
  }

  @Test
  void aPictureOfAPageInRichTextIsRead() throws Exception {
    Path file = dir.resolve("a.rtf");
    String picture =
        "{\\pict{\\*\\picprop\\shplid1025}\\picscalex50\\picscaley100\\picwgoal21000\\pichgoal15000"
            + "\\pngblip\\bliptag1{\\*\\blipuid 00ff}"
            + HexFormat.of().formatHex(scan())
            + "}";
    Files.writeString(
        file,
        "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\pard Theo\\par{\\*\\shppict"
            + picture
            + "}{\\nonshppict{\\pict\\wmetafile8\\picwgoal10500\\pichgoal15000 0100}}\\par}",
        StandardCharsets.US_ASCII);
    assertReadsTextAndScan(read(file), 525);
  }

  @Test
  void aPictureOfAPageInOpenDocumentTextIsRead() throws Exception {
    Path file = dir.resolve("a.odt");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(
          """
          <o:document-content xmlns:o="o" xmlns:t="t" xmlns:d="d" xmlns:s="s" xmlns:x="x">
          <o:body><o:text><t:p>Theo</t:p><t:p><d:frame s:width="18.5cm" s:height="26.1cm">
          <d:image x:href="Pictures/1.png"/><d:image x:href="http://example.org/2.png"/></d:frame>
          <d:frame s:width="18.5cm" s:height="26.1cm"><d:image x:href="../../1.png"/></d:frame></t:p>
          </o:text></o:body></o:document-content>
          """
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("Pictures/1.png"));
      zip.write(scan());
    }
    assertReadsTextAndScan(read(file), 18.5 / 2.54 * 72);
  }

  private static void assertReadsTextAndScan(DocumentText text, double width) {
    assertThat(text.pages()).extracting(p -> p.origin()).containsExactly(Origin.FLOW, Origin.OCR);
    assertThat(text.pages().get(0).text()).isEqualTo("Theo\n");
    assertThat(text.pages().get(1).text()).contains("Thực hiện Công văn của Sở Thông tin");
    assertThat(text.pages().get(1).width())
        .isCloseTo(width, org.assertj.core.data.Offset.offset(1.0));
  }

  private static DocumentText read(Path file) {
    return ((Reading.Done) DumpText.read(READER, file)).text();
  }
}
