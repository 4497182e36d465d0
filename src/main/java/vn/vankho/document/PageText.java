package vn.vankho.document;

import java.util.List;
import java.util.OptionalInt;

/**
 * Văn bản của một trang: what was read on one page, and how.
 *
 * @param number of the page in its file, from 1
 * @param width points, as displayed
 * @param height points, as displayed
 * @param origin where the text comes from
 * @param reason why it was read that way
 * @param dpi resolution of the page image, where the page is one
 * @param quality of the reading
 * @param lines in reading order; the body's name before the motto, the number before place and date
 * @param regions seals, handwriting, stamps, tables
 * @param turned quarter turns clockwise by which the file's page was turned to be read, 0 to 3;
 *     sizes and boxes are those of the page after it
 */
public record PageText(
    int number,
    double width,
    double height,
    Origin origin,
    Reason reason,
    OptionalInt dpi,
    Quality quality,
    List<TextLine> lines,
    List<Region> regions,
    int turned) {

  /** Nguồn của văn bản. */
  public enum Origin {
    /** Lớp văn bản: a PDF's text layer, positions exact. */
    DIGITAL,
    /** Nhận dạng: recognised from the page image, positions exact. */
    OCR,
    /** Văn bản dòng chảy: a word processor's file; columns and order are real, heights are not. */
    FLOW,
    /** Không có chữ: nothing could be read. */
    NONE
  }

  /** Vì sao đọc theo cách ấy. */
  public enum Reason {
    SOUND_TEXT_LAYER,
    LEGACY_FONT_CONVERTED,
    WORD_PROCESSOR,
    NO_TEXT_LAYER,
    SIGNATURE_ONLY_LAYER,
    GARBLED_TEXT_LAYER,
    SCANNER_TEXT_LAYER,
    GLYPH_OUTLINES,
    PAGE_IMAGE,
    BLANK_PAGE,
    LOW_RESOLUTION,
    TIME_LIMIT,
    ENGINE_FAILED
  }

  /**
   * Chất lượng: how far the reading can be trusted.
   *
   * @param measure mean confidence of the words, 0 to 1
   */
  public record Quality(Grade grade, double measure) {
    public enum Grade {
      GOOD,
      FAIR,
      POOR
    }

    public static final Quality PERFECT = new Quality(Grade.GOOD, 1);

    private static final double LEAST_GOOD = 0.90;
    private static final double LEAST_FAIR = 0.75;

    public Quality {
      Checks.share(measure, "measure");
    }

    /** The grade that goes with a measure. */
    public static Quality of(double measure) {
      Grade grade =
          measure >= LEAST_GOOD ? Grade.GOOD : measure >= LEAST_FAIR ? Grade.FAIR : Grade.POOR;
      return new Quality(grade, measure);
    }
  }

  public PageText {
    Checks.positive(number, "page number");
    Checks.that(width > 0 && height > 0, "a page has a size");
    lines = List.copyOf(lines);
    regions = List.copyOf(regions);
    Checks.that(turned >= 0 && turned <= 3, "turned by whole quarters, less than once round");
  }

  /** A page that was read as it lies. */
  public PageText(
      int number,
      double width,
      double height,
      Origin origin,
      Reason reason,
      OptionalInt dpi,
      Quality quality,
      List<TextLine> lines,
      List<Region> regions) {
    this(number, width, height, origin, reason, dpi, quality, lines, regions, 0);
  }

  /** A page of a sound text layer, read as it lies, without regions. */
  public static PageText digital(int number, double width, double height, List<TextLine> lines) {
    return new PageText(
        number,
        width,
        height,
        Origin.DIGITAL,
        Reason.SOUND_TEXT_LAYER,
        OptionalInt.empty(),
        Quality.PERFECT,
        lines,
        List.of());
  }

  /** The document's own lines, each ended by a line feed: what a stamp printed is none of them. */
  public String text() {
    StringBuilder text = new StringBuilder(lines.size() * 80);
    for (TextLine line : lines) {
      if (!line.stamped()) {
        text.append(line.text()).append('\n');
      }
    }
    return text.toString();
  }
}
