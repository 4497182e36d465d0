package vn.vankho.text.ocr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.vankho.document.Box;
import vn.vankho.document.PageText;
import vn.vankho.document.PageText.Origin;
import vn.vankho.document.PageText.Quality;
import vn.vankho.document.PageText.Quality.Grade;
import vn.vankho.document.PageText.Reason;
import vn.vankho.text.guard.PageClock;
import vn.vankho.text.image.Raster;
import vn.vankho.text.layout.LineBuilder.StyledWord;

/** Trang được nhận dạng: page images to page texts, with their grade. */
public final class OcrPages implements AutoCloseable {

  /** Below this, print of 13 points has letters of few pixels. */
  private static final double LOW_DPI = 95;

  private final PageOcr ocr = new PageOcr();
  private final Duration perPage;

  /**
   * @param perPage after which a page is given up
   */
  public OcrPages(Duration perPage) {
    this.perPage = perPage;
  }

  /**
   * Reads one page image. A page that lies on its side or upside down is read the right way up; its
   * width, height and boxes are then those of the page as it is read.
   *
   * @param width of the page, points
   * @param height of the page, points
   * @param place of the image on the page
   * @param reason why the page is read from its image
   * @param exact words that are set in type over the image and need no recognition
   * @param apart blocks of these that are no part of the page's own lines
   */
  public PageText read(
      int number,
      double width,
      double height,
      Raster raster,
      Box place,
      Reason reason,
      List<StyledWord> exact,
      List<List<StyledWord>> apart) {
    int dpi = (int) Math.round(raster.width() / place.width() * 72);
    try {
      PageClock clock = PageClock.start(perPage);
      Upright upright = Upright.of(ocr, raster, place, width, height, number == 1, clock);
      PageOcr.Page read = upright.page();
      List<StyledWord> words = new ArrayList<>(exact);
      read.words().stream()
          .filter(w -> exact.stream().noneMatch(e -> covers(e, w)))
          .forEach(words::add);
      List<List<StyledWord>> blocks = new ArrayList<>(apart);
      for (List<StyledWord> stamp : read.stamps()) {
        words.addAll(stamp);
        blocks.add(stamp);
      }
      if (words.isEmpty()) {
        return PrintLike.isOn(raster, raster.width() / place.width() * 72)
            ? unread(number, width, height, reason, OptionalInt.of(dpi))
            : blank(number, width, height);
      }
      return new PageText(
          number,
          upright.width(),
          upright.height(),
          Origin.OCR,
          dpi < LOW_DPI ? Reason.LOW_RESOLUTION : reason,
          OptionalInt.of(dpi),
          Quality.of(read.confidence()),
          AskewLines.of(words, blocks, upright.width(), upright.height(), read.skew()),
          read.regions(),
          upright.turned());
    } catch (PageOcr.Failed e) {
      Reason why = e.isLate() ? Reason.TIME_LIMIT : Reason.ENGINE_FAILED;
      return unread(number, width, height, why, OptionalInt.of(dpi));
    }
  }

  /** Whether a picture of this size, in points, may be a stamp of a few words. */
  public boolean mayBeStamp(double width, double height) {
    return RedStamps.isSizedAsMark(width, height);
  }

  /**
   * The words of pictures on a page that may be secrecy marks, each picture by itself.
   *
   * @param places of the pictures on the page, points
   */
  public List<List<StyledWord>> stamps(Raster raster, Box place, List<Box> places) {
    return ocr.stamps(raster, place, places);
  }

  private static boolean covers(StyledWord exact, StyledWord read) {
    return read.word().box().shareCoveredBy(exact.word().box()) > 0.5;
  }

  /** A page on which there is nothing to read. */
  public PageText blank(int number, double width, double height) {
    return unread(number, width, height, Reason.BLANK_PAGE, OptionalInt.empty());
  }

  /** A page that could not be decoded or drawn. */
  public PageText failed(int number, double width, double height) {
    return unread(number, width, height, Reason.ENGINE_FAILED, OptionalInt.empty());
  }

  /** A page that could not be decoded or drawn in time. */
  public PageText late(int number, double width, double height) {
    return unread(number, width, height, Reason.TIME_LIMIT, OptionalInt.empty());
  }

  /** A page that is only marked. */
  public PageText unread(int number, double width, double height, Reason reason, OptionalInt dpi) {
    Grade grade = reason == Reason.BLANK_PAGE ? Grade.GOOD : Grade.POOR;
    return new PageText(
        number,
        width,
        height,
        Origin.NONE,
        reason,
        dpi,
        new Quality(grade, reason == Reason.BLANK_PAGE ? 1 : 0),
        List.of(),
        List.of());
  }

  @Override
  public void close() {
    ocr.close();
  }
}
