package vn.vankho.text.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.document.Ink;
import vn.vankho.text.ocr.Recognized.Token;

class SignatureLookTest {

  private static Token word(String text, int left, double confidence) {
    return new Token(text, left, 100, left + 60, 120, confidence, 0, Ink.PRINT, List.of());
  }

  private static List<String> surer(List<Token> first, List<Token> second) {
    return SignatureLook.surer(first, second).stream()
        .sorted(Comparator.comparingInt(Token::left))
        .map(Token::text)
        .toList();
  }

  @Test
  void aWordReadInDoubtGivesWayToASurerOne() {
    assertThat(
            surer(
                List.of(word("lran", 0, 0.75), word("Mẫu", 70, 0.95)),
                List.of(word("Trần", 0, 0.96), word("Mầu", 70, 0.93))))
        .containsExactly("Trần", "Mẫu");
  }

  @Test
  void aDoubtfulWordComesOnlyBesideASureOne() {
    assertThat(
            surer(
                List.of(word("\"TC", 70, 0.4)),
                List.of(word("PHÓ", 0, 0.6), word("CHỦ", 70, 0.95), word("nét", 400, 0.8))))
        .containsExactly("PHÓ", "CHỦ");
  }
}
