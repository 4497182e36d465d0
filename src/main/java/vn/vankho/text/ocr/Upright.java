package vn.vankho.text.ocr;

import vn.vankho.document.Box;
import vn.vankho.text.guard.PageClock;
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

  /** A page that was read with less confidence may lie the wrong way. */
  private static final double DOUBTFUL = 0.6;

  /** A short page of which all was read well is the right way up too. */
  private static final int FEW = 20;

  private static final double SURE = 0.9;

  static Upright of(
      PageOcr ocr,
      Raster raster,
      Box place,
      double width,
      double height,
      boolean first,
      PageClock clock)
      throws PageOcr.Failed {
    Upright best = new Upright(ocr.read(raster, place, first, clock), width, height, 0);
    if (best.page.words().isEmpty()
        || isUpright(best.page, ENOUGH, DOUBTFUL)
        || isUpright(best.page, FEW, SURE)) {
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
        PageOcr.Page other = ocr.read(copy, turned, first, clock);
        if (other.sureLetters() > 2 * best.page.sureLetters() + ENOUGH / 2) {
          best = new Upright(other, across ? height : width, across ? width : height, quarters);
        }
      } catch (PageOcr.Failed unreadable) {
        // What was read of it another way round stands.
      }
    }
    return best;
  }

  private static boolean isUpright(PageOcr.Page page, int letters, double confidence) {
    return page.sureLetters() >= letters && page.confidence() >= confidence;
  }
}
