package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import org.bytedeco.leptonica.PIX;
import vn.vankho.text.image.Raster;

/**
 * Nét giống chữ: whether a page on which nothing was read shows much that has the size of letters:
 * it is not blank then, only not to be read.
 */
final class PrintLike {

  /** Darker is ink, on a background made even at 200; what shines through the sheet is lighter. */
  private static final int INK = 110;

  /** Sizes of a letter at {@link Prepared#DPI}, pixels. */
  private static final int LEAST = 6;

  private static final int MOST = 60;

  /** Holes, staples and dust are fewer. */
  private static final int MANY = 80;

  private PrintLike() {}

  static boolean isOn(Raster raster, double dpi) {
    try (Prepared prepared = Prepared.of(raster, dpi)) {
      PIX black = pixThresholdToBinary(prepared.gray(), INK);
      long letters =
          Blot.in(black).stream()
              .filter(b -> Math.max(b.width(), b.height()) <= MOST)
              .filter(b -> b.height() >= LEAST && b.width() >= LEAST / 2)
              .count();
      pixDestroy(black);
      return letters > MANY;
    }
  }
}
