package vn.vankho.text.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import vn.vankho.document.PageText.Reason;
import vn.vankho.text.legacy.LegacyEncoding;
import vn.vankho.text.pdf.PageScan.Content;
import vn.vankho.text.pdf.PageScan.PlacedImage;

/** Chọn cách đọc một trang: whether a page's text layer can be believed, and why (not). */
final class PageJudge {

  /** A page with fewer letters under a large image has a signature's text, a stamp or a title. */
  private static final int FEW_LETTERS = 250;

  /** From this share of the page on, an image is the page. */
  private static final double LARGE_IMAGE = 0.5;

  private static final double UNMAPPED = 0.05;

  /** A page with so many curves and no letters is text drawn as outlines. */
  private static final int MANY_CURVES = 300;

  private PageJudge() {}

  static Reason judge(Content content, PageGeometry page) {
    List<Glyph> own = content.glyphs().stream().filter(PageJudge::isOwn).toList();
    List<Glyph> shown = own.stream().filter(Glyph::visible).toList();
    boolean image = hasLargeImage(content, page);
    long coveredByImage = image ? glyphsUnderImage(content, page) : 0;
    if (shown.size() - coveredByImage < FEW_LETTERS && image) {
      if (own.size() >= FEW_LETTERS) {
        return Reason.SCANNER_TEXT_LAYER;
      }
      return content.glyphs().stream().anyMatch(g -> g.visible() && !g.isSpace())
          ? Reason.SIGNATURE_ONLY_LAYER
          : Reason.NO_TEXT_LAYER;
    }
    if (shown.isEmpty()) {
      if (content.outlines() > MANY_CURVES) {
        return Reason.GLYPH_OUTLINES;
      }
      return content.images().isEmpty() ? Reason.BLANK_PAGE : Reason.NO_TEXT_LAYER;
    }
    return judgeLetters(shown);
  }

  /** A letter of the page itself, not of its annotations. */
  private static boolean isOwn(Glyph g) {
    return g.layer() == 0 && !g.isSpace();
  }

  private static boolean isShown(Glyph g) {
    return isOwn(g) && g.visible();
  }

  private static Reason judgeLetters(List<Glyph> shown) {
    long unmapped = shown.stream().filter(Glyph::isUnmapped).count();
    if (unmapped > UNMAPPED * shown.size()) {
      return Reason.GARBLED_TEXT_LAYER;
    }
    if (LegacyText.isUsed(shown)) {
      return Reason.LEGACY_FONT_CONVERTED;
    }
    return LetterStatistics.isPlausible(
            shown.stream().map(Glyph::text).collect(Collectors.joining()))
        ? Reason.SOUND_TEXT_LAYER
        : Reason.GARBLED_TEXT_LAYER;
  }

  private static boolean hasLargeImage(Content content, PageGeometry page) {
    return content.images().stream().mapToDouble(i -> share(i, page)).sum() > LARGE_IMAGE;
  }

  /** The share of the page that the image covers. */
  static double share(PlacedImage image, PageGeometry page) {
    Rectangle2D.Double whole = new Rectangle2D.Double(0, 0, page.width(), page.height());
    Rectangle2D shown = bounds(image).createIntersection(whole);
    return shown.isEmpty()
        ? 0
        : shown.getWidth() * shown.getHeight() / (page.width() * page.height());
  }

  static Rectangle2D bounds(PlacedImage image) {
    return image
        .placement()
        .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
        .getBounds2D();
  }

  /** Letters that an image painted later hides: the text under a scanner's picture. */
  private static long glyphsUnderImage(Content content, PageGeometry page) {
    int last =
        content.images().stream()
            .filter(i -> share(i, page) > LARGE_IMAGE)
            .mapToInt(PlacedImage::glyphsBefore)
            .max()
            .orElse(0);
    return content.glyphs().subList(0, Math.min(last, content.glyphs().size())).stream()
        .filter(PageJudge::isShown)
        .count();
  }

  /** Text in fonts that drew Vietnamese before Unicode. */
  static final class LegacyText {
    private LegacyText() {}

    static boolean isUsed(List<Glyph> shown) {
      String text = shown.stream().map(Glyph::text).collect(Collectors.joining());
      return LegacyEncoding.ofText(text).isPresent()
          || 2 * shown.stream().filter(g -> LegacyEncoding.ofFont(g.font()).isPresent()).count()
                  > shown.size()
              && !LetterStatistics.hasVietnamese(text);
    }
  }
}
