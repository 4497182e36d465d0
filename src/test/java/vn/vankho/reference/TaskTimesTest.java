package vn.vankho.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTimesTest {

  private final TaskTimes times = new TaskTimes();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Quý III/2023                          | Third quarter of 2023
          Quý IV năm 2024                       | Fourth quarter of 2024
          Quý I, II/2023                        | First and second quarters of 2023
          Quý II – IV/2023                      | Second to fourth quarter of 2023
          Tháng 12                              | December
          Tháng 02/2023                         | February 2023
          Từ tháng 3 đến tháng 11/2023          | March to November 2023
          Trước ngày 05/12/2023                 | Before 5 December 2023
          Hằng năm                              | Every year
          Hàng năm                              | Every year
          Thường xuyên                          | Ongoing
          Năm 2023                              | 2023
          6 tháng cuối năm 2017                 | Second half of 2017
          Giai đoạn 2021 - 2025                 | 2021–2025
          """)
  void aTimeThatARowCoversHasEnglish(String printed, String english) {
    assertThat(times.english(printed)).contains(english);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quý V/2023",
        "Tháng 13/2023",
        "Tháng 12/2023 (dự kiến)",
        "Hằng năm, trước ngày 15/12",
        "Hàng tháng hoặc Quý, tùy theo tình hình của đơn vị",
        ""
      })
  void anythingElseHasNone(String printed) {
    assertThat(times.english(printed)).isEmpty();
  }
}
