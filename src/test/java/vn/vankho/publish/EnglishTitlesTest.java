package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.ArchivedDocument;

class EnglishTitlesTest {

  @TempDir Path store;
  private ArchivedDocument covered;
  private ArchivedDocument beyond;

  @BeforeEach
  void fill() throws IOException {
    FakeHoldings holdings = new FakeHoldings(store);
    covered =
        holdings.document(
            holdings.add("a", "Kế hoạch", "KH-UBND", "Quảng Ngãi", "Công tác thông tin đối ngoại"));
    beyond =
        holdings.document(
            holdings.add("b", "Báo cáo", "BC-UBND", "Quảng Ngãi", "Một việc không có trong bảng"));
  }

  @Test
  void aTitleThatAPersonGaveWinsOverThePhrases() {
    EnglishTitles titles = EnglishTitles.of("id,title_en,by\n" + covered.id() + ",Given,A\n");
    assertThat(titles.of(covered)).isEqualTo(EnglishTitle.byPerson("Given"));
    assertThat(titles.of(beyond)).isEqualTo(EnglishTitle.NONE);
  }

  @Test
  void withoutARowThePhrasesDecide() {
    EnglishTitle title = EnglishTitles.of("\uFEFFid,title_en,by\n").of(covered);
    assertThat(title.status()).isEqualTo(EnglishTitle.Status.TABLE);
    assertThat(title.text()).contains("External information work");
  }

  @Test
  void aRowWithoutATitleTakesThePhrasesTitleAway() {
    EnglishTitles titles = EnglishTitles.of("id,title_en\n" + covered.id() + ",\n");
    assertThat(titles.of(covered)).isEqualTo(EnglishTitle.NONE);
  }

  @Test
  void twoRowsForOneDocumentAreRefused() {
    String row = covered.id() + ",Given\n";
    assertThatThrownBy(() -> EnglishTitles.of("id,title_en\n" + row + row))
        .hasMessageContaining("titles.csv")
        .hasMessageContaining(covered.id().value());
  }
}
