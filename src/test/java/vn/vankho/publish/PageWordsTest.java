package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.DocumentId;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Sha256;

class PageWordsTest {

  @TempDir static Path shared;

  @BeforeAll
  static void publish() throws IOException {
    FakeHoldings holdings = FakeHoldings.ofEveryKind(Files.createDirectory(shared.resolve("s")));
    new SitePublisher(FakeHoldings.images())
        .publish(holdings, shared, Instant.parse("2026-01-02T03:04:05Z"));
  }

  private static Document page(Language language, String name) throws IOException {
    DocumentId id = DocumentId.of(Sha256.of(name), 1);
    return Jsoup.parse(
        Files.readString(shared.resolve("site/" + Addresses.document(language, id))));
  }

  @ParameterizedTest
  @CsvSource({
    "2012-03-28,28/3/2012,28 March 2012",
    "2019-06-05,05/6/2019,5 June 2019",
    "2017-02-09,09/02/2017,9 February 2017",
    "2019-12,12/2019,December 2019",
    "2020-01,01/2020,January 2020",
    "2017,2017,2017"
  })
  void datesAreWrittenAsDecree30WritesThem(String iso, String vi, String en) {
    assertThat(Dates.of(PartialDate.parse(iso), Language.VI)).isEqualTo(vi);
    assertThat(Dates.of(PartialDate.parse(iso), Language.EN)).isEqualTo(en);
  }

  @Test
  void theDeadlinesStandWithTheirWordsAndPage() throws IOException {
    Document page = page(Language.VI, "report");
    assertThat(page.select("#deadlines").text()).isEqualTo("Thời hạn báo cáo");
    var row = page.select("table[class=cards]:has([data-label=Ngày])").select("tbody tr");
    assertThat(row.text()).isEqualTo("trước ngày 15/12 1");
    assertThat(row.select("a").attr("href")).startsWith("#");
    assertThat(page(Language.EN, "report").select("#deadlines").text())
        .isEqualTo("Reporting deadlines");
  }

  @Test
  void aSlipInACitationIsShownWithItsRightForm() throws IOException {
    assertThat(page(Language.VI, "report").select("th[scope=row] .note").text())
        .isEqualTo("trên văn bản ghi như vậy; đúng là 12/2013/KH-UBND");
    assertThat(page(Language.EN, "report").select("th[scope=row] .note").text())
        .isEqualTo("as printed; correctly 12/2013/KH-UBND");
  }

  @Test
  void anEnglishPageNamesTheCitedBodyInEnglish() throws IOException {
    assertThat(
            page(Language.EN, "report").select("section:has(#citations) [data-label=Issuing body]"))
        .allMatch(e -> e.attr("lang").isEmpty())
        .extracting(org.jsoup.nodes.Element::text)
        .containsExactly("People's Committee of Ninh Thuan Province");
  }

  @Test
  void anEnglishPageSpeaksEnglishOfQuantitiesAndWhoDoesWhat() throws IOException {
    Document page = page(Language.EN, "report");
    assertThat(page.select("td.number").eachText()).containsExactly("more than 1,234.5", "9", "20");
    assertThat(page.select("td.number [lang]")).isEmpty();
    assertThat(page.select("td[data-label=Unit]").eachText())
        .containsExactly("attendances", "conferences", "books");
    assertThat(page.select("td[data-label=Lead]:not([lang])").text())
        .isEqualTo("Department of Health");
    assertThat(page.select("td[data-label=With] .each:not([lang])").text())
        .isEqualTo("Department of Home Affairs");
    Document vi = page(Language.VI, "report");
    assertThat(vi.select("td.number").first().text()).isEqualTo("hơn 1.234,5");
    assertThat(vi.select("td.number [lang], td[data-label=Đơn vị][lang]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UBND TỈNH TRÀ VINH,People's Committee of Tra Vinh Province,false",
    "'Sở Kế hoạch và Đầu tư, Sở Công Thương',"
        + "'Department of Planning and Investment, Department of Industry and Trade',false",
    "'Các cơ quan, đơn vị liên quan',Agencies and units concerned,false",
    "'Sở Y tế, nhà văn hóa thôn','Sở Y tế, nhà văn hóa thôn',true"
  })
  void bodiesAreNamedInEnglishOnlyWhereTheTablesCoverAllOfThem(
      String printed, String shown, boolean foreign) {
    Names names = new Names();
    assertThat(names.body(printed, Language.EN)).isEqualTo(new Phrase(shown, foreign));
    assertThat(names.body(printed, Language.VI)).isEqualTo(new Phrase(printed, false));
  }

  @ParameterizedTest
  @CsvSource({"1,người,person", "2,người,people", "1.0,bài viết,article", "0,hội nghị,conferences"})
  void aUnitStandsInTheNumberOfItsQuantity(java.math.BigDecimal quantity, String unit, String en) {
    assertThat(new Names().unit(unit, quantity, Language.EN)).isEqualTo(new Phrase(en, false));
  }

  @Test
  void theListOfWithdrawnDocumentsNamesThemAsTheirTombstonesDo() throws IOException {
    for (Language language : Language.values()) {
      String list = "site/" + Addresses.list(language, language.withdrawn, "", 1);
      Document page = Jsoup.parse(Files.readString(shared.resolve(list)));
      String called = page.select("tbody th a").text();
      assertThat(called).contains("…/BC-UBND", language.isVietnamese() ? "Trà Vinh" : "Tra Vinh");
      assertThat(page.text()).doesNotContain("planted");
      assertThat(page(language, "gone").select("main").text()).contains(called);
    }
  }

  @Test
  void aDocumentWithoutNumberAndDayIsCitedAsFarAsItIsKnown() throws IOException {
    Document report = page(Language.VI, "report");
    assertThat(report.select("p.citation").text())
        .startsWith("Ủy ban nhân dân tỉnh Quảng Ngãi (2023), Báo cáo số …/BC-UBND, Kết quả");
    assertThat(report.select("pre").text())
        .contains("year = {2023}", "number = {…/BC-UBND}", "note = {không ghi ngày}");
    Document draft = page(Language.VI, "plan");
    assertThat(draft.select("p.citation").text()).contains("Dự thảo Kế hoạch số …/KH-UBND");
    assertThat(draft.select("pre").text()).contains("note = {dự thảo}");
  }

  @Test
  void aTombstoneSaysWhenAndWhyAndLeadsToTheOthers() throws IOException {
    Document vi = page(Language.VI, "gone");
    assertThat(vi.select("main").text())
        .contains("Văn bản đã rút", "đã được rút khỏi kho ngày 21/11/2026.", "Lý do: theo yêu cầu");
    assertThat(vi.select("main a").attr("href")).endsWith("vi/da-rut/index.html");
    assertThat(page(Language.EN, "gone").select("main").text())
        .contains("was withdrawn on 21 November 2026.", "Reason (in Vietnamese): theo yêu cầu");
  }

  @Test
  void aDraftsFactsAreSaidToBeADraftsAndNoRuleIsNamed() throws IOException {
    Document draft = page(Language.VI, "plan");
    assertThat(draft.select(".facts dt").eachText())
        .contains("Ngày ghi trên dự thảo", "Người ký (theo dự thảo)", "Thời gian đề cập");
    assertThat(draft.select(".facts").text()).contains("năm 2023 ngày, tháng để trống");
    assertThat(draft.text()).doesNotContain("code-line");
  }
}
