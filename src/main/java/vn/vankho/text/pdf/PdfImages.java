package vn.vankho.text.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import vn.vankho.document.Box;
import vn.vankho.document.Limits;
import vn.vankho.text.guard.PageClock;
import vn.vankho.text.image.JpegSink;
import vn.vankho.text.image.Raster;

/** Ảnh các trang PDF: pages as they are shown, annotations with them. */
public final class PdfImages {
  private PdfImages() {}

  /** See {@code PageImages}: nothing when the PDF cannot be opened or drawn. */
  public static Optional<Integer> write(
      Path file,
      int width,
      int quality,
      Limits limits,
      Map<Integer, List<Box>> covered,
      JpegSink sink)
      throws IOException {
    PDDocument opened;
    try {
      opened = PdfReader.open(file, limits);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
    try (PDDocument pdf = opened) {
      for (int i = 0; i < pdf.getNumberOfPages(); i++) {
        byte[] jpeg;
        PageGeometry page = PageGeometry.of(pdf.getPage(i));
        // A long narrow page must not become a giant image.
        double scale = Math.min(width / page.width(), 4.0 * width / page.height());
        CarefulRenderer renderer =
            new CarefulRenderer(pdf, limits.pixels(), PageClock.start(limits.perPage()));
        try {
          BufferedImage image = renderer.renderImage(i, (float) scale, ImageType.RGB);
          try (Raster raster = Raster.of(image)) {
            raster.cover(covered.getOrDefault(i + 1, List.of()));
            jpeg = raster.jpeg(width, quality);
          }
        } catch (IOException | RuntimeException e) {
          return Optional.empty();
        }
        sink.page(i + 1, jpeg);
      }
      return Optional.of(pdf.getNumberOfPages());
    }
  }
}
