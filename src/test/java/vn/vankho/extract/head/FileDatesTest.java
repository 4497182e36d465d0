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
    "2025-01-24T14:23:43+07:00,23,0l,2025,1",
    "2025-01-17,17,?,2025,1",
    "2025-12-09 (9),8,l2,2025,12",
    "2025-01-24,23,?,2025,",
    "2025-02-24,23,0l,2025,",
    "2025-01-24,10,0l,2025,",
    "2025-01-23,24,0l,2025,",
    "2024-01-24,23,0l,2025,",
    "2025-13-45,23,0l,2025,",
    "Untitled,23,0l,2025,"
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
