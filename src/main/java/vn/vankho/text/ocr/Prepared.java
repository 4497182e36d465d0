package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
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

  /** A scale from which on the library's area mapping gives way to interpolation. */
  private static final double MIXED = 0.7;

  /** Halving is much quicker than a scale that is as good as a half. */
  private static final double AS_GOOD_AS = 0.003;

  private final PIX gray;
  private final double scale;
  private final double angle;
  private final Optional<PIX> colour;

  private Prepared(PIX gray, double scale, double angle, Optional<PIX> colour) {
    this.gray = gray;
    this.scale = scale;
    this.angle = angle;
    this.colour = colour;
  }

  /**
   * @param dpi resolution of the raster
   */
  static Prepared of(Raster raster, double dpi) {
    double scale = halved(DPI / dpi);
    Optional<PIX> colour =
        raster.isColour() ? Optional.ofNullable(smaller(raster.pix(), scale)) : Optional.empty();
    PIX light =
        colour.isPresent() && scale < MIXED
            ? pixGetRGBComponent(colour.get(), COLOR_RED)
            : scaled(raster.pix(), scale);
    PIX level = evenBackground(light);
    double angle = Tilt.of(level);
    return new Prepared(straight(level, angle), scale, angle, colour);
  }

  /** The scale itself, or the half, quarter or eighth that it nearly is. */
  private static double halved(double scale) {
    return DoubleStream.of(0.5, 0.25, 0.125)
        .filter(half -> Math.abs(scale / half - 1) < AS_GOOD_AS)
        .findFirst()
        .orElse(scale);
  }

  static PIX straight(PIX level, double angle) {
    if (angle == 0) {
      return level;
    }
    PIX straight = pixRotate(level, (float) angle, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0);
    pixDestroy(level);
    return straight;
  }

  /** Without the sharpening that the library's usual scaling adds: it takes most of the time. */
  private static PIX smaller(PIX colour, double scale) {
    float s = (float) scale;
    return scale < MIXED ? pixScaleAreaMap(colour, s, s) : pixScaleLI(colour, s, s);
  }

  /** The lightness of print, red ink being light, at another size. */
  static PIX scaled(PIX pix, double scale) {
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

  /** Dark print on a white page; the image given is no more. */
  static PIX evenBackground(PIX gray) {
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

  /** A coloured page in colour, as large, but as it lies; none of one too narrow to be scaled. */
  Optional<PIX> colour() {
    return colour;
  }

  double angle() {
    return angle;
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

  /** A place in the original raster's pixels, in this image. */
  double[] straight(double x, double y) {
    double cx = pixGetWidth(gray) / 2.0;
    double cy = pixGetHeight(gray) / 2.0;
    double dx = x * scale - cx;
    double dy = y * scale - cy;
    double sx = cx + Math.cos(angle) * dx - Math.sin(angle) * dy;
    double sy = cy + Math.sin(angle) * dx + Math.cos(angle) * dy;
    return new double[] {sx, sy};
  }

  double scale() {
    return scale;
  }

  @Override
  public void close() {
    pixDestroy(gray);
    colour.ifPresent(leptonica::pixDestroy);
  }
}
