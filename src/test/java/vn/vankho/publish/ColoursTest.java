package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColoursTest {

  @ParameterizedTest
  @CsvSource({"#000000,#ffffff,21.0", "#ffffff,#ffffff,1.0", "#777777,#ffffff,4.48"})
  void contrastIsThatOfTheGuidelines(String one, String other, double contrast) {
    assertThat(Colours.contrast(one, other))
        .isCloseTo(contrast, org.assertj.core.data.Offset.offset(0.01));
  }

  @Test
  void aPortalsOwnColoursFollowTheStyleSheets() {
    Portal portal = Portal.of("colour.accent=#004d40\ncolour.link.dark=#a5d6ff");
    assertThat(Colours.of(portal))
        .isEqualTo(
            ":root{--accent:#004d40;}\n"
                + "@media(prefers-color-scheme:dark){:root{--link:#a5d6ff;}}\n");
  }

  @ParameterizedTest
  @CsvSource({"colour.accent=#ffcc00,contrast", "colour.link=red,no colour"})
  void aColourInWhichNothingCouldBeReadIsRefused(String setting, String why) {
    assertThatThrownBy(() -> Colours.of(Portal.of(setting)))
        .hasMessageContaining("portal.properties")
        .hasMessageContaining(why);
  }
}
