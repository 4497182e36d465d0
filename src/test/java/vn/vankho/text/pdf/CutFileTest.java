package vn.vankho.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PageText;
import vn.vankho.document.Reading;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;
import vn.vankho.document.TextLine;
import vn.vankho.text.TextReader;

class CutFileTest {

  private static final String DAMAGED = "pdf-damaged";

  @TempDir Path folder;

  private static byte[] threePages(CompressParameters packing) throws Exception {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int i = 1; i <= 3; i++) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 13);
          content.setLeading(20);
          content.newLineAtOffset(72, 700);
          for (int line = 1; line <= 6; line++) {
            content.showText("Page " + i + " has this sentence as line number " + line);
            content.newLine();
          }
          content.endText();
        }
      }
      pdf.save(out, packing);
      return out.toByteArray();
    }
  }

  /** What is read: the lines, or the reason why nothing was. */
  private List<String> read(TextReader reader, byte[] bytes) throws Exception {
    Path file = Files.write(folder.resolve("a.pdf"), bytes);
    Sha256 hash = Sha256.of(new String(bytes, StandardCharsets.ISO_8859_1));
    SourceFile.Part part =
        new SourceFile.Part("a.pdf", hash, "application/pdf", Math.max(1, bytes.length));
    Reading reading =
        reader.read(
            new SourceFile("a.pdf", hash, part.mediaType(), part.size(), List.of(part)),
            List.of(file),
            n -> {});
    if (reading instanceof Reading.Failed failed) {
      return List.of(failed.reason().code());
    }
    DocumentText text = ((Reading.Done) reading).text();
    return text.pages().stream()
        .map(PageText::lines)
        .flatMap(List::stream)
        .map(TextLine::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFileCutAnywhereIsDamagedOrReadsAsTheWhole(boolean packed) throws Exception {
    byte[] whole =
        threePages(
            packed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
    try (TextReader reader = new TextReader()) {
      List<String> lines = read(reader, whole);
      assertThat(lines).hasSize(18);
      for (int length = 20; length < whole.length; length += 37) {
        assertThat(read(reader, Arrays.copyOf(whole, length)))
            .as("cut after %d bytes of %d", length, whole.length)
            .isIn(List.of(DAMAGED), lines);
      }
    }
  }
}
