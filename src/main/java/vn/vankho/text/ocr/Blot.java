package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.BOXA;
import org.bytedeco.leptonica.PIX;

/** Vệt mực: ink that hangs together, its box in the image. */
record Blot(int left, int top, int right, int bottom) {

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  Blot moved(int x, int y) {
    return new Blot(left + x, top + y, right + x, bottom + y);
  }

  /**
   * The part of an image within this box, a copy.
   *
   * @return null where the two do not meet, as the library has it
   */
  PIX cut(PIX image) {
    BOX box = boxCreate(left, top, width(), height());
    PIX part = pixClipRectangle(image, box, (BOX) null);
    // No deallocator comes with what the library makes: closing the pointer would free nothing.
    boxDestroy(box);
    return part;
  }

  /** How many of a mask's pixels within this box are ink. */
  int ink(PIX mask) {
    PIX part = cut(mask);
    int[] count = new int[1];
    pixCountPixels(part, count, (int[]) null);
    pixDestroy(part);
    return count[0];
  }

  /** All blots of a mask, in its pixels. */
  static List<Blot> in(PIX mask) {
    BOXA boxes = pixConnCompBB(mask, 8);
    if (boxes == null || boxes.isNull()) {
      return List.of();
    }
    List<Blot> blots = new ArrayList<>();
    int[] x = new int[1];
    int[] y = new int[1];
    int[] w = new int[1];
    int[] h = new int[1];
    for (int i = 0; i < boxaGetCount(boxes); i++) {
      boxaGetBoxGeometry(boxes, i, x, y, w, h);
      blots.add(new Blot(x[0], y[0], x[0] + w[0], y[0] + h[0]));
    }
    boxaDestroy(boxes);
    return blots;
  }
}
