package vn.vankho.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.DocumentText;

class FileDatesTest {

  @ParameterizedTest(name = "made {0}, page says {1} {2} {3}: month {4}")
  @CsvSource({
    "2022-01-13T09:12:05+07:00,12,0l,2022,1",
    "2022-01-19,19,?,2022,1",
    "2022-12-21 (9),20,l2,2022,12",
    "2022-01-13,12,?,2022,",
    "2022-02-13,12,0l,2022,",
    "2022-01-24,10,0l,2022,",
    "2022-01-12,13,0l,2022,",
    "2021-01-13,12,0l,2022,",
    "2022-13-45,12,0l,2022,",
    "Untitled,12,0l,2022,"
  })
  void completesAMonthThatASecondSourceSpeaksFor(
      String made, int day, String month, int year, Integer completed) {
    DocumentText file =
        new DocumentText(
            List.of(Letterhead.of("a").page()), List.of(), Map.of("created", made), List.of());
    assertThat(FileDates.of(file, List.of()).month(year, day, month).orElse(null))
        .isEqualTo(completed);
  }
}
