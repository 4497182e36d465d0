package vn.vankho.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.Candidate.Source;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DiagnosticMessages;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.ElectronicSignature;

class SecondEvidenceTest {

  private static final String PAGE =
      """
      ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH QUẢNG NGÃI | Độc lập - Tự do - Hạnh phúc
      Số: %s /QĐ-UBND | Quảng Ngãi, ngày %s tháng 3 năm 2021

      QUYẾT ĐỊNH
      Về việc ban hành Quy chế làm việc

      > Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
      """;

  private static final String APPENDIX =
      """
      QUY CHẾ
      Làm việc của Ủy ban nhân dân
      (Ban hành kèm theo Quyết định số %s/QĐ-UBND ngày %s/3/2021
      của Ủy ban nhân dân tỉnh Quảng Ngãi)
      """;

  private static Letterhead blank() {
    return Letterhead.of(PAGE.formatted("", ""));
  }

  /** A number and a day by hand, not surely read. */
  private static Letterhead byHand(String number, String day) {
    return Letterhead.scanned(PAGE.formatted("~" + number, "~" + day));
  }

  private static Letterhead appendix(String number, String day) {
    return Letterhead.of(APPENDIX.formatted(number, day));
  }

  private static ElectronicSignature signed(String time, String appearance) {
    return new ElectronicSignature(
        Optional.of("Ủy ban nhân dân tỉnh Quảng Ngãi"),
        Optional.of(OffsetDateTime.parse(time)),
        appearance,
        1,
        Optional.empty());
  }

