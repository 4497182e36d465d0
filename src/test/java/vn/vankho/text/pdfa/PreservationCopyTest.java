package vn.vankho.text.pdfa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Limits;
import vn.vankho.document.PageText;
import vn.vankho.document.PreservationCopySource;
import vn.vankho.document.SourceFile;
import vn.vankho.text.IsolatedCopies;
import vn.vankho.text.ReaderProcesses;
import vn.vankho.text.ScanCodecs;

class PreservationCopyTest {

  private static final Path JPEG_SCAN =
      Path.of("input/Quảng Ngãi/BC sơ kết thông tin đối ngoại 2013-2020.pdf");
  private static final Path TIFF =
      Path.of("input/Khánh Sơn/BC thông tin đối ngoại 2019 (quét lại).tif");

  @TempDir Path folder;

  /** The raw image streams of a file's pages, in order. */
  static List<byte[]> streams(PDDocument pdf) throws Exception {
    List<byte[]> streams = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      PDResources resources = page.getResources();
      List<COSName> names = new ArrayList<>();
      resources.getXObjectNames().forEach(names::add);
      for (COSName name : names) {
        try (InputStream in = resources.getXObject(name).getCOSObject().createRawInputStream()) {
          streams.add(in.readAllBytes());
        }
      }
    }
    return streams;
  }

  private DocumentText oneWord(int turned) {
    return DocumentText.of(List.of(Scans.page(1, List.of("Chữ"), turned)));
  }

  @Test
  void aScannedPdfKeepsItsImagesByteForByteAndGetsItsTextInReadingOrder() throws Exception {
    SourceFile source = Scans.source("application/pdf", List.of(JPEG_SCAN));
    DocumentText text = Scans.transcribed("000", 7);
    Path copy = Scans.copy(source, text, List.of(JPEG_SCAN), folder);
    assertThat(Conformance.violations(copy)).isEmpty();
    try (PDDocument made = Loader.loadPDF(copy.toFile());
        PDDocument original = Loader.loadPDF(JPEG_SCAN.toFile())) {
      assertThat(streams(made)).hasSize(7);
      assertThat(streams(made).toArray(byte[][]::new))
          .isDeepEqualTo(streams(original).toArray(byte[][]::new));
      assertThat(Conformance.words(copy)).isEqualTo(Conformance.words(text.text()));
    }
  }

  @Test
  void aTiffFileKeepsItsStrips() throws Exception {
    SourceFile source = Scans.source("image/tiff", List.of(TIFF));
    DocumentText text = Scans.transcribed("003", 4);
    Path copy = Scans.copy(source, text, List.of(TIFF), folder);
    assertThat(Conformance.violations(copy)).isEmpty();
    byte[] file = Files.readAllBytes(TIFF);
    try (PDDocument made = Loader.loadPDF(copy.toFile())) {
      List<byte[]> strips = streams(made);
      assertThat(strips).hasSize(4 * 8);
      long at = 8;
      for (byte[] strip : strips.subList(0, 8)) {
        assertThat(strip).isEqualTo(Arrays.copyOfRange(file, (int) at, (int) at + strip.length));
        at += strip.length;
      }
      assertThat(Conformance.words(copy)).isEqualTo(Conformance.words(text.text()));
      // Black on white, as scanned.
      BufferedImage page = new PDFRenderer(made).renderImageWithDPI(0, 50);
      assertThat(share(page, Color.BLACK)).isBetween(0.005, 0.2);
    }
  }

  private static double share(BufferedImage image, Color dark) {
    int n = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        n += (image.getRGB(x, y) & 0xff) < dark.getBlue() + 100 ? 1 : 0;
      }
    }
    return n / (double) (image.getWidth() * image.getHeight());
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    SourceFile source = Scans.source("image/tiff", List.of(TIFF));
    DocumentText text = Scans.transcribed("003", 4);
    Path one = Scans.copy(source, text, List.of(TIFF), folder);
    Path two = Scans.copy(source, text, List.of(TIFF), folder);
    assertThat(Files.mismatch(one, two)).isEqualTo(-1);
  }

  @Test
  void theRecordStandsInTheFilesMetadata() throws Exception {
    SourceFile source = Scans.source("image/tiff", List.of(TIFF));
    DocumentText text = Scans.transcribed("003", 1);
    Path copy = Scans.copy(source, text, List.of(TIFF), folder);
    try (PDDocument made = Loader.loadPDF(copy.toFile())) {
      String xmp = new String(made.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8");
      assertThat(xmp)
          .contains("Thông tin đối ngoại &lt;năm&gt; &amp; 2023 đợt “1”")
          .contains("<rdf:li>Ủy ban nhân dân tỉnh Trà Vinh</rdf:li>")
          .contains("<rdf:li>2023-02</rdf:li>")
          .contains("<rdf:li>15/KH-UBND</rdf:li>")
          .contains("<dc:identifier>" + source.sha256().hex().substring(0, 12))
          .contains("<pdfaid:part>2</pdfaid:part>")
          .contains("<pdfaid:conformance>B</pdfaid:conformance>");
      assertThat(made.getDocumentInformation().getAuthor())
          .isEqualTo("Ủy ban nhân dân tỉnh Trà Vinh");
      assertThat(made.getDocumentInformation().getCreationDate()).isNull();
    }
  }

  /** How bright the red box is in green; Java's own conversion of gray is another one. */
  private static int red(BufferedImage picture) {
    return picture.getType() == BufferedImage.TYPE_BYTE_GRAY
        ? picture.getRaster().getSample(350, 530, 0)
        : new Color(picture.getRGB(350, 530)).getGreen();
  }

  private static BufferedImage picture(int type) {
    BufferedImage picture = new BufferedImage(421, 595, type);
    Graphics2D g = picture.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 421, 595);
    g.setColor(Color.BLACK);
    g.fillRect(20, 20, 100, 50);
    g.setColor(Color.RED);
    g.fillRect(300, 500, 100, 50);
    g.dispose();
    return picture;
  }

  @ParameterizedTest
  @CsvSource({
    "jpg, 5", "jpg, 10", "png, 5", "png, 6", "png, 10", "png, 12", "png, 13", "tif, 5", "tif, 12",
  })
  void anImageFileIsShownAsItIs(String form, int type) throws Exception {
    BufferedImage picture = picture(type);
    Path file = folder.resolve("a." + form);
    assertThat(ImageIO.write(picture, form, file.toFile())).isTrue();
    SourceFile source =
        Scans.source(form.equals("jpg") ? "image/jpeg" : "image/" + form, List.of(file));
    Path copy = Scans.copy(source, oneWord(0), List.of(file), folder);
    assertThat(Conformance.violations(copy)).isEmpty();
    try (PDDocument made = Loader.loadPDF(copy.toFile())) {
      if (form.equals("jpg")) {
        assertThat(streams(made).get(0)).isEqualTo(Files.readAllBytes(file));
      }
      BufferedImage shown = new PDFRenderer(made).renderImage(0);
      int size = form.equals("jpg") ? 24 : 0;
      assertThat(new Color(shown.getRGB(100, 60)).getGreen()).isLessThanOrEqualTo(size);
      assertThat(new Color(shown.getRGB(10, 10)).getGreen()).isGreaterThanOrEqualTo(255 - size);
      assertThat(new Color(shown.getRGB(500, 750)).getGreen())
          .isCloseTo(red(picture), within(Math.max(1, size)));
    }
  }

  @Test
  void aJpeg2000FileIsTakenOverByteForByte() throws Exception {
    byte[] jpeg2000 = ScanCodecs.jpeg2000(picture(5), false);
    Path file = Files.write(folder.resolve("a.jp2"), jpeg2000);
    SourceFile source = Scans.source("image/jp2", List.of(file));
    Path copy = Scans.copy(source, oneWord(0), List.of(file), folder);
    assertThat(Conformance.violations(copy)).isEmpty();
    try (PDDocument made = Loader.loadPDF(copy.toFile())) {
      assertThat(streams(made).get(0)).isEqualTo(jpeg2000);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 842, 99, 495", "2, 595, 100, 99", "3, 842, 743, 100"})
  void aPageThatWasTurnedToBeReadStandsUpright(int quarters, int width, int x, int y)
      throws Exception {
    Path file = folder.resolve("a.png");
    ImageIO.write(picture(5), "png", file.toFile());
    SourceFile source = Scans.source("image/png", List.of(file));
    Path copy = Scans.copy(source, oneWord(quarters), List.of(file), folder);
    try (PDDocument made = Loader.loadPDF(copy.toFile())) {
      BufferedImage shown = new PDFRenderer(made).renderImage(0);
      assertThat(shown.getWidth()).isEqualTo(width);
      // Where the red box of the sheet's lower right corner has come to lie.
      assertThat(new Color(shown.getRGB(x, y))).isEqualTo(Color.RED);
    }
  }

  @Test
  void aCopyMadeInAProcessOfItsOwnIsTheSameAndLeavesNothingBehind() throws Exception {
    Path file = folder.resolve("a.png");
    ImageIO.write(picture(5), "png", file.toFile());
    SourceFile source = Scans.source("image/png", List.of(file));
    Path here = Scans.copy(source, oneWord(0), List.of(file), folder);
    Path spill = Files.createDirectory(folder.resolve("spill"));
    ByteArrayOutputStream there = new ByteArrayOutputStream();
    Path damaged = Files.writeString(folder.resolve("b.pdf"), "%PDF-1.4 cut short");
    SourceFile bad = Scans.source("application/pdf", List.of(damaged));
    try (ReaderProcesses processes = new ReaderProcesses(Limits.DEFAULT)) {
      IsolatedCopies copies = new IsolatedCopies(processes);
      copies.write(
          PreservationCopy.of(Scans.document(source, oneWord(0)), oneWord(0), List.of(file)),
          there,
          spill);
      PreservationCopy none =
          PreservationCopy.of(Scans.document(bad, oneWord(0)), oneWord(0), List.of(damaged));
      assertThatThrownBy(() -> copies.write(none, new ByteArrayOutputStream(), spill))
          .isInstanceOf(PreservationCopySource.Unshowable.class);
    }
    assertThat(there.toByteArray()).isEqualTo(Files.readAllBytes(here));
    assertThat(spill).isEmptyDirectory();
  }

  @Test
  void aDamagedOriginalIsAnExceptionOfItsOwnKind() throws Exception {
    Path file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4 cut short");
    SourceFile source = Scans.source("application/pdf", List.of(file));
    PreservationCopy copy =
        PreservationCopy.of(Scans.document(source, oneWord(0)), oneWord(0), List.of(file));
    assertThatThrownBy(() -> copy.writeTo(new ByteArrayOutputStream(), folder, n -> {}))
        .isInstanceOf(PreservationCopySource.Unshowable.class);
  }

  @ParameterizedTest
  @CsvSource({
    "image/tiff, PAGE_IMAGE, true",
    "application/pdf, NO_TEXT_LAYER, true",
    "application/pdf, SCANNER_TEXT_LAYER, true",
    "application/pdf, SOUND_TEXT_LAYER, false",
    "application/pdf, GLYPH_OUTLINES, false",
    "application/pdf, GARBLED_TEXT_LAYER, false",
    "application/msword, WORD_PROCESSOR, false",
  })
  void onlyAScanHasACopy(String mediaType, PageText.Reason reason, boolean scan) throws Exception {
    PageText p = Scans.page(1, List.of("Chữ"), 0);
    PageText page =
        new PageText(
            1,
            p.width(),
            p.height(),
            p.origin(),
            reason,
            p.dpi(),
            p.quality(),
            p.lines(),
            p.regions());
    DocumentText text = DocumentText.of(List.of(page));
    assertThat(PreservationCopy.isScan(Scans.source(mediaType, List.of(TIFF)), text))
        .isEqualTo(scan);
  }
}
