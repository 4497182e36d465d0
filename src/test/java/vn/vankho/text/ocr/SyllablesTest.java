package vn.vankho.text.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghị", "quyết", "định", "thuở", "khuyến", "giếng", "gì", "gìn", "giữ", "hoà", "hòa",
        "thuỷ", "ủy", "uỷ", "Huế", "xoong", "khúc", "khuỷu", "ngoằn", "yêu", "oanh", "ạ", "ĐƯỜNG",
        "quý", "quốc", "quận", "quỳnh", "ghế", "kỹ", "khoét", "nguyệt", "huých", "rượu", "cưới",
        "giặc", "giết", "quả", "xuyên"
      })
  void syllablesOfTheLanguageAreKnown(String word) {
    assertThat(Syllables.isOne(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "truyêết", "hoặch", "ngghị", "cê", "kan", "biêt", "nghạch", "ngê", "bb", "ng", "đươc",
        "TRIỂỄN", "wang", "", "việtban", "tốc2", "gh"
      })
  void whatSpellingForbidsIsNone(String word) {
    assertThat(Syllables.isOne(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ocr/word_pairs.csv", "/reference/common_pairs.csv"})
  void everyKnownPairIsSpeltInSyllables(String table) throws Exception {
    try (InputStream in = SyllablesTest.class.getResourceAsStream(table)) {
      List<String> rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
      assertThat(rows).isNotEmpty().doesNotHaveDuplicates();
      assertThat(rows.stream().flatMap(r -> Stream.of(r.split(" ")))).allMatch(Syllables::isOne);
    }
  }
}
