package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.BOXA;
import org.bytedeco.leptonica.PIX;
import vn.vankho.text.ocr.HandInk.Blot;

/** Bảng có kẻ: drawn lines that cross one another, and so make cells. */
final class RuledTables {

  /** Darker is ink, on a background made even at 200. */
  private static final int INK = 150;

  /** Shorter stretches, in pixels, are strokes of letters. */
  private static final int ACROSS = 60;

  private static final int DOWN = 32;

  /** A frame has four corners; two cells have six. */
  private static final int CELLS = 6;

  private static final int LEAST_WIDTH = 250;
  private static final int LEAST_HEIGHT = 60;

  private RuledTables() {}

  /** In the image's pixels, from top to bottom. */
  static List<Blot> in(PIX gray) {
    PIX black = pixThresholdToBinary(gray, INK);
    PIX across = lines(black, 1, 2, ACROSS, 1);
    PIX down = lines(black, 2, 1, 1, DOWN);
    pixDestroy(black);
    PIX grid = pixOr(null, across, down);
    PIX crossings = pixAnd(null, across, down);
    pixDestroy(across);
    pixDestroy(down);
    BOXA boxes = pixConnCompBB(grid, 8);
    List<Blot> tables = new ArrayList<>();
    for (int i = 0; i < boxaGetCount(boxes); i++) {
      int[] x = new int[1];
      int[] y = new int[1];
      int[] w = new int[1];
      int[] h = new int[1];
      boxaGetBoxGeometry(boxes, i, x, y, w, h);
      if (w[0] >= LEAST_WIDTH
          && h[0] >= LEAST_HEIGHT
          && crossings(crossings, x[0], y[0], w[0], h[0]) >= CELLS) {
        tables.add(new Blot(x[0], y[0], x[0] + w[0], y[0] + h[0]));
      }
    }
    boxaDestroy(boxes);
    pixDestroy(grid);
    pixDestroy(crossings);
    return List.copyOf(tables);
  }

  /** Lines a little longer than they were seen, so that they meet. */
  private static PIX lines(PIX black, int thickX, int thickY, int width, int height) {
    PIX thick = pixDilateBrick(null, black, thickX, thickY);
    PIX open = pixOpenBrick(null, thick, width, height);
    pixDestroy(thick);
    PIX longer = pixDilateBrick(null, open, width > 1 ? 9 : 3, height > 1 ? 9 : 3);
    pixDestroy(open);
    return longer;
  }

  private static int crossings(PIX crossings, int x, int y, int w, int h) {
    BOX box = boxCreate(x, y, w, h);
    PIX part = pixClipRectangle(crossings, box, (BOX) null);
    boxDestroy(box);
    PIX near = pixCloseSafeBrick(null, part, 9, 9);
    int[] count = new int[1];
    pixCountConnComp(near, 8, count);
    pixDestroy(part);
    pixDestroy(near);
    return count[0];
  }
}
