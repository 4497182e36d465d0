package vn.vankho.text.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.vankho.text.guard.PageClock;

/**
 * Duyệt một trang PDF: what one page draws, in one pass over its content and its annotations:
 * glyphs with their places, images with their placement, and how much is drawn as bare outlines.
 */
final class PageScan extends PDFTextStripper {

  /** A page with more glyphs than this is not a page for reading. */
  private static final int MAX_GLYPHS = 100_000;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<PlacedImage> images = new ArrayList<>();
  private final AffineTransform toDisplayed;
  private final PageClock clock;
  private int outlines;
  private int layer;

  private PageScan(PDPage page, PageClock clock) throws IOException {
    this.clock = clock;
    toDisplayed = PageGeometry.of(page).toDisplayed();
  }

  /**
   * An image that the page's own content draws.
   *
   * @param placement from the image's unit square (y down) to the page as displayed (y down),
   *     points
   * @param glyphsBefore glyphs drawn before it
   */
  record PlacedImage(PDImageXObject image, AffineTransform placement, int glyphsBefore) {}

  /**
   * @param outlines curves drawn outside of fonts
   */
  record Content(List<Glyph> glyphs, List<PlacedImage> images, int outlines) {}

  static Content of(PDPage page, PageClock clock) throws IOException {
    PageScan scan = new PageScan(page, clock);
    scan.processPage(page);
    return new Content(List.copyOf(scan.glyphs), List.copyOf(scan.images), scan.outlines);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    super.processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      layer++;
      if (!annotation.isHidden() && !annotation.isNoView()) {
        showAnnotation(annotation);
      }
    }
  }

  /** The page's text is put together elsewhere. */
  @Override
  protected void writePage() {}

  /**
   * Places come from the matrices themselves: PDFBox's own text positions leave unmapped glyphs
   * out.
   */
  @Override
  protected void showGlyph(Matrix text, PDFont font, int code, Vector displacement)
      throws IOException {
    if (glyphs.size() >= MAX_GLYPHS) {
      return;
    }
    AffineTransform at = new AffineTransform(toDisplayed);
    at.concatenate(text.createAffineTransform());
    Point2D origin = at.transform(new Point2D.Double(0, 0), null);
    Point2D end = at.transform(new Point2D.Double(displacement.getX(), 0), null);
    Point2D up = at.deltaTransform(new Point2D.Double(0, 1), null);
    double size = Math.hypot(up.getX(), up.getY());
    double width = end.getX() - origin.getX();
    if (!Double.isFinite(size) || size < 0.5 || !Double.isFinite(origin.getX() + origin.getY())) {
      return;
    }
    String name = font.getName() == null ? "" : font.getName();
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    String unicode = font.toUnicode(code);
    glyphs.add(
        new Glyph(
            unicode == null ? "" : unicode,
            name,
            code,
            Math.min(origin.getX(), end.getX()),
            origin.getY(),
            Math.abs(width),
            size,
            isUpright(up, size),
            mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP,
            isBold(name, font, mode),
            isItalic(name, font),
            layer));
  }

  private static boolean isUpright(Point2D up, double size) {
    return -up.getY() > 0.95 * size;
  }

  private static boolean isBold(String name, PDFont font, RenderingMode mode) {
    PDFontDescriptor d = font.getFontDescriptor();
    return name.toLowerCase(Locale.ROOT).contains("bold")
        || mode == RenderingMode.FILL_STROKE
        || (d != null && (d.isForceBold() || d.getFontWeight() >= 600));
  }

  private static boolean isItalic(String name, PDFont font) {
    String n = name.toLowerCase(Locale.ROOT);
    PDFontDescriptor d = font.getFontDescriptor();
    return n.contains("italic") || n.contains("oblique") || (d != null && d.isItalic());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    clock.tick();
    switch (operator.getName()) {
      case "Do" -> noteImage(operands);
      case "c", "v", "y" -> outlines++;
      default -> {}
    }
    super.processOperator(operator, operands);
  }

  private void noteImage(List<COSBase> operands) throws IOException {
    if (layer == 0
        && !operands.isEmpty()
        && operands.get(0) instanceof COSName name
        && getResources() != null
        && getResources().isImageXObject(name)
        && getResources().getXObject(name) instanceof PDImageXObject image) {
      AffineTransform placement = new AffineTransform(toDisplayed);
      placement.concatenate(
          getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
      placement.concatenate(new AffineTransform(1, 0, 0, -1, 0, 1));
      images.add(new PlacedImage(image, placement, glyphs.size()));
    }
  }
}
