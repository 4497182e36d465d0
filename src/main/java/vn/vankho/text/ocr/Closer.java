package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import org.bytedeco.leptonica.PIX;
import vn.vankho.text.image.Raster;

/**
 * Nhìn gần: parts of a page in a larger image, for second looks. Each is made from the original's
 * pixels around it when it is asked for: most pages need few.
 */
final class Closer {

  /** The resolution for a second look at a line that was read with doubt. */
  static final int DPI = 200;

  /** This image's pixels for one of the first look's. */
  static final double TIMES = (double) DPI / Prepared.DPI;

  /** The background is as even as it would be on the whole page: it is measured so far around. */
  private static final int AROUND = 64;

  /** Of a page's edge that is no wider nothing can be told. */
  private static final int LEAST = 8;

  private final Prepared prepared;
  private final Raster raster;
  private final double scale;

  Closer(Prepared prepared, Raster raster) {
    this.prepared = prepared;
    this.raster = raster;
    this.scale = prepared.scale() * TIMES;
  }

  /**
   * A part of the page, straight and gray; white where the page ends; the caller's own.
   *
   * @param left in this image's pixels, as all that follow
   */
  PIX at(int left, int top, int width, int height) {
    double cos = Math.abs(Math.cos(prepared.angle()));
    double sin = Math.abs(Math.sin(prepared.angle()));
    double[] middle = prepared.original((left + width / 2.0) / TIMES, (top + height / 2.0) / TIMES);
    double across = ((width * cos + height * sin) / 2 + AROUND) / scale;
    double down = ((width * sin + height * cos) / 2 + AROUND) / scale;
    int x = (int) Math.max(0, middle[0] - across);
    int y = (int) Math.max(0, middle[1] - down);
    int right = (int) Math.min(raster.width(), Math.ceil(middle[0] + across));
    int bottom = (int) Math.min(raster.height(), Math.ceil(middle[1] + down));
    PIX part = pixCreate(Math.max(1, width), Math.max(1, height), 8);
    pixSetAll(part);
    if (Math.min(right - x, bottom - y) * scale < LEAST) {
      return part;
    }
    PIX clip = new Blot(x, y, right, bottom).cut(raster.pix());
    PIX level = Prepared.evenBackground(Prepared.scaled(clip, scale));
    PIX straight = Prepared.straight(level, prepared.angle());
    double[] center = prepared.straight((x + right) / 2.0, (y + bottom) / 2.0);
    int dx = (int) Math.round(center[0] * TIMES - pixGetWidth(straight) / 2.0) - left;
    int dy = (int) Math.round(center[1] * TIMES - pixGetHeight(straight) / 2.0) - top;
    pixRasterop(
        part, dx, dy, pixGetWidth(straight), pixGetHeight(straight), PIX_SRC, straight, 0, 0);
    pixDestroy(clip);
    pixDestroy(straight);
    return part;
  }
}
