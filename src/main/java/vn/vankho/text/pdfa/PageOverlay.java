package vn.vankho.text.pdfa;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Lớp phủ: what a page paints over its page image, such as the appearance of a digital signature or
 * a stamp set in type, drawn on a transparent ground. With no image taken over: the whole page.
 */
final class PageOverlay {

  private PageOverlay() {}

  /** A part of a picture, its corner in the picture's pixels. */
  record Part(BufferedImage picture, int x, int y) {}

  /**
   * Draws what follows after so many images.
   *
   * @param index of the page, from 0
   * @param after the number of images taken over
   * @return the smallest part that shows anything; nothing when nothing is painted
   */
  static Optional<Part> over(PDDocument pdf, int index, int after, double dpi) throws IOException {
    PDFRenderer renderer =
        new PDFRenderer(pdf) {
          @Override
          protected PageDrawer createPageDrawer(PageDrawerParameters parameters)
              throws IOException {
            return new Late(parameters, after);
          }
        };
    return painted(renderer.renderImageWithDPI(index, (float) dpi, ImageType.ARGB));
  }

  /** Draws the whole page on white. */
  static BufferedImage whole(PDDocument pdf, int index, double dpi) throws IOException {
    return new PDFRenderer(pdf).renderImageWithDPI(index, (float) dpi, ImageType.RGB);
  }

  private static Optional<Part> painted(BufferedImage picture) {
    int width = picture.getWidth();
    int left = width;
    int right = -1;
    int top = picture.getHeight();
    int bottom = -1;
    int[] row = new int[width];
    for (int y = 0; y < picture.getHeight(); y++) {
      picture.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        if (row[x] >>> 24 != 0) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = y;
        }
      }
    }
    return right < 0
        ? Optional.empty()
        : Optional.of(
            new Part(
                picture.getSubimage(left, top, right - left + 1, bottom - top + 1), left, top));
  }

  /** Draws nothing before the images that are taken over have passed. */
  private static final class Late extends PageDrawer {
    private final int after;
    private int images;
    private boolean annotations;

    Late(PageDrawerParameters parameters, int after) throws IOException {
      super(parameters);
      this.after = after;
    }

    private boolean isEarly() {
      return images < after && !annotations;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
      if (!isEarly()) {
        super.drawImage(image);
      }
      images++;
    }

    @Override
    public void showAnnotation(PDAnnotation annotation) throws IOException {
      annotations = true;
      super.showAnnotation(annotation);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
      if (!isEarly()) {
        int before = images;
        super.showTransparencyGroup(form);
        images = before;
      }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
        throws IOException {
      if (!isEarly()) {
        super.showGlyph(matrix, font, code, displacement);
      }
    }

    @Override
    public void strokePath() throws IOException {
      if (isEarly()) {
        endPath();
      } else {
        super.strokePath();
      }
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
      if (isEarly()) {
        endPath();
      } else {
        super.fillPath(windingRule);
      }
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
      if (isEarly()) {
        endPath();
      } else {
        super.fillAndStrokePath(windingRule);
      }
    }

    @Override
    public void shadingFill(org.apache.pdfbox.cos.COSName shading) throws IOException {
      if (!isEarly()) {
        super.shadingFill(shading);
      }
    }
  }
}
