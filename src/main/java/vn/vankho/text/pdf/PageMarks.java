package vn.vankho.text.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Các nét của một trang PDF: what a page's content paints, in order: images and all else. */
public final class PageMarks extends PDFGraphicsStreamEngine {

  /** Something painted: an image that may be taken over, or nothing that is. */
  public record Mark(Optional<Image> image) {}

  /**
   * An image drawn plainly: whole, opaque but for its own mask.
   *
   * @param placement from its unit square (y down) to the page as displayed (y down), points
   * @param number of images drawn up to it, itself among them
   * @param ink in which it is painted when it is a stencil
   */
  public record Image(
      PDImageXObject object, AffineTransform placement, int number, Optional<float[]> ink) {

    /** Whether nothing painted before it can be seen through it. */
    public boolean isOpaque() {
      COSStream stream = object.getCOSObject();
      return !object.isStencil()
          && !stream.containsKey(COSName.SMASK)
          && !stream.containsKey(COSName.MASK);
    }

    /** The rectangle on the page as displayed that it lies in, points. */
    public Rectangle2D bounds() {
      return placement.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    }
  }

  private final List<Mark> marks = new ArrayList<>();
  private final AffineTransform toDisplayed;
  private final GeneralPath path = new GeneralPath();
  private int images;
  private int clipRule = -1;

  private PageMarks(PDPage page) {
    super(page);
    toDisplayed = PageGeometry.of(page).toDisplayed();
  }

  /** What a page paints, its annotations apart. */
  public static List<Mark> of(PDPage page) throws IOException {
    PageMarks engine = new PageMarks(page);
    engine.processPage(page);
    return engine.marks;
  }

  /** Whether something is shown on the page beside its own content. */
  public static boolean hasAnnotations(PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (!annotation.isHidden()
          && !annotation.isNoView()
          && annotation.getNormalAppearanceStream() != null) {
        return true;
      }
    }
    return false;
  }

  private void other() {
    marks.add(new Mark(Optional.empty()));
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    images++;
    PDGraphicsState state = getGraphicsState();
    if (image instanceof PDImageXObject object && isPlain(state)) {
      AffineTransform matrix = state.getCurrentTransformationMatrix().createAffineTransform();
      Area clip = new Area(state.getCurrentClippingPath());
      if (isInside(matrix, clip)) {
        AffineTransform placement = new AffineTransform(toDisplayed);
        placement.concatenate(matrix);
        placement.concatenate(new AffineTransform(1, 0, 0, -1, 0, 1));
        Optional<float[]> ink = object.isStencil() ? ink(state) : Optional.empty();
        if (!object.isStencil() || ink.isPresent()) {
          marks.add(new Mark(Optional.of(new Image(object, placement, images, ink))));
          return;
        }
      }
    }
    other();
  }

  private static boolean isPlain(PDGraphicsState state) {
    return state.getNonStrokeAlphaConstant() == 1
        && state.getSoftMask() == null
        && (state.getBlendMode() == BlendMode.NORMAL);
  }

  /** Whether the clip lets the whole image through; the page's own edge does not count. */
  private boolean isInside(AffineTransform matrix, Area clip) {
    Rectangle2D image =
        matrix.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    var crop = getPage().getCropBox();
    Rectangle2D page =
        new Rectangle2D.Double(
            crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight());
    Rectangle2D shown = image.createIntersection(page);
    return !shown.isEmpty()
        && clip.contains(
            shown.getX() + 1, shown.getY() + 1, shown.getWidth() - 2, shown.getHeight() - 2);
  }

  private static Optional<float[]> ink(PDGraphicsState state) throws IOException {
    var colour = state.getNonStrokingColor();
    if (colour.isPattern()) {
      return Optional.empty();
    }
    return Optional.of(colour.getColorSpace().toRGB(colour.getComponents()));
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP) {
      other();
    }
  }

  /** A group is painted as a whole. */
  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) {
    other();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void clip(int windingRule) {
    clipRule = windingRule;
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    begin(x, y);
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    begin(x1, y1);
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  private void begin(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    }
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void endPath() {
    if (clipRule != -1) {
      path.setWindingRule(clipRule);
      getGraphicsState().intersectClippingPath(new GeneralPath(path));
      clipRule = -1;
    }
    path.reset();
  }

  private void painted() {
    other();
    endPath();
  }

  @Override
  public void strokePath() {
    painted();
  }

  @Override
  public void fillPath(int windingRule) {
    painted();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    painted();
  }

  @Override
  public void shadingFill(COSName shading) {
    other();
  }
}
