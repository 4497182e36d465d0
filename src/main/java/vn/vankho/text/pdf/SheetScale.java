package vn.vankho.text.pdf;

import java.util.List;
import vn.vankho.document.Box;
import vn.vankho.document.Word;
import vn.vankho.text.layout.LineBuilder.StyledWord;

/**
 * Tỉ lệ khổ giấy: how much larger the sheet was than the PDF says its scanned page is. Programs
 * that make a PDF of a photograph often take a pixel for a point.
 */
final class SheetScale {
  private static final double A4_SHORT = 595;
  private static final double A4_LONG = 842;

  /** Larger than A3, points, of the shorter side. */
  private static final double LARGE = 936;

  /** Nobody scans a large sheet with so few dots an inch. */
  private static final double COARSE = 120;

  /** Smaller than a postcard. */
  private static final double SMALL = 200;

  /** A longer page is no sheet. */
  private static final double STRIP = 1.9;

  private SheetScale() {}

  /**
   * @param width of the page as displayed, points
   * @param height likewise
   * @param unit the page's own, 1/72 inch
   * @param dpi of the page's image if the page were as large as it says
   */
  static double of(double width, double height, double unit, double dpi) {
    double across = Math.min(width, height);
    double along = Math.max(width, height);
    if ((across * unit > LARGE && dpi / unit < COARSE) || across * unit < SMALL) {
      double fit = A4_SHORT / across;
      return along > STRIP * across ? fit : Math.min(fit, A4_LONG / along);
    }
    return unit;
  }

  static Box scaled(Box b, double k) {
    return new Box(b.left() * k, b.top() * k, b.width() * k, b.height() * k);
  }

  static List<StyledWord> scaled(List<StyledWord> words, double k) {
    return k == 1 ? words : words.stream().map(w -> scaled(w, k)).toList();
  }

  private static StyledWord scaled(StyledWord styled, double k) {
    Word w = styled.word();
    Word scaled = new Word(w.text(), scaled(w.box(), k), w.confidence(), w.ink(), w.raw());
    return new StyledWord(scaled, styled.bold(), styled.italic());
  }
}
