package vn.vankho.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PageText;
import vn.vankho.document.PageText.Reason;
import vn.vankho.document.Reading;
import vn.vankho.document.SourceFile;

/** Image files as faxes, cameras and other programs make them. */
class OddImagesTest {
  private static final TextReader READER = new TextReader();
  private static final double FEW = 0.02;

  @TempDir Path dir;

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void printOnTransparentGroundIsRead() throws Exception {
    BufferedImage page = new BufferedImage(1653, 2339, BufferedImage.TYPE_INT_ARGB);
    TrapPages.lines(TrapPages.pen(page), TrapPages.text().lines().toList(), 85, 100);
    Path file = dir.resolve("a.png");
    ImageIO.write(page, "png", file.toFile());
    assertReads(read("image/png", file).get(0), TrapPages.text());
  }

  /** 200 dots an inch across, 100 down. */
  @Test
  void aFaxOfHalfAsManyLinesIsReadAsTheSheetThatItWas() throws Exception {
    BufferedImage scan = TrapPages.scan();
    int height = scan.getHeight() / 2;
    BufferedImage fax = new BufferedImage(scan.getWidth(), height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = fax.createGraphics();
    g.drawImage(
        scan.getScaledInstance(scan.getWidth(), height, java.awt.Image.SCALE_AREA_AVERAGING),
        0,
        0,
        null);
    g.dispose();
    Path file = dir.resolve("a.tif");
    byte[] pixels = ((java.awt.image.DataBufferByte) fax.getRaster().getDataBuffer()).getData();
    LargeScans.tiff(file, 1, fax.getWidth(), height, n -> pixels);
    resolution(file, 200, 100);
    PageText page = read("image/tiff", file).get(0);
    assertReads(page, TrapPages.text());
    assertThat(page.width() / page.height()).isBetween(0.70, 0.72);
  }

  @Test
  void aTiledTiffIsRead() throws Exception {
    Path file = dir.resolve("a.tif");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
    how.setTiling(256, 256, 0, 0);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(TrapPages.scan(), null, null), how);
    } finally {
      writer.dispose();
    }
    assertReads(read("image/tiff", file).get(0), TrapPages.text());
  }

  @Test
  void aJpeg2000FileIsRead() throws Exception {
    Path file = Files.write(dir.resolve("a.jp2"), ScanCodecs.jpeg2000(TrapPages.scan(), true));
    assertReads(read("image/jp2", file).get(0), TrapPages.text());
  }

  @Test
  void severalSheetsInOneLongImageAreReadInTheirOwnSize() throws Exception {
    BufferedImage scan = TrapPages.scan();
    BufferedImage strip =
        new BufferedImage(scan.getWidth(), 3 * scan.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = strip.createGraphics();
    for (int i = 0; i < 3; i++) {
      g.drawImage(scan, 0, i * scan.getHeight(), null);
    }
    g.dispose();
    Path file = dir.resolve("a.png");
    ImageIO.write(strip, "png", file.toFile());
    PageText page = read("image/png", file).get(0);
    assertThat(page.width()).isBetween(594.0, 596.0);
    assertReads(page, (TrapPages.text() + "\n").repeat(3));
  }

  @Test
  void twoPagesOnOneImageAreReadOneAfterTheOther() throws Exception {
    BufferedImage scan = TrapPages.scan();
    TrapPages.lines(TrapPages.pen(scan), TrapPages.text().lines().toList(), 85, 480);
    BufferedImage spread =
        new BufferedImage(2 * scan.getWidth(), scan.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = spread.createGraphics();
    g.drawImage(scan, 0, 0, null);
    g.drawImage(scan, scan.getWidth(), 0, null);
    g.dispose();
    Path file = dir.resolve("a.png");
    ImageIO.write(spread, "png", file.toFile());
    assertReads(read("image/png", file).get(0), (TrapPages.text() + "\n").repeat(4));
  }

  @Test
  void aPageOfLettersThatCannotBeReadIsNotSaidToBeBlank() throws Exception {
    BufferedImage page = TrapPages.paper(150);
    Graphics2D g = page.createGraphics();
    g.setColor(Color.BLACK);
    for (int i = 0; i < 400; i++) {
      g.drawOval(100 + 37 * (i % 25), 100 + 61 * (i / 25), 5 + i % 17, 25 - i % 19);
    }
    g.dispose();
    Path file = dir.resolve("a.png");
    ImageIO.write(page, "png", file.toFile());
    assertThat(read("image/png", file).get(0).reason()).isNotEqualTo(Reason.BLANK_PAGE);
  }

  private static List<PageText> read(String type, Path file) throws IOException {
    SourceFile source = LargeScans.source(type, file);
    DocumentText text = ((Reading.Done) READER.read(source, List.of(file), n -> {})).text();
    return text.pages();
  }

  private static void assertReads(PageText page, String truth) {
    assertThat(Characters.errorRate(truth, page.text())).as(page.text()).isLessThan(FEW);
  }

  /** Lets a file of one page say another resolution, down the page by a number at its end. */
  private static void resolution(Path file, int across, int down) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    int entries = bytes.getShort(8);
    for (int i = 0; i < entries; i++) {
      int entry = 10 + 12 * i;
      if (bytes.getShort(entry) == 283) {
        bytes.putInt(entry + 8, bytes.limit());
      } else if (bytes.getShort(entry) == 282) {
        bytes.putInt(bytes.getInt(entry + 8), across);
      }
    }
    ByteBuffer longer =
        ByteBuffer.allocate(bytes.limit() + 8).order(ByteOrder.LITTLE_ENDIAN).put(bytes.rewind());
    longer.putInt(down).putInt(1);
    Files.write(file, longer.array());
  }
}
