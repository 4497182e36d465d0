package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"10001|10.001|10,001", "1234.5|1.234,5|1,234.5", "7|7|7"})
  void areWrittenAsTheReadersOfALanguageWriteThem(BigDecimal value, String vi, String en) {
    assertThat(Quantities.shown(value, Language.VI)).isEqualTo(vi);
    assertThat(Quantities.shown(value, Language.EN)).isEqualTo(en);
  }
}
