package vn.vankho.text.pdfa;

import java.awt.geom.AffineTransform;
import java.util.Optional;
import org.apache.pdfbox.cos.COSStream;

/**
 * Ảnh trên trang: an image as the file's page shows it.
 *
 * @param image an image XObject that PDF/A allows
 * @param placement from the image's unit square (y down) to the page as the file displays it (y
 *     down), points
 * @param ink red, green and blue, 0 to 1, in which a stencil is painted; nothing for other images
 */
record PlacedImage(COSStream image, AffineTransform placement, Optional<float[]> ink) {

  /** An image that fills the page. */
  static PlacedImage filling(COSStream image, double width, double height) {
    return new PlacedImage(
        image, AffineTransform.getScaleInstance(width, height), Optional.empty());
  }
}
