package vn.vankho.text.image;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.vankho.document.Limits;
import vn.vankho.document.PageImageSource.Look;
import vn.vankho.document.PageImageSource.PageImage;
import vn.vankho.text.pages.Share;

/**
 * Các ảnh trang còn phải làm: which pages of a file are to be made images of, how, and who takes
 * them.
 *
 * @param first page to be made, from 1; those before it are made
 * @param givenUp whether the first page is to be left out, as making it has failed too often
 * @param share of the pages that is to be made at all
 */
public record ImagePlan(
    Look look, Limits limits, int first, boolean givenUp, Share share, Sink sink) {

  /** Print stays legible and a page stays well below 200 kB. */
  private static final int QUALITY = 60;

  /** Takes page images, in order. */
  @FunctionalInterface
  public interface Sink {
    /**
     * @param number of the page, from 1
     * @param images its images; nothing when the page cannot be shown
     */
    void page(int number, Optional<PageImage> images) throws IOException;
  }

  /** Pixels of one page. */
  @FunctionalInterface
  public interface Pixels {
    /** The page as it lies in its file; the caller closes it. */
    Raster decoded() throws IOException;
  }

  /** Every page. */
  public static ImagePlan whole(Look look, Limits limits, Sink sink) {
    return new ImagePlan(look, limits, 1, false, Share.WHOLE, sink);
  }

  /** Whether another process makes this page, or it is made, or nobody asked for it. */
  public boolean isKnown(int number) {
    return number < Math.max(first, look.first()) || isPast(number) || !share.holds(number);
  }

  /** Whether neither this page nor any after it is asked for. */
  public boolean isPast(int number) {
    return number > look.last();
  }

  /** Whether this page is not even to be tried. */
  public boolean isGivenUp(int number) {
    return givenUp && number == first;
  }

  /** Tells of a page that cannot be shown. */
  public void leaveOut(int number) throws IOException {
    sink.page(number, Optional.empty());
  }

  /**
   * Makes one page.
   *
   * @throws IOException when the sink cannot take it
   */
  public void make(int number, Pixels pixels) throws IOException {
    sink.page(number, images(number, pixels));
  }

  private Optional<PageImage> images(int number, Pixels pixels) {
    try (Raster raster = pixels.decoded()) {
      raster.cover(look.covered().getOrDefault(number, List.of()));
      int quarters = look.turned().getOrDefault(number, 0);
      try (Raster large = raster.shown(look.width(), quarters);
          Raster small = large.shown(look.width() / 2, 0)) {
        return Optional.of(new PageImage(large.jpeg(QUALITY), small.jpeg(QUALITY)));
      }
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Damaged files meet their reader in many ways.
      return Optional.empty();
    }
  }
}
