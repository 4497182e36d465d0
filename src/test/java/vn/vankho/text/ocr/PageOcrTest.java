package vn.vankho.text.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.Box;
import vn.vankho.document.PageText;
import vn.vankho.text.guard.PageClock;
import vn.vankho.text.image.Raster;

class PageOcrTest {

  @ParameterizedTest
  @CsvSource({"3,9000", "9000,3", "40,40"})
  void anImageTooNarrowForPrintHasNoWords(int width, int height) throws PageOcr.Failed {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PageClock clock = PageClock.start(Duration.ofMinutes(1));
    Box place = new Box(0, 0, width / 10.7, height / 10.7);
    try (Raster raster = Raster.of(image);
        PageOcr ocr = new PageOcr()) {
      assertThat(ocr.read(raster, place, true, clock).words()).isEmpty();
    }
  }

  @Test
  void aPageThatTakesTooLongIsMarkedSo() {
    BufferedImage image = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setColor(Color.BLACK);
    g.setFont(new Font(Font.SERIF, Font.PLAIN, 28));
    for (int y = 150; y < 1600; y += 40) {
      g.drawString("Thực hiện kế hoạch của Ủy ban nhân dân tỉnh về công tác lưu trữ", 150, y);
    }
    g.dispose();
    Box place = new Box(0, 0, 595, 842);
    try (Raster raster = Raster.of(image);
        OcrPages ocr = new OcrPages(Duration.ofMillis(1))) {
      PageText page =
          ocr.read(1, 595, 842, raster, place, PageText.Reason.PAGE_IMAGE, List.of(), List.of());
      assertThat(page.reason()).isEqualTo(PageText.Reason.TIME_LIMIT);
      assertThat(page.lines()).isEmpty();
    }
  }
}
