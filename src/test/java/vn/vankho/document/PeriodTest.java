package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2019, 2019",
    "2019, 2021",
    "2019-12, 2020-03",
    "2019-06-15, 2019-06",
    "2019-06, 2019",
    "2020-02-29, 2020-02-29"
  })
  void aPeriodEndsNoEarlierThanItBegins(String from, String to) {
    Period period = new Period(PartialDate.parse(from), PartialDate.parse(to));
    assertThat(period.to().toString()).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({"2019-12, 2019-03", "2020, 2019", "2019-06-15, 2019-05", "2020-02-29, 2020-02-28"})
  void whatEndsBeforeItBeginsIsNoPeriod(String from, String to) {
    assertThatThrownBy(() -> new Period(PartialDate.parse(from), PartialDate.parse(to)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
