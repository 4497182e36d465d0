package vn.vankho.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarkerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I. MỤC ĐÍCH, YÊU CẦU|ROMAN|I",
        "IV- NHIỆM VỤ|ROMAN|IV|",
        "A. TÌNH HÌNH|LETTER|A",
        "Điều 3. Hiệu lực|ARTICLE|3",
        "Chương II|CHAPTER|II",
        "2. Yêu cầu|NUMBER|2",
        "2.1. Nội dung|NUMBER|2.1",
        "10) Sở Y tế|NUMBER|10",
        "a) Thuận lợi|POINT|a",
        "đ) Tiếp đón|POINT|đ",
        "b. Các khó khăn|POINT|b",
        "- Nội dung|DASH|-",
        "- b) Đổi mới|POINT|b",
        "+ Năm 2014|PLUS|+",
        "€) Nâng cao chất lượng|POINT|€",
      })
  void aNumberedOrBulletedParagraphBeginsWithItsMark(String text, String level, String number) {
    ListMarker marker = ListMarker.of(text).orElseThrow();

    assertThat(marker.level().name()).isEqualTo(level);
    assertThat(marker.number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "V/v báo cáo kết quả", "24.000.000đ phục vụ", "26/CT-BTTTT ngày 21/6/2017", "2.500 người",
        "Căn cứ Luật", "15/11/2023", "20 đơn vị", "Ivanov"
      })
  void textIsNoMark(String text) {
    assertThat(ListMarker.of(text)).isEmpty();
  }
}
