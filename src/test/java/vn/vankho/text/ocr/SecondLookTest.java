package vn.vankho.text.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.Ink;
import vn.vankho.text.ocr.Recognized.Token;

class SecondLookTest {

  @ParameterizedTest
  @CsvSource({
    "'',2,''",
    "0,2,abc",
    "5,2,defgh",
    "9,2,hij",
    "'1,3',2,abcdef",
    "'1,4',2,abcdefg",
    "'1,8',2,abcd ghij",
    "'1,6,8',1,abc fghij",
    "5,1000,abcdefghij"
  })
  void doubtfulWordsAreReadWithTheirNeighboursAndTogetherWhereTheyMeet(
      String doubtful, int neighbours, String stretches) {
    List<Token> line = IntStream.range(0, 10).mapToObj(SecondLookTest::token).toList();
    List<Integer> places =
        Stream.of(doubtful.split(",")).filter(d -> !d.isEmpty()).map(Integer::valueOf).toList();
    List<String> found =
        SecondLook.stretches(line, places, neighbours).stream()
            .map(s -> s.stream().map(Token::text).collect(Collectors.joining()))
            .toList();
    assertThat(found)
        .isEqualTo(Arrays.stream(stretches.split(" ")).filter(s -> !s.isEmpty()).toList());
  }

  private static Token token(int i) {
    String letter = String.valueOf((char) ('a' + i));
    return new Token(letter, 50 * i, 0, 50 * i + 40, 20, 0.9, 0, Ink.PRINT, List.of());
  }
}
