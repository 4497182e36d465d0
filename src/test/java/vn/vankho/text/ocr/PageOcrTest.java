package vn.vankho.text.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.Box;
import vn.vankho.text.image.Raster;

class PageOcrTest {

  @ParameterizedTest
  @CsvSource({"3,9000", "9000,3", "40,40"})
  void anImageTooNarrowForPrintHasNoWords(int width, int height) throws PageOcr.Failed {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Box place = new Box(0, 0, width / 10.7, height / 10.7);
    try (Raster raster = Raster.of(image);
        PageOcr ocr = new PageOcr()) {
      assertThat(ocr.read(raster, place, true).words()).isEmpty();
    }
  }
}