  @Test
  void whatAnAppendixStatesIsACandidateAndNoMore() {
    DocumentHead head = blank().read("", Map.of(), List.of(), appendix("57", "09"));
    assertThat(head.number().read()).isEmpty();
    assertThat(head.date().read()).isEmpty();
    assertThat(head.numberCandidates())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.value()).isEqualTo("57");
              assertThat(c.source()).isEqualTo(Source.TEXT);
              assertThat(c.evidence().page()).isEqualTo(2);
            });
    assertThat(head.dateCandidates()).extracting(c -> c.value().toString()).contains("2021-03-09");
  }

  @Test
  void handwritingThatAnAppendixConfirmsIsBelieved() {
    DocumentHead head = byHand("57", "09").read("", Map.of(), List.of(), appendix("57", "09"));
    assertThat(head.number().read()).contains("57");
    assertThat(head.date().read().map(Object::toString)).contains("2021-03-09");
  }

  @Test
  void handwritingThatAnAppendixContradictsIsNotBelieved() {
    DocumentHead head = byHand("51", "03").read("", Map.of(), List.of(), appendix("57", "09"));
    assertThat(head.number().read()).isEmpty();
    assertThat(head.number().state()).isEqualTo("unreadable");
    assertThat(head.date().read()).isEmpty();
    assertThat(head.numberCandidates()).extracting(c -> c.value()).containsExactly("51", "57");
  }

  @Test
  void aFileNameAloneIsNotBelieved() {
    DocumentHead head = blank().read("QD/57-QD-UBND_09.3.2021.pdf", Map.of(), List.of());
    assertThat(head.number().read()).isEmpty();
    assertThat(head.date().read()).isEmpty();
    assertThat(head.numberCandidates())
        .extracting(c -> c.source())
        .containsExactly(Source.FILE_NAME);
    assertThat(head.dateCandidates()).extracting(c -> c.source()).containsExactly(Source.FILE_NAME);
  }

  @Test
  void aFileNameConfirmsHandwriting() {
    DocumentHead head = byHand("57", "09").read("57-QD-UBND_09.3.2021.pdf", Map.of(), List.of());
    assertThat(head.number().read()).contains("57");
    assertThat(head.date().read().map(Object::toString)).contains("2021-03-09");
  }

  @Test
  void aSignatureAndAFileFromTheSameDayAreOneSourceForTheDate() {
    DocumentHead head =
        blank()
            .read(
                "quyet dinh 09-3-2021.pdf",
                Map.of(),
                List.of(signed("2021-03-09T10:00:00+07:00", "")));
    assertThat(head.date().read()).isEmpty();
    assertThat(head.dateCandidates())
        .extracting(c -> c.source())
        .containsExactly(Source.ELECTRONIC_SIGNATURE, Source.FILE_NAME);
  }

  @Test
  void aNumberInASignatureIsACandidate() {
    DocumentHead head =
        blank()
            .read(
                "",
                Map.of(),
                List.of(signed("2021-03-09T10:00:00+07:00", "Số: 57/QĐ-UBND\nKý bởi: UBND tỉnh")));
    assertThat(head.numberCandidates())
        .extracting(c -> c.value() + " " + c.source())
        .containsExactly("57 ELECTRONIC_SIGNATURE");
  }

  @Test
  void aTitleInTheFilesOwnDataIsACandidateOfTheSameHandAsItsName() {
    DocumentHead head =
        blank()
            .read("57-QD-UBND_09.3.2021.pdf", Map.of("title", "QD 57 UBND 09.3.2021"), List.of());

    assertThat(head.numberCandidates())
        .extracting(c -> c.value() + " " + c.source() + " " + c.evidence().quote())
        .containsExactly(
            "57 FILE_METADATA QD 57 UBND 09.3.2021", "57 FILE_NAME 57-QD-UBND_09.3.2021");
    assertThat(head.number().read()).isEmpty();
    assertThat(head.date().read()).isEmpty();
  }

  @Test
  void aFilesOwnDataConfirmsHandwriting() {
    DocumentHead head = byHand("57", "09").read("", Map.of("subject", "57/QĐ-UBND"), List.of());

    assertThat(head.number().read()).contains("57");
  }

  @Test
  void anIncomingStampAndItsReceiversSignatureDateNoDocument() {
    Letterhead page =
        Letterhead.of(
            """
            VĂN PHÒNG UBND TỈNH |
            ĐẾN Số: 4707 |
            Ngày: 13/03/2021 |
            """
                + PAGE.formatted("", ""));
    DocumentHead head =
        page.read("", Map.of(), List.of(signed("2021-03-13T10:00:00+07:00", "Số đến: 4707")));

    assertThat(head.received()).isPresent();
    assertThat(head.number().read()).isEmpty();
    assertThat(head.date().read()).isEmpty();
    assertThat(head.numberCandidates()).isEmpty();
  }

  @Test
  void aRegulationOfAnotherDecisionIsNoEvidence() {
    Letterhead text =
        Letterhead.of(
            """
            > Điều 2. Bãi bỏ Quy chế ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 02/3/2021
            > của Ủy ban nhân dân tỉnh Quảng Ngãi.
            """);
    DocumentHead head = blank().read("", Map.of(), List.of(), text);
    assertThat(head.numberCandidates()).isEmpty();
    assertThat(head.dateCandidates()).isEmpty();
  }

  @ParameterizedTest(name = "{0} based on {1}: {2}")
  @CsvSource({
    "ngày 05 tháng 3 năm 2021, ngày 19/6/2015, 2021-03-05",
    "ngày 05 tháng 3 năm 2021, ngày 05/3/2021, 2021-03-05",
    "ngày 05 tháng 3 năm 2021, ngày 25 tháng 3 năm 2021,",
    "ngày 05 tháng 3 năm 2021, có hiệu lực từ ngày 01/7/2021, 2021-03-05",
  })
  void aDateReadFromAScanIsNotBeforeThatOfALegalBasis(String date, String basis, String read) {
    String page =
        PAGE.formatted("57", "05")
            .replace("ngày 19 tháng 6 năm 2015;", basis + " của Chính phủ;")
            .replace("ngày 05 tháng 3 năm 2021", date);
    assertThat(Letterhead.scanned(page).read().date().read().map(Object::toString))
        .isEqualTo(Optional.ofNullable(read));
  }

  @Test
  void everyReasonForAnUnreadPlaceHasWords() {
    for (String language : List.of("vi", "en")) {
      DiagnosticMessages words = new DiagnosticMessages(language);
      for (String code : Unread.all()) {
        assertThat(words.problem(Diagnostic.of(code))).isNotEqualTo(code);
        assertThat(words.remedy(Diagnostic.of(code))).isNotEqualTo(code);
      }
    }
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "233-BC-UBND, BC-UBND, 233",
    "BC 233 UBND, BC-UBND, 233",
    "kh_14_kh-stttt-ttbcxb signed, KH-STTTT-TTBCXB, 14",
    "2417_QĐ-TTg_12092019, QĐ-TTg, 2417",
    "58_2022_TT-BCA, 2022/TT-BCA, 58",
    "16-KL-TW, KL/TW, 16",
    "bao cao 2019, BC-UBND,",
    "BC-UBND 2019, BC-UBND,",
    "a047, QĐ-TTg,",
    "scan0012, BC-UBND,",
    "118-BC-SYT, BC-UBND,",
  })
  void readsTheNumberBesideTheSymbolInAName(String name, String symbol, String number) {
    assertThat(FileNaming.number(name, symbol)).isEqualTo(Optional.ofNullable(number));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "KH 14 (05.3.2021), 2021-03-05",
    "2021-03-05_KH, 2021-03-05",
    "KH20210305, 2021-03-05",
    "kh_05032021_sgd, 2021-03-05",
    "KH 31.2.2021,",
    "14-KH-2021,",
  })
  void readsTheDateInAName(String name, String date) {
    assertThat(FileNaming.date(name).map(Object::toString)).isEqualTo(Optional.ofNullable(date));
  }
}
