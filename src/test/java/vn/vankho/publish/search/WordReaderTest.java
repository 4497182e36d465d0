package vn.vankho.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Số: 197/KH-UBND | số 197 kh ubnd",
        "ngày 27/12/2022, tại | ngày 27 12 2022 =20221227 tại",
        "ngày 07 tháng 9 năm 2015 | ngày 7 tháng 9 năm 2015 =20150907",
        "27-12-2022 | 27 12 2022 =20221227",
        "Nghị định 72/2015/NĐ-CP | nghị định 72 2015 nđ cp",
        "31/02/2020 | 31 2 2020",
        "HOÀ  bình | hòa bình",
        "2013-2020 | 2013 2020"
      })
  void textIsCutIntoWordsAndItsDatesAreFound(String text, String words) {
    Vocabulary vocabulary = new Vocabulary();
    List<String> found = new ArrayList<>();
    new WordReader(vocabulary)
        .read(
            text,
            new WordReader.Sink() {
              @Override
              public void word(int number) {
                found.add(vocabulary.words().get(number).marked());
              }

              @Override
              public void date(int number) {
                found.add("=" + vocabulary.words().get(number).marked());
              }
            });
    assertThat(String.join(" ", found)).isEqualTo(words);
  }
}
