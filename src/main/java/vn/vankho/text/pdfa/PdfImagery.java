package vn.vankho.text.pdfa;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import vn.vankho.document.Limits;
import vn.vankho.text.image.Raster;
import vn.vankho.text.pdf.PageGeometry;
import vn.vankho.text.pdf.PageMarks;
import vn.vankho.text.pdf.PageMarks.Image;
import vn.vankho.text.pdf.PageMarks.Mark;
import vn.vankho.text.pdf.PdfReader;

/**
 * Ảnh trang từ tệp PDF: the images of a scanned page, their streams byte for byte; what is painted
 * over them, as a picture on a transparent ground. A page without such images is drawn as a whole.
 */
final class PdfImagery implements PageImagery {

  /** From this share of the page on, an image hides what was painted before it. */
  private static final double WHOLE = 0.7;

  private static final double OVERLAY_DPI = 300;
  private static final double PAGE_DPI = 300;
  private static final double MAX_PIXELS = 40e6;

  private final PDDocument pdf;

  PdfImagery(Path file) throws IOException {
    pdf = PdfReader.open(file, Limits.DEFAULT);
  }

  @Override
  public Sheet page(int number, double width, double height, PDDocument target) throws IOException {
    PDPage page = pdf.getPage(number - 1);
    PageGeometry geometry = PageGeometry.of(page);
    List<Mark> marks = PageMarks.of(page);
    List<PlacedImage> images = new ArrayList<>();
    int taken = 0;
    int at = ground(marks, geometry);
    while (at < marks.size() && marks.get(at).image().isPresent()) {
      Image image = marks.get(at).image().get();
      Optional<COSStream> stream = PdfaImage.of(image.object().getCOSObject());
      if (stream.isEmpty()) {
        break;
      }
      images.add(new PlacedImage(stream.get(), image.placement(), image.ink()));
      taken = image.number();
      at++;
    }
    if (images.isEmpty()) {
      if (!marks.isEmpty() || PageMarks.hasAnnotations(page)) {
        images.add(whole(number - 1, geometry, target));
      }
    } else if (at < marks.size() || PageMarks.hasAnnotations(page)) {
      overlay(number - 1, taken, geometry, target).ifPresent(images::add);
    }
    return new Sheet(geometry.width(), geometry.height(), images);
  }

  /** Where what is seen begins: with the last image that hides all before it. */
  private static int ground(List<Mark> marks, PageGeometry page) {
    for (int i = marks.size() - 1; i >= 0; i--) {
      Optional<Image> image = marks.get(i).image();
      if (image.isPresent() && image.get().isOpaque() && share(image.get(), page) >= WHOLE) {
        return i;
      }
    }
    return 0;
  }

  private static double share(Image image, PageGeometry page) {
    Rectangle2D whole = new Rectangle2D.Double(0, 0, page.width(), page.height());
    Rectangle2D shown = image.bounds().createIntersection(whole);
    return shown.isEmpty()
        ? 0
        : shown.getWidth() * shown.getHeight() / (page.width() * page.height());
  }

  private Optional<PlacedImage> overlay(int index, int taken, PageGeometry page, PDDocument target)
      throws IOException {
    double dpi = atMost(OVERLAY_DPI, page);
    Optional<PageOverlay.Part> part = PageOverlay.over(pdf, index, taken, dpi);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    BufferedImage picture = part.get().picture();
    double pixel = 72 / dpi;
    AffineTransform placement =
        new AffineTransform(
            picture.getWidth() * pixel,
            0,
            0,
            picture.getHeight() * pixel,
            part.get().x() * pixel,
            part.get().y() * pixel);
    COSStream stream = LosslessFactory.createFromImage(target, picture).getCOSObject();
    return Optional.of(new PlacedImage(stream, placement, Optional.empty()));
  }

  private PlacedImage whole(int index, PageGeometry page, PDDocument target) throws IOException {
    BufferedImage picture = PageOverlay.whole(pdf, index, atMost(PAGE_DPI, page));
    try (Raster raster = Raster.of(picture)) {
      return PlacedImage.filling(LosslessImage.of(target, raster), page.width(), page.height());
    }
  }

  /** A giant page is drawn more coarsely. */
  private static double atMost(double dpi, PageGeometry page) {
    double pixels = page.width() * page.height() * dpi * dpi / 72 / 72;
    return pixels > MAX_PIXELS ? dpi * Math.sqrt(MAX_PIXELS / pixels) : dpi;
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
