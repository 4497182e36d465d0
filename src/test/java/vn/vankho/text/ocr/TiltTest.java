package vn.vankho.text.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.text.image.Raster;

class TiltTest {

  @ParameterizedTest
  @CsvSource({
    "1.0,1.1,0.9,1.2,1.5,1.05",
    "-1.6,-0.9,-1.5,-2.0,1.5,-1.55",
    // The middle two too far apart, the outer two, or a measure that is none
    "0.2,0.3,1.4,1.5,1.5,0",
    "-1.0,0.5,0.6,1.0,1.5,0",
    "1.0,1.1,0.9,1.2,1.1,0"
  })
  void doubtfulMeasuresMustAgree(
      double a, double b, double c, double d, double confidence, double degrees) {
    List<Tilt> four = DoubleStream.of(a, b, c, d).mapToObj(x -> new Tilt(x, confidence)).toList();
    assertThat(Tilt.agreed(four)).isEqualTo(degrees, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.8, -1.3, 2})
  void theTiltOfLinesIsFoundUnderNoise(double degrees) {
    try (Raster page = Raster.of(noisyLines(degrees))) {
      // Lines that fall to the right are turned back, the other way round.
      assertThat(Math.toDegrees(Tilt.of(page.pix()))).isEqualTo(-degrees, within(0.35));
    }
  }

  private static BufferedImage noisyLines(double degrees) {
    BufferedImage page = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = page.createGraphics();
    g.setColor(Color.LIGHT_GRAY);
    g.fillRect(0, 0, 1240, 1754);
    g.rotate(Math.toRadians(degrees), 620, 877);
    g.setColor(Color.DARK_GRAY);
    Random random = new Random(7);
    for (int y = 200; y < 1500; y += 36) {
      for (int x = 180; x < 1100; x += 14 + random.nextInt(8)) {
        g.fillRect(x, y + random.nextInt(3), 6 + random.nextInt(5), 14);
      }
    }
    for (int i = 0; i < 200_000; i++) {
      page.getRaster().setSample(random.nextInt(1240), random.nextInt(1754), 0, 90);
    }
    return page;
  }
}
