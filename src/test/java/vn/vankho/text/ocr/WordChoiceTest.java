package vn.vankho.text.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.Ink;
import vn.vankho.text.ocr.Recognized.Token;

class WordChoiceTest {
  private final WordChoice choice = new WordChoice();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tô chức      | .80 | tổ chức      | .80 | tổ chức
          sửa đồi      | .90 | sửa đổi      | .85 | sửa đổi
          tổ chức      | .80 | tô chức      | .90 | tổ chức
          quyêết định  | .90 | quyết định   | .80 | quyết định
          số 12/QĐ-UB  | .60 | số 17/QĐ-UB  | .97 | số 12/QĐ-UB
          ngày 3l      | .50 | ngày 31      | .97 | ngày 3l
          phần II.     | .66 | phần HH.     | .93 | phần II.
          phần II.     | .22 | phần III.    | .93 | phần III.
          phần H.      | .35 | phần II.     | .93 | phần II.
          """)
  void ofTwoReadingsTheKnownWordIsTakenAndNeverANumber(
      String first, double sure, String second, double surer, String expected) {
    List<Token> line = tokens(first, sure);
    Map<Token, Token> others = new HashMap<>();
    List<Token> again = tokens(second, surer);
    for (int i = 0; i < line.size(); i++) {
      others.put(line.get(i), again.get(i));
    }
    assertThat(text(line, others)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          đ) Tuyên truyền   | .93 | []
          đ) Tuyên truyền   | .60 | [0, 1, 2]
          UBND các xã       | .93 | []
          Báo cáo catalogue | .93 | [2]
          """)
  void theLetterOfAPointIsNoDoubtfulWord(String line, double confidence, String doubtful) {
    assertThat(choice.doubtful(tokens(line, confidence), 0.7)).hasToString(doubtful);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sửa đồi        | .90 | sửa đổi
          SỬA ĐÒI        | .90 | SỬA ĐỔI
          tô chức,       | .90 | tổ chức,
          tô, chức       | .90 | tô, chức
          sửa đồi, bồ sung | .97 | sửa đổi, bổ sung
          hệ thông tin   | .97 | hệ thông tin
          kiến nghị đình chỉ thi hành | .97 | kiến nghị đình chỉ thi hành
          quy định tại khoản 2        | .97 | quy định tại khoản 2
          thanh tra cùng cấp          | .97 | thanh tra cùng cấp
          từ tỉnh đến xã              | .97 | từ tỉnh đến xã
          Trần Tô Chức   | .90 | Trần Tô Chức
          “Thi dua thực  | .97 | “Thi đua thực
          Lê Thi Dua     | .97 | Lê Thi Dua
          tính Quảng Trị | .90 | tỉnh Quảng Trị
          TÍNH NINH THUẬN | .90 | TỈNH NINH THUẬN
          tính năng      | .90 | tính năng
          bị mất         | .90 | bị mất
          """)
  void whatNoLookReadAsAWordGetsTheMarksOfTheOnlyOne(String read, double sure, String expected) {
    assertThat(text(tokens(read, sure), Map.of())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "tổ chức thực hiện,.97,false",
    "tổ chức thực hiện,.80,true",
    "tô chức thực hiện,.97,true",
    "truyêên hình,.97,true",
    "12 15/KH-UBND,.50,false"
  })
  void aSecondLookIsOnlyForLinesWithADoubtfulWord(String line, double sure, boolean doubtful) {
    assertThat(choice.doubtful(tokens(line, sure), .9).isEmpty()).isNotEqualTo(doubtful);
  }

  private String text(List<Token> line, Map<Token, Token> others) {
    Map<Token, Token> changed = choice.between(line, others);
    return line.stream()
        .map(t -> changed.getOrDefault(t, t))
        .peek(t -> assertThat(t.raw()).isEqualTo(line.get(t.left() / 100).text()))
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  private static List<Token> tokens(String text, double confidence) {
    List<Token> tokens = new ArrayList<>();
    for (String w : text.split(" ")) {
      int left = 100 * tokens.size();
      tokens.add(new Token(w, left, 0, left + 80, 20, confidence, 0, Ink.PRINT, List.of()));
    }
    return tokens;
  }
}
