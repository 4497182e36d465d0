package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  @Test
  void withoutSettingsTheyAreTheDefault() {
    assertThat(Limits.from(Map.of("PATH", "/bin", "VANKHO_MAX_PAGES", " ")))
        .isEqualTo(Limits.DEFAULT);
  }

  @Test
  void eachIsSetByItsVariable() {
    Limits limits =
        Limits.from(
            Map.of(
                "VANKHO_MAX_FILE_MB", "2",
                "VANKHO_MAX_PAGES", "3",
                "VANKHO_MAX_MEGAPIXELS", "4",
                "VANKHO_MAX_UNPACKED_MB", "5",
                "VANKHO_MAX_NESTING", "6",
                "VANKHO_MAX_PAGE_SECONDS", "7",
                "VANKHO_MAX_FILE_SECONDS", "8"));
    assertThat(limits)
        .isEqualTo(
            new Limits(
                2 << 20, 3, 4_000_000, 5 << 20, 6, Duration.ofSeconds(7), Duration.ofSeconds(8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "many", "1.5", "99999999999"})
  void whatIsNoWholeNumberAboveZeroIsRefusedByName(String value) {
    assertThatThrownBy(() -> Limits.from(Map.of("VANKHO_MAX_PAGES", value)))
        .isInstanceOf(Limits.Wrong.class)
        .hasMessageContaining("VANKHO_MAX_PAGES");
  }
}
