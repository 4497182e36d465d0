package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTest {

  @ParameterizedTest
  @CsvSource({
    "hoà bình, Hòa Bình",
    "Uỷ ban, ỦY BAN",
    "thuý, thúy",
    "KHÁNH HOÀ, Khánh Hòa",
    "Ð\u1ED3ng Nai, Đồng Nai",
    "KH–UBND, kh-ubnd"
  })
  void spellingsOfOneWordHaveOneKey(String one, String other) {
    assertThat(Vietnamese.key(one)).isEqualTo(Vietnamese.key(other));
  }

  @ParameterizedTest
  @CsvSource({"hoa, hòa", "quý, quy", "hoàn, hòan", "ma, má"})
  void differentWordsKeepDifferentKeys(String one, String other) {
    assertThat(Vietnamese.key(one)).isNotEqualTo(Vietnamese.key(other));
  }

  @Test
  void decomposedAndInvisibleCharactersAreCleaned() {
    String nfd = Normalizer.normalize("Kế hoạch", Normalizer.Form.NFD);
    assertThat(Vietnamese.clean("\u00A0" + nfd + "\u200B \u00AD")).isEqualTo("Kế hoạch");
  }

  @Test
  void theBareFormHasNeitherMarksNorBarredD() {
    assertThat(Vietnamese.bare("Đường Nguyễn Huệ")).isEqualTo("duong nguyen hue");
  }
}
