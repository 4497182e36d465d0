package vn.vankho.text.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Khổ trang: the visible part of a PDF page (its crop box) and how it is turned for display.
 *
 * @param rotation 0, 90, 180 or 270 degrees, clockwise
 */
public record PageGeometry(PDRectangle crop, int rotation) {

  public static PageGeometry of(PDPage page) {
    return new PageGeometry(page.getCropBox(), Math.floorMod(page.getRotation(), 360) / 90 * 90);
  }

  /** Points as displayed; never less than 1, so that a broken page still has a size. */
  public double width() {
    return Math.max(1, rotation % 180 == 0 ? crop.getWidth() : crop.getHeight());
  }

  public double height() {
    return Math.max(1, rotation % 180 == 0 ? crop.getHeight() : crop.getWidth());
  }

  /** From PDF user space (y up) to the page as displayed (y down, origin top left). */
  public AffineTransform toDisplayed() {
    float l = crop.getLowerLeftX();
    float b = crop.getLowerLeftY();
    float r = crop.getUpperRightX();
    float t = crop.getUpperRightY();
    return switch (rotation) {
      case 90 -> new AffineTransform(0, 1, 1, 0, -b, -l);
      case 180 -> new AffineTransform(-1, 0, 0, 1, r, -b);
      case 270 -> new AffineTransform(0, -1, -1, 0, t, r);
      default -> new AffineTransform(1, 0, 0, -1, -l, t);
    };
  }
}
