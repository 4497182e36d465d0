package vn.vankho.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.DiagnosticMessages;
import vn.vankho.document.PageText;
import vn.vankho.document.Reading;

class TextReaderTest {
  private static final TextReader READER = new TextReader();

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void aDamagedFileIsAReasonWithARemedyInBothLanguages(@TempDir Path dir) throws Exception {
    for (String name : new String[] {"a.pdf", "a.doc", "a.docx", "a.png", "a.tif", "a.jpg"}) {
      for (byte[] bytes : new byte[][] {{}, {1, 2, 3}, "%PDF-1.4 cut short".getBytes("UTF-8")}) {
        Path file = Files.write(dir.resolve(name), bytes);
        Reading reading = DumpText.read(READER, file);
        assertThat(reading).as(name).isInstanceOf(Reading.Failed.class);
        Reading.Failed failed = (Reading.Failed) reading;
        for (String language : new String[] {"vi", "en"}) {
          DiagnosticMessages messages = new DiagnosticMessages(language);
          assertThat(messages.problem(failed.reason())).isNotBlank();
          assertThat(messages.remedy(failed.reason())).isNotBlank();
        }
      }
    }
  }

  @Test
  void aFileThatIsGoneIsAReasonNotAnException(@TempDir Path dir) {
    assertThat(DumpText.read(READER, dir.resolve("gone.pdf"))).isInstanceOf(Reading.Failed.class);
  }

  @ParameterizedTest
  @CsvSource({
    "[], 0, pdf-no-pages",
    "[2 0 R], 1, pdf-damaged",
    "[7 0 R 8 0 R], 0, pdf-damaged",
  })
  void aPdfWithoutPagesIsToldFromADamagedOne(String kids, int count, String code, @TempDir Path dir)
      throws Exception {
    String catalog = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
    String body =
        catalog + "2 0 obj\n<</Type/Pages/Kids" + kids + "/Count " + count + ">>\nendobj\n";
    String whole =
        body
            + "xref\n0 3\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n"
                .formatted(9, catalog.length())
            + "trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n"
            + body.length()
            + "\n%%EOF\n";
    assertThat(failure(Files.writeString(dir.resolve("whole.pdf"), whole))).isEqualTo(code);
    assertThat(failure(Files.writeString(dir.resolve("cut.pdf"), body))).isEqualTo("pdf-damaged");
  }

  @Test
  void anImageTooLargeForMemoryIsRefusedByItsHeader(@TempDir Path dir) throws Exception {
    ByteBuffer header = ByteBuffer.allocate(17 + 8 + 8);
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    header.put(png).putInt(13).put("IHDR".getBytes("US-ASCII")).putInt(20_000).putInt(20_000);
    header.put(new byte[] {1, 0, 0, 0, 0});
    Path file = dir.resolve("a.png");
    Files.write(file, java.util.Arrays.copyOf(header.array(), 200));
    assertThat(failure(file)).isEqualTo("image-too-large");
  }

  @Test
  void aPageWhoseImageIsTooLargeIsUnreadAndNotBlank(@TempDir Path dir) throws Exception {
    Path file = dir.resolve("a.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      PDImageXObject image =
          new PDImageXObject(
              pdf,
              InputStream.nullInputStream(),
              COSName.CCITTFAX_DECODE,
              20_000,
              20_000,
              1,
              PDDeviceGray.INSTANCE);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawImage(image, 0, 0, 595, 842);
      }
      pdf.save(file.toFile());
    }
    PageText page = ((Reading.Done) DumpText.read(READER, file)).text().pages().get(0);
    assertThat(page.reason()).isEqualTo(PageText.Reason.ENGINE_FAILED);
  }

  private static String failure(Path file) {
    return ((Reading.Failed) DumpText.read(READER, file)).reason().code();
  }
}
