package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.List;
import org.bytedeco.leptonica.PIX;

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
    List<Blot> tables =
        Blot.in(grid).stream()
            .filter(b -> b.width() >= LEAST_WIDTH && b.height() >= LEAST_HEIGHT)
            .filter(b -> crossings(crossings, b) >= CELLS)
            .toList();
    pixDestroy(grid);
    pixDestroy(crossings);
    return tables;
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

  private static int crossings(PIX crossings, Blot b) {
    PIX part = b.cut(crossings);
    PIX near = pixCloseSafeBrick(null, part, 9, 9);
    int[] count = new int[1];
    pixCountConnComp(near, 8, count);
    pixDestroy(part);
    pixDestroy(near);
    return count[0];
  }
}
