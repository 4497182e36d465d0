package vn.vankho.text.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShareTest {

  @Test
  void everyPageIsInOneShareAndFollowsTheOneBefore() {
    for (int page = 1; page <= 12; page++) {
      int number = page;
      assertThat(IntStream.range(0, 5).filter(i -> new Share(i, 5).holds(number)).count()).isOne();
    }
    for (int i = 0; i < 3; i++) {
      Share share = new Share(i, 3);
      int page = 0;
      for (int n = 0; n < 4; n++) {
        int before = page;
        page = share.after(page);
        assertThat(share.holds(page)).isTrue();
        assertThat(IntStream.range(before + 1, page).noneMatch(share::holds)).isTrue();
      }
    }
  }

  @Test
  void aShareBeyondTheLastIsRefused() {
    assertThatThrownBy(() -> new Share(2, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
