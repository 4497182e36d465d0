package vn.vankho.text.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bytedeco.leptonica.global.leptonica.*;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.PIX;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.text.image.Raster;

class CloserTest {
  private static final int INK = 120;

  @ParameterizedTest
  @CsvSource({"300,0", "300,1.3", "300,-2", "200,1.3", "150,-1.3", "450,0.8"})
  void aPartShowsTheInkThatThePageHasThere(int dpi, double degrees) {
    try (Raster raster = Raster.of(page(dpi, degrees));
        Prepared prepared = Prepared.of(raster, dpi)) {
      assertThat(prepared.skew()).isEqualTo(-degrees, within(0.1));
      Closer close = new Closer(prepared, raster);
      int[][] places = {{150, 180, 300, 40}, {400, 500, 200, 90}, {700, 1300, 450, 60}};
      for (int[] p : places) {
        PIX first;
        try (BOX box = boxCreate(p[0], p[1], p[2], p[3])) {
          first = pixClipRectangle(prepared.gray(), box, (BOX) null);
        }
        PIX closer = close.at(times(p[0]), times(p[1]), times(p[2]), times(p[3]));
        assertThat(pixGetWidth(closer)).isEqualTo(times(p[2]));
        double[] here = middle(first);
        double[] there = middle(closer);
        assertThat(there[0] / Closer.TIMES).isEqualTo(here[0], within(2.5));
        assertThat(there[1] / Closer.TIMES).isEqualTo(here[1], within(1.5));
        pixDestroy(first);
        pixDestroy(closer);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"-300,-200", "1600,100", "100,2320", "5000,5000", "1713,100", "-180,2395"})
  void whereThePageEndsThereIsPaper(int left, int top) {
    try (Raster raster = Raster.of(page(300, 0));
        Prepared prepared = Prepared.of(raster, 300)) {
      PIX part = new Closer(prepared, raster).at(left, top, 120, 60);
      assertThat(pixGetWidth(part)).isEqualTo(120);
      assertThat(pixGetHeight(part)).isEqualTo(60);
      assertThat(middle(part)[2]).isZero();
      pixDestroy(part);
    }
  }

  private static int times(int pixels) {
    return (int) (pixels * Closer.TIMES);
  }

  /** The middle of what is dark, and how much is. */
  private static double[] middle(PIX gray) {
    double x = 0;
    double y = 0;
    int n = 0;
    int[] value = new int[1];
    for (int i = 0; i < pixGetWidth(gray); i++) {
      for (int j = 0; j < pixGetHeight(gray); j++) {
        pixGetPixel(gray, i, j, value);
        if (value[0] < INK) {
          x += i;
          y += j;
          n++;
        }
      }
    }
    return new double[] {x / n, y / n, n};
  }

  private static BufferedImage page(int dpi, double degrees) {
    double k = dpi / 72.0;
    BufferedImage image =
        new BufferedImage((int) (595 * k), (int) (842 * k), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.rotate(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
    g.setColor(Color.BLACK);
    g.setFont(new Font(Font.SERIF, Font.PLAIN, 1).deriveFont((float) (14 * k)));
    for (int line = 0; line < 34; line++) {
      g.drawString(
          "Ủy ban nhân dân tỉnh giao các sở, ban, ngành thực hiện kế hoạch".substring(line % 7),
          (float) (60 * k),
          (float) ((90 + 20 * line) * k));
    }
    g.dispose();
    return image;
  }
}
