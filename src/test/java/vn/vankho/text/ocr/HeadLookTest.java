package vn.vankho.text.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.Ink;
import vn.vankho.text.ocr.Recognized.Token;

class HeadLookTest {

  @ParameterizedTest
  @CsvSource({
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM,100,true",
    "CÔNG HOA XÁ HỘI ?? NGHIẢ,100,true",
    "Độc lập - Tự do - Hạnh phúc,100,true",
    "ĐẢNG CỘNG SẢN VIỆT NAM,100,true",
    "Đảng Cộng sản Việt Nam lãnh đạo nước Cộng hòa xã hội chủ nghĩa,100,false",
    "CÔNG TÁC THÔNG TIN ĐỐI NGOẠI CỦA VIỆT NAM,100,false",
    "tỉnh Quảng Ngãi và các xã có liên quan,100,false",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM,900,false"
  })
  void aDocumentBeginsWhereAMottoStandsAtTheTop(String line, int top, boolean begins) {
    assertThat(HeadLook.beginsDocument(line(line, top), 1750)).isEqualTo(begins);
  }

  @ParameterizedTest
  @CsvSource({"790,811", "800,821", "781,802", "1000,800", "700,800"})
  void theHeadEndsBetweenTwoLines(int top, int cut) {
    assertThat(HeadLook.betweenLines(line("Căn cứ Luật", top), 800, 1750)).isEqualTo(cut);
  }

  private static List<Token> line(String text, int top) {
    List<Token> tokens = new ArrayList<>();
    for (String word : text.split(" ")) {
      int left = 100 * tokens.size();
      tokens.add(new Token(word, left, top, left + 80, top + 20, 0.9, 0, Ink.PRINT, List.of()));
    }
    return tokens;
  }
}
