package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import org.bytedeco.leptonica.PIX;

/**
 * Mực màu: a page's red and blue ink, which print in black is not; both vanish when a page is made
 * ready for recognition.
 */
final class ColourInk implements AutoCloseable {

  /** The resolution at which it is looked at. */
  static final int DPI = Prepared.DPI;

  /** How much redder or bluer than gray a pixel of ink is, of 255. */
  private static final int COLOURED = 60;

  /** Print is darker, of 255. */
  private static final int DARK = 110;

  private final PIX page;
  private final PIX redness;

  /**
   * @param page in colour, which stays the caller's own
   */
  ColourInk(PIX page) {
    this.page = page;
    this.redness = pixConvertRGBToGrayArb(page, 1.6f, -0.8f, -0.8f);
  }

  static double points(double pixels) {
    return pixels / DPI * 72;
  }

  /** Bright where ink is red; stays this object's own. */
  PIX redness() {
    return redness;
  }

  /** A mask of the red ink, the caller's own. */
  PIX red() {
    return coloured(redness);
  }

  /** A mask of what is dark in red light too, the print; the caller's own. */
  PIX print() {
    PIX light = pixGetRGBComponent(page, COLOR_RED);
    PIX mask = pixThresholdToBinary(light, DARK);
    pixDestroy(light);
    return mask;
  }

  /** A mask of the blue ink, the caller's own. */
  PIX blue() {
    PIX blueness = pixConvertRGBToGrayArb(page, -1.6f, 0, 1.6f);
    PIX mask = coloured(blueness);
    pixDestroy(blueness);
    return mask;
  }

  private static PIX coloured(PIX strength) {
    PIX ink = pixThresholdToBinary(strength, COLOURED);
    return pixInvert(ink, ink);
  }

  @Override
  public void close() {
    pixDestroy(redness);
  }
}
