package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RanksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHỦ TỊCH | Chairman",
        "KT. CHỦ TỊCH | For the Chairman",
        "KT.GIÁM ĐỐC | For the Director",
        "TM. ỦY BAN NHÂN DÂN | On behalf of the People's Committee",
        "TM. UỶ BAN NHÂN DÂN | On behalf of the People's Committee",
        "TL. CHỦ TỊCH | By order of the Chairman",
        "Q. GIÁM ĐỐC | Acting Director"
      })
  void aLineThatTheTablesCoverIsGivenInEnglish(String line, String english) {
    assertThat(Ranks.inEnglish(List.of(line))).contains(english);
  }

  @Test
  void oneLineThatTheTablesDoNotCoverLeavesAllInVietnamese() {
    assertThat(Ranks.inEnglish(List.of("KT. CHỦ TỊCH", "MỘT CHỨC DANH LẠ"))).isEmpty();
    assertThat(Ranks.inEnglish(List.of())).isEmpty();
  }
}
