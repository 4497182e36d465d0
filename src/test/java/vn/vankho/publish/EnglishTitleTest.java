package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTitleTest {

  private static final LocalDate DAY = LocalDate.of(2023, 1, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sơ kết triển khai Chương trình hành động của Chính phủ thực hiện Chiến lược thông tin đối ngoại giai đoạn 2013-2020 trên địa bàn tỉnh Quảng Ngãi | Preliminary review of the implementation of the Government's Action Programme implementing the External Information Strategy for 2013–2020 in Quang Ngai Province",
        "Triển khai thực hiện Chỉ thị số 26/CT-BTTTT ngày 21/6/2017 của Bộ Thông tin và Truyền thông về việc phát động phong trào thi đua chuyên đề “Thi đua thực hiện hiệu quả công tác thông tin đối ngoại của ngành Thông tin và Truyền thông” năm 2017 | Implementation of Directive No. 26/CT-BTTTT of 21 June 2017 of the Ministry of Information and Communications on launching the thematic emulation movement “Emulation for the effective performance of external information work in the Information and Communications sector” in 2017",
        "Công tác thông tin đối ngoại tỉnh Quảng Ngãi năm 2023 | External information work of Quang Ngai Province in 2023",
        "Công tác triển khai Chương trình hành động của Chính phủ thực hiện Chiến lược thông tin đối ngoại giai đoạn 2013 – 2020 và Kế hoạch thông tin đối ngoại của Chính phủ giai đoạn 2018 – 2020 trên địa bàn huyện Khánh Sơn | Implementation of the Government's Action Programme implementing the External Information Strategy for 2013–2020 and the Government's External Information Plan for 2018–2020 in Khanh Son District",
        "Kết quả công tác đối ngoại năm 2023 và kế hoạch hoạt động đối ngoại năm 2024 | Results of external relations work in 2023 and plan for external relations activities in 2024",
        "Thực hiện Chương trình số 27-CTr/TU | Implementation of Programme No. 27-CTr/TU",
        "Về việc tăng cường công tác văn thư, lưu trữ | Strengthening records management and archives work"
      })
  void aTitleThatThePhrasesCoverIsGivenInEnglish(String title, String english) {
    assertThat(EnglishTitle.translate(title, DAY)).contains(english);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Công tác thông tin đối ngoại và việc khác",
        "Công tác thông tin đối ngoại tỉnh Không Có năm 2023",
        "Triển khai thực hiện Chỉ thị số 26/CT-BTTTT ngày 31/6/2017 của Bộ Thông tin và Truyền thông",
        "Thông tin",
        "năm 2023"
      })
  void aTitleWithAWordThatNoPhraseCoversStaysVietnamese(String title) {
    assertThat(EnglishTitle.translate(title, DAY)).isEmpty();
  }

  @Test
  void aProvinceThatWasNoneOnTheDayIsNotTranslated() {
    String title = "Công tác đối ngoại tỉnh Ninh Thuận";
    assertThat(EnglishTitle.translate(title, DAY)).isPresent();
    assertThat(EnglishTitle.translate(title, LocalDate.of(2026, 1, 1))).isEqualTo(Optional.empty());
  }
}
