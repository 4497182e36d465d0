package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTest {

  @ParameterizedTest
  @CsvSource({
    "2022/KH 12 - bản sao.pdf, true",
    "ke-hoach-ban-sao.pdf, false",
    "KH12 ban sao.docx, true",
    "Copy of KH12.docx, true",
    "KH12 (1).pdf, true",
    "KH12 - Copy (2).pdf, true",
    "bản sao/KH12.pdf, false",
    "photocopy.pdf, false",
    "KH12 (2022).pdf, false",
    "KH12.pdf, false"
  })
  void aNameThatSaysSoIsACopys(String path, boolean copy) {
    assertThat(SourceFile.isNamedAsCopy(path)).isEqualTo(copy);
  }
}
