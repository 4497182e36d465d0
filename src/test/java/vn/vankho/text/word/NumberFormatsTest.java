package vn.vankho.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {

  @ParameterizedTest
  @CsvSource({
    "1, lowerLetter, a",
    "26, lowerLetter, z",
    "27, upperLetter, AA",
    "780, lowerLetter, zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
    "781, lowerLetter, 781",
    "0, lowerLetter, 0",
    "-60, upperLetter, -60",
    "2147483647, upperLetter, 2147483647",
    "4, lowerRoman, iv",
    "7, decimalZero, 07",
    "7, decimal, 7"
  })
  void aNumberIsWrittenAsWordWritesItAndNeverLongerThanAPersonReads(
      int number, String format, String written) {
    assertThat(NumberFormats.format(number, format)).isEqualTo(written);
  }
}
