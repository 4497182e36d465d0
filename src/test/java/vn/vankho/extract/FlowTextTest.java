package vn.vankho.extract;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.Evidence;
import vn.vankho.document.PageText;

class FlowTextTest {

  private static final String FULL =
      "công tác thông tin đối ngoại của các tỉnh, thành phố trực thuộc Trung";

  private static List<String> paragraphs(PageText... pages) {
    FlowText flow = FlowText.of(List.of(pages));
    return flow.paragraphs().stream().map(p -> flow.text(p.start(), p.end())).toList();
  }

  @Test
  void linesOfOneParagraphAreJoined() {
    assertThat(
            paragraphs(
                GoldPages.page(1, FULL, "ương và các cơ quan.", "- Nội dung: " + FULL, "ương.")))
        .containsExactly(FULL + " ương và các cơ quan.", "- Nội dung: " + FULL + " ương.");
  }

  @Test
  void aParagraphGoesOnBehindThePageNumber() {
    assertThat(
            paragraphs(
                GoldPages.page(1, FULL, FULL), GoldPages.page(2, "2", "ương và huyện.", FULL)))
        .first()
        .isEqualTo(FULL + " " + FULL + " ương và huyện.");
  }

  @Test
  void aDashWithinANameThatWasBrokenIsNoBullet() {
    String line = "phối hợp với các cơ quan, đơn vị có liên quan và Sở Lao động";

    assertThat(paragraphs(GoldPages.page(1, line, "- Thương binh và Xã hội.")))
        .containsExactly(line + " - Thương binh và Xã hội.");
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sửa chữa bến khách và đường xuống bến trên sông, đợt hai của năm|Thực hiện Quyết định số 12/QĐ-UBND ngày 03 tháng 5 năm 2023 của Ủy ban
          Kính gửi: Sở Tài chính tỉnh Hà Nam|Căn cứ Luật Bến khách số 12/2023/QH15 ngày 12 tháng 3;
          """)
  void theTextUnderACentredLineIsAParagraphOfItsOwn(String centred, String first) {
    assertThat(paragraphs(GoldPages.page(1, "\t" + centred, first, FULL)))
        .startsWith(centred)
        .element(1, as(InstanceOfAssertFactories.STRING))
        .startsWith(first);
  }

  @Test
  void aTitleOfTwoCentredLinesIsOneParagraph() {
    assertThat(
            paragraphs(
                GoldPages.page(
                    1, "\tTriển khai Đề án bến khách", "\tThực hiện Nghị quyết năm", "C" + FULL)))
        .startsWith("Triển khai Đề án bến khách Thực hiện Nghị quyết năm");
  }

  @Test
  void aSymbolBrokenAtItsHyphenGoesOn() {
    assertThat(paragraphs(GoldPages.page(1, "Thông tư số 08/2014/TT-", "BTTTT", "- " + FULL)))
        .first()
        .isEqualTo("Thông tư số 08/2014/TT- BTTTT");
  }

  @Test
  void aStretchKnowsItsPageAndBox() {
    FlowText flow = FlowText.of(List.of(GoldPages.page(1, "Một"), GoldPages.page(2, "Hai ba")));
    int at = flow.text().indexOf("ba");

    Evidence evidence = flow.evidence(at, at + 2, "test");

    assertThat(evidence.page()).isEqualTo(2);
    assertThat(evidence.quote()).isEqualTo("ba");
    assertThat(evidence.box().orElseThrow().left()).isEqualTo(85 + 4 * 6);
  }

  @Test
  void keysHaveTheLengthOfTheText() {
    FlowText flow = FlowText.of(List.of(GoldPages.page(1, "Uỷ ban “Hoà Bình” İstanbul – Ðà Nẵng")));

    assertThat(flow.key()).hasSameSizeAs(flow.text()).contains("ủy ban \"hòa bình\"");
    assertThat(flow.bare()).hasSameSizeAs(flow.text()).contains("- da nang");
  }
}
