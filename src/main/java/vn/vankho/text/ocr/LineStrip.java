package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.nio.ByteOrder;
import java.nio.IntBuffer;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.leptonica.PIX;
import vn.vankho.document.Box;
import vn.vankho.text.digits.InkStrip;
import vn.vankho.text.image.Raster;

/**
 * Dải ảnh quanh một dòng: the page's own pixels around one line, straightened, always at the same
 * resolution, as ink.
 *
 * @param area of the page, points
 * @param angle by which the page was turned clockwise to be straight, radians
 */
record LineStrip(InkStrip ink, Box area, double angle) {

  /** Print of 13 points has capitals 36 pixels high. */
  static final double DPI = 300;

  static final double PIXELS_PER_POINT = DPI / 72;

  /** Wide enough for the turn of the page. */
  static LineStrip of(Raster raster, Box place, Box area, double angle) {
    double toRaster = raster.width() / place.width();
    int left = (int) Math.floor((area.left() - place.left()) * toRaster);
    int top = (int) Math.floor((area.top() - place.top()) * toRaster);
    int width = (int) Math.ceil(area.width() * toRaster);
    int height = (int) Math.ceil(area.height() * toRaster);
    PIX pix = new Blot(left, top, left + width, top + height).cut(raster.pix());
    if (pix == null || pix.isNull()) {
      return new LineStrip(new InkStrip(new float[1], 1, 1), area, angle);
    }
    pix = swap(pix, gray(pix));
    if (angle != 0) {
      pix = swap(pix, pixRotate(pix, (float) angle, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
    }
    float scale = (float) (PIXELS_PER_POINT / toRaster);
    if (Math.abs(scale - 1) > 0.02) {
      pix =
          swap(pix, scale < 0.7 ? pixScaleAreaMap(pix, scale, scale) : pixScale(pix, scale, scale));
    }
    InkStrip ink = ink(pix);
    pixDestroy(pix);
    Box clipped =
        new Box(
            place.left() + Math.max(0, left) / toRaster,
            place.top() + Math.max(0, top) / toRaster,
            ink.width() / PIXELS_PER_POINT,
            ink.height() / PIXELS_PER_POINT);
    return new LineStrip(ink, clipped, angle);
  }

  private static PIX swap(PIX old, PIX made) {
    if (made != old) {
      pixDestroy(old);
    }
    return made;
  }

  /** The red channel: seals vanish, blue ink turns dark. */
  private static PIX gray(PIX pix) {
    return switch (pixGetDepth(pix)) {
      case 1 -> pixConvert1To8(null, pix, (byte) 255, (byte) 0);
      case 32 -> pixGetRGBComponent(pix, COLOR_RED);
      default -> pixCopy(null, pix);
    };
  }

  private static InkStrip ink(PIX gray) {
    int w = pixGetWidth(gray);
    int h = pixGetHeight(gray);
    int wpl = pixGetWpl(gray);
    IntBuffer words =
        new BytePointer(pixGetData(gray))
            .capacity(4L * wpl * h)
            .asByteBuffer()
            .order(ByteOrder.nativeOrder())
            .asIntBuffer();
    int[] value = new int[w * h];
    int[] count = new int[256];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int v = words.get(y * wpl + x / 4) >>> (24 - 8 * (x % 4)) & 0xff;
        value[y * w + x] = v;
        count[v]++;
      }
    }
    double paper = share(count, w * h, 0.7);
    double dark = share(count, w * h, 0.02);
    double range = Math.max(60, paper - dark);
    float[] ink = new float[w * h];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = (float) Math.max(0, Math.min(1, (paper - value[i]) / range));
    }
    return new InkStrip(ink, w, h);
  }

  private static int share(int[] count, int total, double share) {
    int sum = 0;
    for (int v = 0; v < 256; v++) {
      sum += count[v];
      if (sum >= share * total) {
        return v;
      }
    }
    return 255;
  }

  /** The column of a place on the page. */
  double x(double pageX, double pageY) {
    double dx = (pageX - area.centerX()) * PIXELS_PER_POINT;
    double dy = (pageY - area.centerY()) * PIXELS_PER_POINT;
    return ink.width() / 2.0 + Math.cos(angle) * dx - Math.sin(angle) * dy;
  }

  /** The row of a place on the page. */
  double y(double pageX, double pageY) {
    double dx = (pageX - area.centerX()) * PIXELS_PER_POINT;
    double dy = (pageY - area.centerY()) * PIXELS_PER_POINT;
    return ink.height() / 2.0 + Math.sin(angle) * dx + Math.cos(angle) * dy;
  }

  /** The box on the page of pixels in this strip. */
  Box page(double left, double top, double right, double bottom) {
    double dx = (left + right) / 2 - ink.width() / 2.0;
    double dy = (top + bottom) / 2 - ink.height() / 2.0;
    double cx = area.centerX() + (Math.cos(angle) * dx + Math.sin(angle) * dy) / PIXELS_PER_POINT;
    double cy = area.centerY() + (Math.cos(angle) * dy - Math.sin(angle) * dx) / PIXELS_PER_POINT;
    double w = (right - left) / PIXELS_PER_POINT;
    double h = (bottom - top) / PIXELS_PER_POINT;
    return new Box(cx - w / 2, cy - h / 2, w, h);
  }
}
