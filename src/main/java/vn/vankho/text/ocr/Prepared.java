package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import org.bytedeco.leptonica.PIX;
import vn.vankho.text.image.Raster;

/**
 * Ảnh đã chuẩn bị: a page image made ready for recognition, and the way back to the original's
 * pixels.
 *
 * <p>The recipe was found by measuring: the red channel, in which red seals vanish; area-averaged
 * to the size that the model reads best; the background made even; deskewed.
 */
final class Prepared implements AutoCloseable {

  /** The resolution at which 13 and 14 point print has the height that the model reads best. */
  static final int DPI = 150;

  /** The resolution for a second look at a line that was read with doubt. */
  static final int CLOSE_DPI = 200;

  private final PIX gray;
  private final double scale;
  private final double angle;

  private Prepared(PIX gray, double scale, double angle) {
    this.gray = gray;
    this.scale = scale;
    this.angle = angle;
  }

  /**
   * @param dpi resolution of the raster
   */
  static Prepared of(Raster raster, double dpi) {
    double scale = DPI / dpi;
    PIX level = evenBackground(scaled(raster.pix(), scale));
    double angle = Tilt.of(level);
    return new Prepared(straight(level, angle), scale, angle);
  }

  /** The same page larger, for a second look; turned alike. */
  Prepared closer(Raster raster) {
    double larger = scale * CLOSE_DPI / DPI;
    PIX level = evenBackground(scaled(raster.pix(), larger));
    return new Prepared(straight(level, angle), larger, angle);
  }

  private static PIX straight(PIX level, double angle) {
    if (angle == 0) {
      return level;
    }
    PIX straight = pixRotate(level, (float) angle, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0);
    pixDestroy(level);
    return straight;
  }

  private static PIX scaled(PIX pix, double scale) {
    float s = (float) scale;
    if (pixGetDepth(pix) == 1) {
      if (scale < 1) {
        return pixScaleToGray(pix, s);
      }
      PIX gray = pixConvert1To8(null, pix, (byte) 255, (byte) 0);
      PIX big = pixScale(gray, s, s);
      pixDestroy(gray);
      return big;
    }
    if (pixGetDepth(pix) == 8) {
      return scale < 1 ? pixScaleAreaMap(pix, s, s) : pixScale(pix, s, s);
    }
    PIX red = pixGetRGBComponent(pix, COLOR_RED);
    PIX out = scale < 1 ? pixScaleAreaMap(red, s, s) : pixScale(red, s, s);
    pixDestroy(red);
    return out;
  }

  private static PIX evenBackground(PIX gray) {
    PIX even = pixBackgroundNormMorph(gray, null, 4, 15, 200);
    if (even == null || even.isNull()) {
      return gray;
    }
    pixDestroy(gray);
    return even;
  }

  PIX gray() {
    return gray;
  }

  /** Degrees that the page was turned clockwise to be straight. */
  double skew() {
    return Math.toDegrees(angle);
  }

  /** A place in this image, in the original raster's pixels. */
  double[] original(double x, double y) {
    double cx = pixGetWidth(gray) / 2.0;
    double cy = pixGetHeight(gray) / 2.0;
    double dx = x - cx;
    double dy = y - cy;
    double ox = cx + Math.cos(angle) * dx + Math.sin(angle) * dy;
    double oy = cy - Math.sin(angle) * dx + Math.cos(angle) * dy;
    return new double[] {ox / scale, oy / scale};
  }

  double scale() {
    return scale;
  }

  @Override
  public void close() {
    pixDestroy(gray);
  }
}
