package vn.vankho.text.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.Ink;
import vn.vankho.text.ocr.Recognized.Token;

class NumberLookTest {

  @ParameterizedTest
  @CsvSource({
    "Số: /BC-UBND,2.9",
    "Số: 197/KH-UBND,2.9",
    "Số: /ỄBC-UBND,2.4",
    "Số: /QĐ-11g,2.4",
    "Số: 197/KH-UBNDĐ.,2.4",
    "số BC-UBND,2.9",
    "/BC-UBND,1.9",
    "Số:,1",
    "SỞ Y TẾ,0",
    "DỰ THẢO,0"
  })
  void aRowWithLabelAndSymbolIsRead(String row, double worth) {
    assertThat(NumberLook.worth(line(row))).isEqualTo(worth);
  }

  @ParameterizedTest
  @CsvSource({
    "Số: 197/KH-UBND,Số: 197/KH-UBNĐ,Số: KH,0.9",
    "Số: 197/KH-UBND,Số: 191/KH-UBND,Số: 7/KH,0.1",
    "Số: 197/KH-UBND,Số: KH-UBND,KH,0.1",
    "Số: /KH-UBND,Số: KH-UBND,7,0.9"
  })
  void digitsThatNoOtherLookReadAreDoubtful(
      String best, String one, String two, double confidence) {
    List<Token> line = line(best);
    List<Token> out = NumberLook.doubted(line, List.of(line, line(one), line(two)));
    assertThat(out.get(1).text()).isEqualTo(line.get(1).text());
    assertThat(out.get(1).confidence()).isEqualTo(confidence);
  }

  private static List<Token> line(String text) {
    List<Token> tokens = new ArrayList<>();
    for (String word : text.split(" ")) {
      int left = 100 * tokens.size();
      tokens.add(new Token(word, left, 0, left + 80, 20, 0.9, 0, Ink.PRINT, List.of()));
    }
    return tokens;
  }
}
