package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.leptonica.PIX;
import vn.vankho.text.digits.InkStrip;

/** Đọc riêng chữ số: the engine's own reading of ink that is cut out of its line. */
final class DigitEngine {
  private static final int MILLIS = 2_000;

  /** How high the digits are shown to the engine, pixels: smaller and larger than in the page. */
  private static final int[] HEIGHTS = {24, 34};

  private final Engine engine;

  DigitEngine(Engine engine) {
    this.engine = engine;
  }

  /** One reading for each size at which the engine gives one; digits or nothing. */
  List<String> read(InkStrip.Cut cut) {
    List<String> readings = new ArrayList<>();
    for (int height : HEIGHTS) {
      float scale = (float) height / cut.height();
      int margin = Math.round(14 / scale);
      PIX pix = pixCreate(cut.width() + 2 * margin, cut.height() + 2 * margin, 8);
      for (int y = 0; y < cut.height() + 2 * margin; y++) {
        for (int x = 0; x < cut.width() + 2 * margin; x++) {
          int u = x - margin;
          int v = y - margin;
          boolean in = u >= 0 && v >= 0 && u < cut.width() && v < cut.height();
          float ink = in ? cut.ink()[v * cut.width() + u] : 0;
          pixSetPixel(pix, x, y, Math.round(255 * (1 - ink)));
        }
      }
      PIX shown = scale < 0.7 ? pixScaleAreaMap(pix, scale, scale) : pixScale(pix, scale, scale);
      try {
        readings.add(engine.digits(shown, Prepared.DPI, MILLIS));
      } catch (Engine.EngineFailed none) {
        // One look less; the page is read all the same.
      } finally {
        pixDestroy(shown);
        pixDestroy(pix);
      }
    }
    return readings;
  }
}
