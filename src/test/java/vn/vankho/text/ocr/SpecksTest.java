package vn.vankho.text.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.Ink;
import vn.vankho.text.ocr.Recognized.Token;

class SpecksTest {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 1400;

  @ParameterizedTest
  @CsvSource({
    // the scanner's edge, on each side
    "TZTNt,-10,500,0.1,0",
    "ẨMRÀU,960,500,0.1,0",
    "Tây,500,5,0.3,0",
    "SẼ1U,500,1375,0.0,0",
    // print that was cut close, and what is read badly elsewhere
    "nhân,5,500,0.9,1",
    "nhân,100,500,0.3,1"
  })
  void whatIsReadBadlyAtTheEdgeIsNoWord(
      String text, int left, int top, double confidence, int words) {
    Token token =
        new Token(text, left, top, left + 35, top + 20, confidence, 0, Ink.PRINT, List.of());
    assertThat(Specks.removedFromPage(new Recognized(List.of(token)), WIDTH, HEIGHT))
        .hasSize(words);
  }
}
