package vn.vankho.text.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import vn.vankho.text.guard.PageClock;

/** Vẽ trang có canh giữ: draws pages in bounded time, without images of impossible size. */
final class CarefulRenderer extends PDFRenderer {

  private final long pixels;
  private final PageClock clock;

  /**
   * @param pixels of one image; larger ones are not drawn
   * @param clock of the one page that is drawn
   */
  CarefulRenderer(PDDocument pdf, long pixels, PageClock clock) {
    super(pdf);
    this.pixels = pixels;
    this.clock = clock;
    setSubsamplingAllowed(true);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new PageDrawer(parameters) {
      @Override
      protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        clock.tick();
        super.processOperator(operator, operands);
      }

      @Override
      public void drawImage(PDImage image) throws IOException {
        if ((long) image.getWidth() * image.getHeight() <= pixels) {
          super.drawImage(image);
        }
      }
    };
  }
}
