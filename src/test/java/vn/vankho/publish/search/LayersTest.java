package vn.vankho.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayersTest {

  /** {@code 100x1 2}: a hundred documents of time 1, one of time 2. */
  private static List<Long> times(String text) {
    List<Long> times = new ArrayList<>();
    for (String group : text.isBlank() ? new String[0] : text.split(" ")) {
      String[] parts = group.split("x");
      int count = parts.length == 2 ? Integer.parseInt(parts[0]) : 1;
      Long time = Long.valueOf(parts[parts.length - 1]);
      times.addAll(java.util.Collections.nCopies(count, time));
    }
    return times;
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "1, 1",
    "100x1, 100",
    "100x1 2, 100",
    "100x1 6x2, 100",
    "100x1 7x2, 107",
    "100x1 6x2 3, 107",
    "100x1 6x2 3 4, 107",
    "4x1 2, 5"
  })
  void whatCameLateStandsApartUntilItIsTooMuch(String since, int first) {
    assertThat(Layers.first(times(since))).isEqualTo(first);
  }

  @Test
  void documentsAreSeldomMovedToTheFirstLayer() {
    List<Long> times = new ArrayList<>(times("1000x0"));
    int moves = 0;
    int before = 1000;
    for (long time = 1; time <= 1000; time++) {
      times.add(time);
      int first = Layers.first(times);
      moves += first == before ? 0 : 1;
      before = first;
    }
    assertThat(moves).isBetween(1, 16);
    assertThat(Arrays.asList(before)).allMatch(b -> b > 2000 - 2000 / 16);
  }
}
