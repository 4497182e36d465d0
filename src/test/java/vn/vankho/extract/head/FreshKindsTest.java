package vn.vankho.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.DocumentHead;

/** Shapes of the first and last page that are met seldom; all text is invented. */
class FreshKindsTest {

  private static String date(DocumentHead head) {
    return head.date().read().map(Object::toString).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ĐƠN ĐỀ NGHỊ CẤP LẠI THẺ ĐỘC GIẢ",
        "VĂN BẢN THỎA THUẬN GÓP VỐN SỬA ĐƯỜNG",
        "BẢNG TỔNG HỢP KẾT QUẢ",
        "DANH SÁCH HỘ THAM GIA TỔ HỢP TÁC",
        "PHIẾU KHẢO SÁT Ý KIẾN BẠN ĐỌC",
        "BẢN CAM KẾT TRỒNG RỪNG"
      })
  void aTitleIsNoIssuingBody(String title) {
    DocumentHead head =
        Letterhead.of(
                """
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                %s
                > Họ và tên:
                """
                    .formatted(title))
            .read();

    assertThat(head.issuer().known()).isEmpty();
  }

  @Test
  void aTitleUnderABodyEndsItsName() {
    DocumentHead head =
        Letterhead.flow(
                """
                UBND TỈNH LÀO CAI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                SỞ NỘI VỤ | Độc lập - Tự do - Hạnh phúc
                BẢNG TỔNG HỢP KẾT QUẢ |
                """)
            .read();

    assertThat(head.issuer().known().orElseThrow().name()).contains("Sở Nội vụ tỉnh Lào Cai");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          66.3/2031/NQ-CP|66.3|2031/NQ-CP
          5/2031/NQ-CP|5|2031/NQ-CP
          3.070/NQ-CP|3070|NQ-CP
          66.3/NQ-CP||NQ-CP
          12/2031/TT-BTС|12|2031/TT-BTC
          12/2031/ТТ-BTC|12|2031/TT-BTC
          """)
  void aNumberWithinASeriesAndLettersOfOtherAlphabetsAreRead(
      String code, String number, String symbol) {
    DocumentHead head =
        Letterhead.of(
                """
                CHÍNH PHỦ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                 | Độc lập - Tự do - Hạnh phúc
                Số: %s | Hà Nội, ngày 13 tháng 02 năm 2031
                NGHỊ QUYẾT
                Về bến khách
                """
                    .formatted(code))
            .read();

    assertThat(head.number().read().orElse(null)).isEqualTo(number);
    assertThat(head.symbol().read()).contains(symbol);
  }

  @Test
  void aTitleBrokenWithinASymbolIsJoinedWithoutABlank() {
    DocumentHead head =
        Letterhead.of(
                """
                BỘ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                 | Độc lập - Tự do - Hạnh phúc
                Số: 12/2031/TT-BNV | Hà Nội, ngày 13 tháng 02 năm 2031
                THÔNG TƯ
                Sửa đổi Thông tư số 19/2025/TT-
                BNV về phụ cấp vùng đảo
                """)
            .read();

    assertThat(head.title().read())
        .contains("Sửa đổi Thông tư số 19/2025/TT-BNV về phụ cấp vùng đảo");
  }

  @Test
  void aTitleStandsForALetterheadThatACopyLeavesOut() {
    DocumentHead head =
        Letterhead.flow(
                """
                QUYẾT ĐỊNH
                CỦA BỘ TRƯỞNG BỘ NỘI VỤ SỐ 14/2006/QĐ-BNV
                NGÀY 09 THÁNG 3 NĂM 2006 VỀ SỔ TRỰC
                > Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;
                """)
            .read();

    assertThat(head.number().read()).contains("14");
    assertThat(head.symbol().read()).contains("2006/QĐ-BNV");
    assertThat(date(head)).isEqualTo("2006-03-09");
    assertThat(head.place().read()).isEmpty();
  }

  private static final String COUNCIL =
      """
      HỘI ĐỒNG NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH LÀO CAI | Độc lập - Tự do - Hạnh phúc
      Số: 12/NQ-HĐND | Lào Cai, ngày %s tháng 12 năm 2031
      NGHỊ QUYẾT
      Về kế hoạch đầu tư
      > Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa XVIII, kỳ họp
      > thứ 9 thông qua ngày 08 tháng 12 năm 2031 và có hiệu lực từ ngày ký./.
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource({"~08,2031-12-08", "~03,''", "'',''"})
  void theDayACouncilPassedItConfirmsHandwritingAndNoMore(String day, String date) {
    DocumentHead head = Letterhead.scanned(COUNCIL.formatted(day)).read();

    assertThat(date(head)).isEqualTo(date);
    assertThat(head.dateCandidates()).extracting(c -> c.value().toString()).contains("2031-12-08");
  }

  @Test
  void aLawIsDatedByTheDayOnWhichItWasPassed() {
    DocumentHead head =
        Letterhead.of(
                """
                QUỐC HỘI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Luật số: 300/2031/QH16 | Độc lập - Tự do - Hạnh phúc

                LUẬT
                BẾN KHÁCH
                > Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XVI,
                > kỳ họp thứ 2 thông qua ngày 11 tháng 12 năm 2031.
                """)
            .read();

    assertThat(date(head)).isEqualTo("2031-12-11");
  }

  private static Letterhead broken() {
    String text = "> Sở Nội vụ báo cáo kết quả thực hiện nhiệm vụ trong quý.\n";
    return Letterhead.of(
        """
        UBND TỈNH LÀO CAI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        SỞ NỘI VỤ | Độc lập - Tự do - Hạnh phúc
        Số: 12/BC-SNV | Lào Cai, ngày 3 tháng 5 năm 2023
        BÁO CÁO
        Công tác quý I
        """
            + text.repeat(34)
            + " | KT. GIÁM ĐỐC\n | PHÓ GIÁM ĐỐC");
  }

  @Test
  void aNameOverleafBesideRecipientsBelongsToTheRanks() {
    DocumentHead head =
        broken()
            .read(
                "",
                Map.of(),
                List.of(),
                Letterhead.of("- Văn phòng Sở; |\n | (Đã ký)\n | Lê Văn Thành\n- Lưu: VT. |"));

    assertThat(head.signatures())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.lines()).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
              assertThat(s.name().read()).contains("Lê Văn Thành");
            });
  }

  @Test
  void aNameInTheTextOverleafIsNoSigner() {
    DocumentHead head =
        broken()
            .read(
                "",
                Map.of(),
                List.of(),
                Letterhead.of("> Danh sách kèm theo gồm những người sau:\n | Lê Văn Thành"));

    assertThat(head.signatures()).allSatisfy(s -> assertThat(s.name().read()).isEmpty());
  }

  @Test
  void wordsOfASentenceBeforeADateAreNoPlace() {
    DocumentHead head =
        Letterhead.flow(
                """
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                > Giấy chứng minh số:
                > Cấp ngày tháng năm
                """)
            .read();

    assertThat(head.place().read()).isEmpty();
  }

  @Test
  void anApplicationIsNoDispatch() {
    DocumentHead head =
        Letterhead.of(
                """
                HỢP TÁC XÃ BẾN ĐÁ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 05/HTX-BĐ | Độc lập - Tự do - Hạnh phúc
                ĐƠN ĐỀ NGHỊ HỖ TRỢ
                Kính gửi: Ủy ban nhân dân xã
                > Hợp tác xã đề nghị hỗ trợ sửa bến.
                """)
            .read();

    assertThat(head.type().read()).isEmpty();
  }

  @Test
  void aSpanWhoseDashAScanHasLostIsASpan() {
    DocumentHead head =
        Letterhead.scanned(
                """
                ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                TỈNH LÀO CAI | Độc lập - Tự do - Hạnh phúc
                Số: 12/KH-UBND | Lào Cai, ngày 3 tháng 5 năm 2023
                KẾ HOẠCH
                Sửa chữa bến khách giai đoạn 2024 2028

                > Thực hiện nhiệm vụ được giao.
                """)
            .read();

    assertThat(head.title().read()).contains("Sửa chữa bến khách giai đoạn 2024 - 2028");
    assertThat(head.period().map(p -> p.from() + "-" + p.to())).contains("2024-2028");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Trần Bình,Trần Bình", "Hồ Xquế,''", "Trần Vbưn,''", "Trần Văn Bình,Trần Văn Bình"})
  void twoWordsOfWhichOneIsNoNameAreStrokesOfAPen(String line, String name) {
    DocumentHead head =
        Letterhead.scanned(
                """
                ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                TỈNH LÀO CAI | Độc lập - Tự do - Hạnh phúc
                Số: 12/BC-UBND | Lào Cai, ngày 3 tháng 5 năm 2023
                BÁO CÁO
                Công tác quý I
                > Thực hiện nhiệm vụ được giao.

                Nơi nhận: | CHỦ TỊCH
                - Lưu: VT. |

                 | %s
                """
                    .formatted(line))
            .read();

    assertThat(head.signatures()).hasSize(1);
    assertThat(head.signatures().get(0).name().read().orElse("")).isEqualTo(name);
  }
}
