package vn.vankho.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.PartialDate;

/** What looks like a part of the head and is none; all numbers are invented. */
class LetterheadTrapsTest {

  private static final String HEAD =
      """
      UBND TỈNH HÀ NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      SỞ NỘI VỤ | Độc lập - Tự do - Hạnh phúc
      %s | %s
      %s
      """;

  private static DocumentHead head(String code, String placeDate, String below) {
    return Letterhead.of(HEAD.formatted(code, placeDate, below)).read();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Căn cứ Luật Đầu tư công ngày 13 tháng 6 năm 2019",
        "Căn cứ Bộ luật Dân sự ngày 24 tháng 11 năm 2015",
        "Theo Công văn của Bộ Nội vụ ngày 02/3/2024",
        "Kể từ ngày 01 tháng 7 năm 2025",
        "Họp giao ban ngày 02 tháng 3 năm 2024",
      })
  void aSentenceWithADateIsNoPlaceAndDate(String sentence) {
    DocumentHead head =
        head(
            "Số: 56/QĐ-SNV",
            "",
            "QUYẾT ĐỊNH\nVề việc thành lập Hội đồng\n> " + sentence + "\n> Điều 1. Thành lập.");

    assertThat(head.date().read()).isEmpty();
    assertThat(head.date().known()).isEmpty();
    assertThat(head.place().read()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"TP. Đà Lạt", "thành phố Cao Lãnh", "Hà nội", "Quận 5", "Bà Rịa - Vũng Tàu"})
  void aPlaceIsReadHoweverItIsWritten(String place) {
    DocumentHead head =
        head("Số: 56/SNV-TCBC", place + ", ngày 05 tháng 3 năm 2021", "V/v biên chế |");

    assertThat(head.place().read()).contains(place);
    assertThat(head.date().read()).contains(PartialDate.of(2021, 3, 5));
  }

  @Test
  void aContractHasItsCodeUnderItsSubject() {
    DocumentHead head =
        Letterhead.of(
                """
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                ---------------
                HỢP ĐỒNG
                Thi công xây dựng trường mầm non
                Số: 12/2024/HĐ-XD
                > Căn cứ Bộ luật Dân sự ngày 24 tháng 11 năm 2015;
                """)
            .read();

    assertThat(head.title().read()).contains("Thi công xây dựng trường mầm non");
    assertThat(head.code().orElseThrow().toString()).isEqualTo("12/2024/HĐ-XD");
    assertThat(head.issuer().read()).isEmpty();
    assertThat(head.date().read()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "GIẤY GIỚI THIỆU;Sở Nội vụ trân trọng giới thiệu: Ông (bà) có tên sau",
        "GIẤY MỜI;Sở Nội vụ trân trọng kính mời các đơn vị",
      })
  void aLetterWithoutASubjectHasNone(String type, String sentence) {
    DocumentHead head =
        head("Số: 5/GM-SNV", "Hà Nam, ngày 05 tháng 3 năm 2021", type + "\n> " + sentence);

    assertThat(head.type().read()).isPresent();
    assertThat(head.title().read()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"CÔNG VĂN ĐẾN", "ĐẾN Số: 1290", "KHẨN", "SỞ TÀI CHÍNH HÀ NAM"})
  void whatIsStampedUnderASubjectIsNoPartOfIt(String stamp) {
    DocumentHead head =
        head(
            "Số: 345/SNV-TC",
            "Hà Nam, ngày 05 tháng 3 năm 2021",
            "V/v báo cáo kết quả |\nrà soát biên chế |\n" + stamp + " |\nKính gửi: Sở Y tế");

    assertThat(head.title().read()).contains("V/v báo cáo kết quả rà soát biên chế");
    assertThat(head.number().read()).contains("345");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"Số KH-SNV, KH-SNV", "số KH-UBNĐ, KH-UBND", "Số SNV-TCBC,", "Số liệu,"})
  void aScansSymbolIsReadWithoutItsNumber(String code, String symbol) {
    DocumentHead head =
        Letterhead.scanned(
                HEAD.formatted(code, "Hà Nam, ngày 05 tháng 3 năm 2022", "KẾ HOẠCH\nBiên chế"))
            .read();

    assertThat(head.symbol().read()).isEqualTo(java.util.Optional.ofNullable(symbol));
    assertThat(head.number().read()).isEmpty();
  }

  @Test
  void aBodysAbbreviationIsNotTakenForADispatchs() {
    DocumentHead head =
        Letterhead.scanned(
                HEAD.formatted(
                    "Số: 88/CVL-TTLĐ",
                    "Thành phố Thủ Đức, ngày 05 tháng 3 năm 2022",
                    "V/v báo cáo |"))
            .read();

    assertThat(head.symbol().read()).contains("CVL-TTLĐ");
    assertThat(head.place().read()).contains("Thành phố Thủ Đức");
  }
}
