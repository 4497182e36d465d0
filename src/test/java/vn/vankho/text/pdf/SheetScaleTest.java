package vn.vankho.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetScaleTest {

  @ParameterizedTest
  @CsvSource({
    // An A4 sheet, coarse or fine; A3; A1 scanned well; a postcard
    "595, 842, 1, 70, 1",
    "595, 842, 1, 300, 1",
    "842, 1191, 1, 100, 1",
    "1684, 2384, 1, 200, 1",
    "298, 420, 1, 300, 1",
    // A photograph's pixels taken for points; its sheet lying across; a stamp's size
    "1653, 2339, 1, 72, 0.36",
    "4032, 3024, 1, 72, 0.197",
    "59.5, 84.2, 1, 2000, 10",
    // A unit of the page's own; a strip of a sheet's width
    "298, 421, 2, 400, 2",
    "1653, 7017, 1, 72, 0.36"
  })
  void aPageIsTakenForASheetThatAPersonWouldScan(
      double width, double height, double unit, double dpi, double scale) {
    assertThat(SheetScale.of(width, height, unit, dpi)).isEqualTo(scale, within(0.001));
  }
}
