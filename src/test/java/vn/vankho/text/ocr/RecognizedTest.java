package vn.vankho.text.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.document.Ink;
import vn.vankho.text.ocr.Recognized.Symbol;
import vn.vankho.text.ocr.Recognized.Token;

class RecognizedTest {

  @Test
  void aWordOfACloserLookKeepsItsLettersInItsBox() {
    Token close =
        new Token(
            "Số",
            20,
            10,
            60,
            40,
            0.9,
            3,
            Ink.PRINT,
            List.of(new Symbol("S", 20, 38), new Symbol("ố", 42, 60)));
    Token word = close.reduced(100, 50, 2);
    assertThat(word.left()).isEqualTo(60);
    assertThat(word.top()).isEqualTo(30);
    assertThat(word.right()).isEqualTo(80);
    assertThat(word.bottom()).isEqualTo(45);
    assertThat(word.symbols()).containsExactly(new Symbol("S", 60, 69), new Symbol("ố", 71, 80));
    assertThat(word.part(1, 2).width()).isPositive();
  }
}
