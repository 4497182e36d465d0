package vn.vankho.text.pdf;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import vn.vankho.text.guard.PageClock;
import vn.vankho.text.image.ImageFiles;
import vn.vankho.text.image.ImagePlan;
import vn.vankho.text.image.Raster;
import vn.vankho.text.pdf.PageMarks.Image;
import vn.vankho.text.pdf.PageMarks.Mark;

/** Ảnh các trang PDF: pages as they are shown, annotations with them. */
public final class PdfImages {

  /** So much of a page's edge, or of an image's, makes no difference, points. */
  private static final double EDGE = 3;

  private PdfImages() {}

  /**
   * Makes the pages that are still to be made.
   *
   * @throws IOException when the file cannot be opened, or the sink cannot take an image
   */
  public static void write(Path file, ImagePlan plan) throws IOException {
    try (PDDocument pdf = PdfReader.open(file, plan.limits())) {
      for (int i = plan.first() - 1; i < pdf.getNumberOfPages() && !plan.isPast(i + 1); i++) {
        int index = i;
        if (plan.isGivenUp(i + 1)) {
          plan.leaveOut(i + 1);
        } else if (!plan.isKnown(i + 1)) {
          plan.make(i + 1, () -> page(pdf, index, plan));
        }
      }
    }
  }

  private static Raster page(PDDocument pdf, int index, ImagePlan plan) throws IOException {
    PageGeometry page = PageGeometry.of(pdf.getPage(index));
    int quarters = plan.look().turned().getOrDefault(index + 1, 0);
    double across = quarters % 2 == 0 ? page.width() : page.height();
    double along = quarters % 2 == 0 ? page.height() : page.width();
    // A long narrow page must not become a giant image.
    double scale =
        Math.min(plan.look().width() / across, Raster.LONG * plan.look().width() / along);
    Optional<Image> scan = scan(pdf.getPage(index), page, plan.limits().pixels());
    if (scan.isPresent()) {
      return decoded(scan.get(), page, scale);
    }
    CarefulRenderer renderer =
        new CarefulRenderer(pdf, plan.limits().pixels(), PageClock.start(plan.limits().perPage()));
    BufferedImage image = renderer.renderImage(index, (float) scale, ImageType.RGB);
    return Raster.of(image);
  }

  /** The one image that is all that is to be seen on a page, as of most scans. */
  private static Optional<Image> scan(PDPage pdfPage, PageGeometry page, long pixels)
      throws IOException {
    List<Mark> marks = PageMarks.of(pdfPage);
    if (marks.isEmpty() || PageMarks.hasAnnotations(pdfPage)) {
      return Optional.empty();
    }
    return marks
        .get(marks.size() - 1)
        .image()
        .filter(Image::isOpaque)
        .filter(i -> fills(i.bounds(), page))
        .filter(i -> PageRaster.quarterTurns(i.placement()).isPresent())
        .filter(
            i ->
                (long) i.object().getWidth() * i.object().getHeight()
                    <= Math.min(pixels, ImageFiles.MAX_PIXELS));
  }

  private static boolean fills(Rectangle2D image, PageGeometry page) {
    return Math.abs(image.getMinX()) < EDGE
        && Math.abs(image.getMinY()) < EDGE
        && Math.abs(image.getMaxX() - page.width()) < EDGE
        && Math.abs(image.getMaxY() - page.height()) < EDGE;
  }

  private static Raster decoded(Image image, PageGeometry page, double scale) throws IOException {
    int quarters = PageRaster.quarterTurns(image.placement()).orElseThrow();
    int wide = quarters % 2 == 0 ? image.object().getWidth() : image.object().getHeight();
    int reduction = 1;
    while (reduction < 8 && wide / (2 * reduction) >= page.width() * scale) {
      reduction *= 2;
    }
    return PageRaster.decode(image.object(), reduction).turned(quarters);
  }
}
