package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Outcome;

class CardTest {

  @TempDir Path store;

  @Test
  void aCardThatIsReadBackIsTheSameAndOneShortLine() {
    FakeHoldings holdings = FakeHoldings.ofEveryKind(store);
    for (DocumentId id : holdings.ids()) {
      if (holdings.document(id).outcome().kind() == Outcome.Kind.PUBLISHED) {
        Card card = Card.of(holdings.document(id), new Names(), Instant.EPOCH);
        assertThat(Card.parse(card.json())).isEqualTo(card);
        assertThat(card.json()).doesNotContain("\n", "tileColumn");
      }
    }
  }
}
