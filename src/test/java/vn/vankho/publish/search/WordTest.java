package vn.vankho.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WordTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/search/folding.csv", numLinesToSkip = 2)
  void spellingsOfOneWordAreBroughtTogether(String token, String marked, String bare) {
    assertThat(Word.of(token)).isEqualTo(new Word(marked, bare));
  }
}
