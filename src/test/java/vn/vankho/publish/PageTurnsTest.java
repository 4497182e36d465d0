package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTurnsTest {

  @ParameterizedTest
  @CsvSource({
    "1, 2, (1) 2",
    "1, 100, (1) 2 3 … 100",
    "50, 100, 1 … 48 49 (50) 51 52 … 100",
    "4, 7, 1 2 3 (4) 5 6 7",
    "100, 100, 1 … 98 99 (100)"
  })
  void thePagesNearByTheFirstAndTheLastAreOneStepAway(int number, int last, String shown) {
    assertThat(
            PageTurns.of(number, last, n -> "page-" + n).stream()
                .map(t -> t.current() ? "(" + t.label() + ")" : t.label())
                .collect(Collectors.joining(" ")))
        .isEqualTo(shown);
  }
}
