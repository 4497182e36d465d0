package vn.vankho.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingsTest {

  @Test
  void everySpellingHasItsOwnNumberHoweverLongAndHoweverManyThereAre() {
    Random random = new Random(3);
    Spellings spellings = new Spellings();
    Map<String, Integer> wanted = new HashMap<>();
    for (int n = 0; n < 40_000; n++) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(11); i >= 0; i--) {
        word.append("abđườ1".charAt(random.nextInt(6)));
      }
      char[] text = (" " + word + "ab").toCharArray();
      int known = spellings.number(text, 1, word.length() + 1);
      assertThat(known).isEqualTo(wanted.getOrDefault(word.toString(), -1));
      if (known < 0) {
        spellings.put(text, 1, word.length() + 1, n);
        wanted.put(word.toString(), n);
      }
    }
    assertThat(wanted).hasSizeGreaterThan(20_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hòa bình", "Ho\u0300a bi\u0300nh", "“đường” – Ặ", "\u212b\u0344", ""})
  void textIsComposedWhateverItIsMadeOf(String text) {
    assertThat(Composed.of(text))
        .isEqualTo(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC));
  }
}
