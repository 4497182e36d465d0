package vn.vankho.text.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import vn.vankho.document.Box;
import vn.vankho.text.image.ImageFiles;
import vn.vankho.text.image.Raster;
import vn.vankho.text.pdf.PageScan.PlacedImage;

/**
 * Ảnh của trang PDF: the one image that a scanned page is, or else a render of the page.
 *
 * @param place where the pixels lie on the page as displayed, points
 */
record PageRaster(Raster raster, Box place) implements AutoCloseable {

  private static final double RENDER_DPI = 200;
  private static final double MAX_RENDER_DPI = 300;

  /** Photographs and thin fonts below this resolution cannot be read. */
  double dpi() {
    return raster.width() / place.width() * 72;
  }

  /**
   * The page without its annotations: what they say is read from themselves.
   *
   * @param index of the page, from 0
   */
  static PageRaster of(
      CarefulRenderer renderer, int index, PageGeometry page, List<PlacedImage> images)
      throws IOException {
    Optional<PlacedImage> whole = wholePage(page, images);
    if (whole.isPresent()) {
      Optional<PageRaster> embedded = embedded(whole.get());
      if (embedded.isPresent()) {
        return embedded.get();
      }
    }
    return rendered(renderer, index, page, images);
  }

  /**
   * The image that is the page, where there is exactly one and nothing else is painted beside it.
   */
  private static Optional<PlacedImage> wholePage(PageGeometry page, List<PlacedImage> images) {
    if (images.size() != 1 || PageJudge.share(images.get(0), page) < 0.7) {
      return Optional.empty();
    }
    return Optional.of(images.get(0));
  }

  private static Optional<PageRaster> embedded(PlacedImage placed) throws IOException {
    PDImageXObject image = placed.image();
    Optional<Integer> quarters = quarterTurns(placed.placement());
    if (quarters.isEmpty()
        || image.isStencil()
        || image.getMask() != null
        || image.getSoftMask() != null
        || (long) image.getWidth() * image.getHeight() > ImageFiles.MAX_PIXELS) {
      return Optional.empty();
    }
    Rectangle2D b = PageJudge.bounds(placed);
    if (b.getWidth() < 10 || b.getHeight() < 10) {
      return Optional.empty();
    }
    Raster raster = decode(image).turned(quarters.get());
    return Optional.of(
        new PageRaster(raster, new Box(b.getX(), b.getY(), b.getWidth(), b.getHeight())));
  }

  private static Raster decode(PDImageXObject image) throws IOException {
    return decode(image, 1);
  }

  /**
   * An image's pixels.
   *
   * @param reduction 1, 2, 4 or 8: a JPEG image may be given so many times smaller
   */
  static Raster decode(PDImageXObject image, int reduction) throws IOException {
    if (isPlainJpeg(image)) {
      byte[] jpeg;
      try (InputStream in = image.getStream().getCOSObject().createRawInputStream()) {
        jpeg = in.readAllBytes();
      }
      PIX pix =
          reduction == 1
              ? leptonica.pixReadMem(jpeg, jpeg.length)
              : leptonica.pixReadMemJpeg(jpeg, jpeg.length, 0, reduction, new int[1], 0);
      if (pix != null && !pix.isNull()) {
        return Raster.own(pix);
      }
    }
    return Raster.of(image.getImage());
  }

  /** A JPEG stream that any JPEG library decodes to the colours meant. */
  private static boolean isPlainJpeg(PDImageXObject image) throws IOException {
    return COSName.DCT_DECODE.equals(image.getCOSObject().getDictionaryObject(COSName.FILTER))
        && image.getDecode() == null
        && (image.getColorSpace() instanceof PDDeviceRGB
            || image.getColorSpace() instanceof PDDeviceGray);
  }

  /** How often the image is turned clockwise by its placement; nothing when skewed or mirrored. */
  static Optional<Integer> quarterTurns(AffineTransform t) {
    double size = Math.max(Math.hypot(t.getScaleX(), t.getShearY()), 1);
    double slack = 0.01 * size;
    boolean straight = Math.abs(t.getShearX()) < slack && Math.abs(t.getShearY()) < slack;
    boolean across = Math.abs(t.getScaleX()) < slack && Math.abs(t.getScaleY()) < slack;
    if (straight && t.getScaleX() > 0 && t.getScaleY() > 0) {
      return Optional.of(0);
    }
    if (straight && t.getScaleX() < 0 && t.getScaleY() < 0) {
      return Optional.of(2);
    }
    if (across && t.getShearY() > 0 && t.getShearX() < 0) {
      return Optional.of(1);
    }
    return across && t.getShearY() < 0 && t.getShearX() > 0 ? Optional.of(3) : Optional.empty();
  }

  private static PageRaster rendered(
      CarefulRenderer renderer, int index, PageGeometry page, List<PlacedImage> images)
      throws IOException {
    double dpi = RENDER_DPI;
    for (PlacedImage i : images) {
      double width = PageJudge.bounds(i).getWidth();
      if (PageJudge.share(i, page) > 0.3 && width > 0) {
        dpi = Math.max(dpi, Math.min(MAX_RENDER_DPI, i.image().getWidth() / width * 72));
      }
    }
    double pixels = page.width() * page.height() * dpi * dpi / 72 / 72;
    if (pixels > ImageFiles.MAX_PIXELS / 4.0) {
      dpi *= Math.sqrt(ImageFiles.MAX_PIXELS / 4.0 / pixels);
    }
    renderer.setAnnotationsFilter(a -> false);
    BufferedImage image = renderer.renderImageWithDPI(index, (float) dpi, ImageType.RGB);
    return new PageRaster(Raster.of(image), new Box(0, 0, page.width(), page.height()));
  }

  @Override
  public void close() {
    raster.close();
  }
}
