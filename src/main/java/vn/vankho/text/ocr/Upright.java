package vn.vankho.text.ocr;

import vn.vankho.document.Box;
import vn.vankho.text.image.Raster;

/**
 * Trang đặt đúng chiều: the reading of a page the right way up. The other three ways are tried only
 * when little could be read.
 *
 * @param width of the page as read, points
 * @param height of the page as read, points
 * @param turned quarter turns clockwise from the image to the page as read
 */
record Upright(PageOcr.Page page, double width, double height, int turned) {

  /** A page with more letters than these, read well, is the right way up. */
  private static final int ENOUGH = 60;

  /** Half of what was read must be read well, or the page may lie the wrong way. */
  private static final double DOUBTFUL = 0.6;

  static Upright of(
      PageOcr ocr, Raster raster, Box place, double width, double height, boolean first)
      throws PageOcr.Failed {
    Upright best = new Upright(ocr.read(raster, place, first), width, height, 0);
    if (best.page.words().isEmpty()
        || (best.page.sureLetters() >= ENOUGH && best.page.confidence() >= DOUBTFUL)) {
      return best;
    }
    for (int quarters = 1; quarters <= 3; quarters++) {
      boolean across = quarters != 2;
      Box turned =
          switch (quarters) {
            case 1 -> new Box(height - place.bottom(), place.left(), place.height(), place.width());
            case 2 ->
                new Box(
                    width - place.right(), height - place.bottom(), place.width(), place.height());
            default -> new Box(place.top(), width - place.right(), place.height(), place.width());
          };
      try (Raster copy = raster.turnedCopy(quarters)) {
        PageOcr.Page other = ocr.read(copy, turned, first);
        if (other.sureLetters() > 2 * best.page.sureLetters() + ENOUGH / 2) {
          best = new Upright(other, across ? height : width, across ? width : height, quarters);
        }
      }
    }
    return best;
  }
}
