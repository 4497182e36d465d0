package vn.vankho.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DiagnosticMessages;
import vn.vankho.document.FileReport;
import vn.vankho.document.Outcome.Kind;
import vn.vankho.document.Reading;
import vn.vankho.document.SourceFile;
import vn.vankho.text.TextReader;

/** Files as bad as they come, through the real reader. */
class BadInputTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path input;

  /** The real reader in front of the plain rest; one file vanishes when its turn comes. */
  private static final class RealReader extends PlainCrafts {
    private final TextReader reader = new TextReader();

    @Override
    public Reading read(SourceFile file, List<Path> parts, IntConsumer pagesDone) {
      if (file.path().equals("vanishes.pdf")) {
        try {
          Files.delete(parts.get(0));
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      }
      return reader.read(file, parts, pagesDone);
    }

    @Override
    public void close() {
      reader.close();
    }
  }

  @BeforeEach
  void anInputFolder() throws IOException {
    input = Files.createDirectories(folder.resolve("input"));
  }

  private void put(String name, byte[] bytes) throws IOException {
    Path file = input.resolve(name);
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
  }

  private interface Maker {
    void make(PDDocument pdf) throws IOException;
  }

  private static byte[] pdf(Maker maker) throws IOException {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      maker.make(pdf);
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static void page(PDDocument pdf, String... lines) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.setLeading(20);
      content.newLineAtOffset(72, 700);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }

  private static byte[] readable(String title) throws IOException {
    return pdf(
        p ->
            page(
                p,
                "type: Plan",
                "title: " + title,
                "This page has enough words in its text layer to be taken as it is,",
                "so that nothing needs to be recognised from an image of it."));
  }

  private static byte[] image(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int type = format.equals("jpg") ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_BYTE_BINARY;
    ImageIO.write(new BufferedImage(width, height, type), format, out);
    return out.toByteArray();
  }

  private static byte[] protectedDocx() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        XWPFDocument word = new XWPFDocument()) {
      word.createParagraph().createRun().setText("words");
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("password");
      try (OutputStream out = encryptor.getDataStream(files)) {
        word.write(out);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  void eachEndsAsOneRowWithProblemAndRemedyAndTheOthersArePublished() throws Exception {
    byte[] good = readable("good");
    put("good.pdf", good);
    put(
        "encrypted.pdf",
        pdf(
            p -> {
              page(p, "type: Plan");
              p.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }));
    put("truncated.pdf", Arrays.copyOf(good, good.length / 3));
    put("no pages.pdf", pdf(p -> {}));
    put("empty.pdf", new byte[0]);
    put("photo.pdf", image("jpg", 60, 80));
    put("protected.docx", protectedDocx());
    put("huge.png", image("png", 20_000, 20_000));
    put("vanishes.pdf", readable("vanishes"));
    String decomposed = Normalizer.normalize("Kế hoạch  số 1.pdf", Normalizer.Form.NFD);
    put(decomposed, readable("nfd"));
    put("báo cáo 📄.pdf", readable("emoji"));
    put("đ".repeat(98) + ".pdf", readable("long"));

    RunSummary summary;
    try (Crafts crafts = new RealReader();
        RecordOffice office =
            RecordOffice.open(input, folder.resolve("output"), CLOCK, crafts, Progress.SILENT)) {
      summary = office.run();
    }

    assertThat(rows(summary))
        .containsExactlyInAnyOrder(
            "good.pdf PUBLISHED",
            "Kế hoạch  số 1.pdf PUBLISHED",
            "báo cáo 📄.pdf PUBLISHED",
            "đ".repeat(98) + ".pdf PUBLISHED",
            "encrypted.pdf REJECTED pdf-encrypted",
            "truncated.pdf REJECTED pdf-damaged",
            "no pages.pdf REJECTED pdf-no-pages",
            "empty.pdf REJECTED file-empty",
            "photo.pdf REVIEW",
            "protected.docx REJECTED office-encrypted",
            "huge.png REJECTED image-too-large",
            "vanishes.pdf POSTPONED file-vanished");
    everyReasonHasWords(summary);
  }

  private static List<String> rows(RunSummary summary) {
    return summary.files().stream()
        .map(f -> (f.file() + " " + f.outcome().kind() + " " + reason(f)).strip())
        .toList();
  }

  private static String reason(FileReport file) {
    return file.outcome().kind() == Kind.REVIEW
        ? ""
        : file.outcome().reasons().stream().map(Diagnostic::code).collect(Collectors.joining(" "));
  }

  private static void everyReasonHasWords(RunSummary summary) {
    for (String language : List.of("vi", "en")) {
      DiagnosticMessages words = new DiagnosticMessages(language);
      summary.files().stream()
          .filter(f -> f.outcome().kind() != Kind.REVIEW)
          .flatMap(f -> f.outcome().reasons().stream())
          .forEach(
              d -> {
                assertThat(words.problem(d)).isNotBlank();
                assertThat(words.remedy(d)).isNotBlank();
              });
    }
  }
}
