package vn.vankho.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.Box;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.Limits;
import vn.vankho.document.PageImageSource.Look;
import vn.vankho.document.PageImageSource.PageImage;

/** The site's page images, made in processes of their own. */
class IsolatedImagesTest {

  @TempDir Path dir;

  @Test
  void aPageThatCannotBeDecodedCostsItsImageAndIsNamed() throws Exception {
    Path file = dir.resolve("a.tif");
    TrapPages.tiff(file, List.of(TrapPages.scan(), TrapPages.scan(), TrapPages.scan()));
    TrapPages.spoil(file, 1);
    Map<Integer, PageImage> images = new TreeMap<>();
    List<Diagnostic> notes = shown("image/tiff", file, Look.plain(600), images);
    assertThat(images.keySet()).containsExactly(1, 3);
    assertThat(notes).containsExactly(Diagnostic.of("page-image-missing").onPage(2));
  }

  @Test
  void aFileThatCannotBeOpenedHasNoImages() throws Exception {
    Path file = Files.writeString(dir.resolve("a.pdf"), "%PDF-1.4 cut short");
    Map<Integer, PageImage> images = new TreeMap<>();
    List<Diagnostic> notes = shown("application/pdf", file, Look.plain(600), images);
    assertThat(images).isEmpty();
    assertThat(notes).containsExactly(Diagnostic.of("page-images-missing"));
  }

  @Test
  void onlyThePagesAskedForAreShown() throws Exception {
    Path file = dir.resolve("a.tif");
    TrapPages.tiff(file, List.of(TrapPages.scan(), TrapPages.scan(), TrapPages.scan()));
    Map<Integer, PageImage> images = new TreeMap<>();
    shown("image/tiff", file, new Look(2, 2, 600, Map.of(), Map.of()), images);
    assertThat(images.keySet()).containsExactly(2);
  }

  @Test
  void aSinkThatCannotTakeAnImageEndsIt() throws Exception {
    Path file = dir.resolve("a.tif");
    TrapPages.tiff(file, List.of(TrapPages.scan()));
    try (ReaderProcesses processes = new ReaderProcesses(Limits.DEFAULT)) {
      assertThatThrownBy(
              () ->
                  new IsolatedImages(processes)
                      .write(
                          LargeScans.source("image/tiff", file),
                          List.of(file),
                          Look.plain(600),
                          (number, jpeg) -> {
                            throw new IOException("disk full");
                          }))
          .hasMessage("disk full");
    }
  }

  /** The scan is wider than it is high, its left half red; the page is shown as it was read. */
  @Test
  void aScanIsCoveredAsItLiesAndThenTurned() throws Exception {
    Path file = dir.resolve("a.pdf");
    BufferedImage scan = new BufferedImage(2000, 1000, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = scan.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 2000, 1000);
    g.setColor(Color.RED);
    g.fillRect(0, 0, 1000, 1000);
    g.dispose();
    pdf(file, scan);
    Look look = new Look(1, 1, 300, Map.of(1, List.of(new Box(0.75, 0, 0.25, 1))), Map.of(1, 1));
    Map<Integer, PageImage> images = new TreeMap<>();
    assertThat(shown("application/pdf", file, look, images)).isEmpty();
    BufferedImage page = ImageIO.read(new ByteArrayInputStream(images.get(1).jpeg()));
    assertThat(page.getWidth()).isEqualTo(300);
    assertThat(page.getHeight()).isEqualTo(600);
    BufferedImage small = ImageIO.read(new ByteArrayInputStream(images.get(1).small()));
    assertThat(small.getWidth()).isEqualTo(150);
    assertThat(new Color(page.getRGB(150, 100)).getGreen()).isLessThan(60);
    assertThat(new Color(page.getRGB(150, 400)).getGreen()).isGreaterThan(200);
    assertThat(new Color(page.getRGB(150, 550)).getRed()).isLessThan(60);
  }

  private static void pdf(Path file, BufferedImage scan) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(800, 400));
      pdf.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        out.drawImage(JPEGFactory.createFromImage(pdf, scan, 0.9f), 0, 0, 800, 400);
      }
      pdf.save(file.toFile());
    }
  }

  private static List<Diagnostic> shown(
      String type, Path file, Look look, Map<Integer, PageImage> images) throws IOException {
    try (ReaderProcesses processes = new ReaderProcesses(Limits.DEFAULT)) {
      return new IsolatedImages(processes)
          .write(LargeScans.source(type, file), List.of(file), look, images::put);
    }
  }
}
