package vn.vankho.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentStatus;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.PartialDate;

class HeadReaderTest {

  private static final String STATE =
      """
      %s | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      %s | Độc lập - Tự do - Hạnh phúc
      %s | %s

      %s
      %s

      > Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
      """;

  @ParameterizedTest(name = "{2} of {0} {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          BỘ CÔNG AN;;Số: 58/2023/TT-BCA;Hà Nội, ngày 14 tháng 6 năm 2023;THÔNG TƯ;58;2023/TT-BCA;2023-06-14;Thông tư;Bộ Công an
          CHÍNH PHỦ;;Số: 30/2020/NĐ-CP;Hà Nội, ngày 05 tháng 3 năm 2020;NGHỊ ĐỊNH;30;2020/NĐ-CP;2020-03-05;Nghị định;Chính phủ
          QUỐC HỘI;;Luật số: 20/2023/QH15;Hà Nội, ngày 22 tháng 6 năm 2023;LUẬT;20;2023/QH15;2023-06-22;Luật;Quốc hội
          THỦ TƯỚNG CHÍNH PHỦ;;Số: 2417/QĐ-TTg;Hà Nội, ngày 12 tháng 9 năm 2019;QUYẾT ĐỊNH;2417;QĐ-TTg;2019-09-12;Quyết định;Thủ tướng Chính phủ
          HỘI ĐỒNG NHÂN DÂN;TỈNH QUẢNG NGÃI;Số: 12/2021/NQ-HĐND;Quảng Ngãi, ngày 22 tháng 7 năm 2021;NGHỊ QUYẾT;12;2021/NQ-HĐND;2021-07-22;Nghị quyết;Hội đồng nhân dân tỉnh Quảng Ngãi
          ỦY BAN NHÂN DÂN;HUYỆN KHÁNH SƠN;Số: 233/BC-UBND;Khánh Sơn, ngày 30 tháng 12 năm 2019;BÁO CÁO;233;BC-UBND;2019-12-30;Báo cáo;Ủy ban nhân dân huyện Khánh Sơn
          UBND TỈNH TRÀ VINH;SỞ THÔNG TIN VÀ TRUYỀN THÔNG;Số: 14/KH-STTTT;Trà Vinh, ngày 3 tháng 02 năm 2023;KẾ HOẠCH;14;KH-STTTT;2023-02-03;Kế hoạch;Sở Thông tin và Truyền thông tỉnh Trà Vinh
          UBND THÀNH PHỐ HÀ NỘI;SỞ GIÁO DỤC VÀ ĐÀO TẠO;Số: 09/TB-SGDĐT;Hà Nội, ngày 09 tháng 01 năm 2024;THÔNG BÁO;09;TB-SGDĐT;2024-01-09;Thông báo;Sở Giáo dục và Đào tạo thành phố Hà Nội
          """)
  void readsTheCellsOfStateDocuments(
      String above,
      String body,
      String code,
      String placeDate,
      String typeLine,
      String number,
      String symbol,
      String date,
      String type,
      String issuer) {
    DocumentHead head =
        Letterhead.of(
                STATE.formatted(
                    above, body == null ? "" : body, code, placeDate, typeLine, "Về việc quản lý"))
            .read();
    assertThat(head.number().read()).contains(number);
    assertThat(head.symbol().read()).contains(symbol);
    assertThat(head.date().read().map(PartialDate::toString)).contains(date);
    assertThat(head.place().read()).contains(placeDate.substring(0, placeDate.indexOf(',')));
    assertThat(head.type().read()).contains(type);
    assertThat(head.title().read()).contains("Về việc quản lý");
    assertThat(head.issuer().read().flatMap(IssuingBody::name)).contains(issuer);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          UBND TỈNH PHÚ THỌ;VĂN PHÒNG;VĂN PHÒNG;UBND TỈNH PHÚ THỌ
          BỘ TƯ PHÁP;VĂN PHÒNG;VĂN PHÒNG;BỘ TƯ PHÁP
          BỘ GIÁO DỤC VÀ ĐÀO TẠO;TRƯỜNG ĐẠI HỌC SÔNG LAM;TRƯỜNG ĐẠI HỌC SÔNG LAM;BỘ GIÁO DỤC VÀ ĐÀO TẠO
          TRƯỜNG ĐẠI HỌC;CÔNG NGHIỆP HÀ NỘI;TRƯỜNG ĐẠI HỌC CÔNG NGHIỆP HÀ NỘI;
          ỦY BAN NHÂN DÂN;XÃ HÒA BÌNH;ỦY BAN NHÂN DÂN XÃ HÒA BÌNH;
          ỦY BAN NHÂN DÂN;QUẬN 1;ỦY BAN NHÂN DÂN QUẬN 1;
          UBND HUYỆN SƠN TỊNH;ỦY BAN NHÂN DÂN XÃ TỊNH HÀ;ỦY BAN NHÂN DÂN XÃ TỊNH HÀ;UBND HUYỆN SƠN TỊNH
          UBND PHƯỜNG TÂN HƯNG;PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ;PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ;UBND PHƯỜNG TÂN HƯNG
          SỞ LAO ĐỘNG - THƯƠNG BINH VÀ;XÃ HỘI;SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI;
          VĂN PHÒNG;CHÍNH PHỦ;VĂN PHÒNG CHÍNH PHỦ;
          BAN CHỈ ĐẠO;PHÒNG CHỐNG THIÊN TAI;BAN CHỈ ĐẠO PHÒNG CHỐNG THIÊN TAI;
          BAN QUẢN LÝ;KHU KINH TẾ DUNG QUẤT;BAN QUẢN LÝ KHU KINH TẾ DUNG QUẤT;
          TỔNG CỤC THUẾ;CỤC THUẾ TỈNH LÀO CAI;CỤC THUẾ TỈNH LÀO CAI;TỔNG CỤC THUẾ
          CÔNG AN TỈNH LÀO CAI;PHÒNG CẢNH SÁT GIAO THÔNG;PHÒNG CẢNH SÁT GIAO THÔNG;CÔNG AN TỈNH LÀO CAI
          """)
  void tellsTheBodyFromItsSuperior(String above, String below, String printed, String parent) {
    DocumentHead head =
        Letterhead.of(
                STATE.formatted(
                    above,
                    below,
                    "Số: 5/KH-XY",
                    "Hà Nội, ngày 01 tháng 8 năm 2024",
                    "KẾ HOẠCH",
                    "Về thi đua"))
            .read();
    IssuingBody issuer = head.issuer().read().orElseThrow();
    assertThat(issuer.printed()).isEqualTo(printed);
    assertThat(issuer.parentPrinted().orElse(null)).isEqualTo(parent);
  }

  @Test
  void readsAPartyDocument() {
    DocumentHead head =
        Letterhead.of(
                """
                ĐẢNG BỘ TỈNH QUẢNG NGÃI | ĐẢNG CỘNG SẢN VIỆT NAM
                HUYỆN ỦY SƠN TỊNH | Sơn Tịnh, ngày 05 tháng 3 năm 2024
                * |
                Số 27-CTr/HU |

                CHƯƠNG TRÌNH
                hành động thực hiện Nghị quyết Đại hội

                > Thực hiện Nghị quyết số 16-NQ/TW ngày 05/3/2024,

                Nơi nhận: | T/M BAN THƯỜNG VỤ
                - Lưu. | BÍ THƯ
                |
                |
                | Nguyễn Văn Bình
                """)
            .read();
    assertThat(head.number().read()).contains("27");
    assertThat(head.symbol().read()).contains("CTr/HU");
    assertThat(head.type().read()).contains("Chương trình");
    assertThat(head.title().read()).contains("hành động thực hiện Nghị quyết Đại hội");
    assertThat(head.date().read()).contains(PartialDate.of(2024, 3, 5));
    assertThat(head.issuer().read().map(IssuingBody::printed)).contains("HUYỆN ỦY SƠN TỊNH");
    assertThat(head.signatures()).hasSize(1);
    assertThat(head.signatures().get(0).lines()).containsExactly("T/M BAN THƯỜNG VỤ", "BÍ THƯ");
    assertThat(head.signatures().get(0).name().read()).contains("Nguyễn Văn Bình");
  }

  private static final String DISPATCH =
      """
      SỞ TƯ PHÁP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: %s/STP-VP | Độc lập - Tự do - Hạnh phúc
      V/v báo cáo công tác | Huế, ngày %s tháng %s năm %s
      năm 2019 |

      Kính gửi: Ủy ban nhân dân tỉnh
      > Thực hiện Công văn số 12/UBND-TH ngày 01/7/2019 của Ủy ban nhân dân tỉnh
      """;

  @Test
  void readsADispatchsSubjectUnderItsNumber() {
    DocumentHead head = Letterhead.of(DISPATCH.formatted("21", "10", "7", "2019")).read();
    assertThat(head.type().read()).contains("Công văn");
    assertThat(head.symbol().read()).contains("STP-VP");
    assertThat(head.title().read()).contains("V/v báo cáo công tác năm 2019");
  }

  @ParameterizedTest(name = "number {0}, day {1}: {4}, {5}")
  @CsvSource({
    "21,10,7,2019,read,read,2019-07-10",
    "'',10,7,2019,blank,read,2019-07-10",
    "'','','',2019,blank,blank,2019",
    ".....,.....,7,2019,blank,blank,2019-07",
    "~21,10,7,2019,unreadable,read,2019-07-10",
    "00,10,7,2019,unreadable,read,2019-07-10",
    "21,~10,7,2019,read,unreadable,",
    "2l,32,7,2019,unreadable,unreadable,",
    "21,31,6,2019,read,unreadable,",
    "~,~ŸJ,7,2019,unreadable,unreadable,",
  })
  void saysWhetherNumberAndDateAreReadBlankOrUnreadable(
      String number, String day, String month, String year, String n, String d, String date) {
    String text = DISPATCH.replace("%s/STP", "%s /STP").formatted(number, day, month, year);
    DocumentHead head = Letterhead.scanned(text.replace("~ ", "~? ")).read();
    assertThat(head.number().state()).isEqualTo(n);
    assertThat(head.date().state()).isEqualTo(d);
    assertThat(head.date().stated().map(PartialDate::toString).orElse(null)).isEqualTo(date);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ỦY BAN NHÂN DÂN;THÀNH PHÓ HÒ CHÍ MINH;ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH
          UỶ BAN NHÂN DẪN;TĨNH QUẢNG NGÀI;ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI
          BỘ GIÁO ĐỤC VÀ ĐÀO TẠO;;BỘ GIÁO DỤC VÀ ĐÀO TẠO
          """)
  void givesScannedLetterheadsTheirMarksBack(String above, String below, String printed) {
    DocumentHead head =
        Letterhead.scanned(
                STATE.formatted(
                    above,
                    below == null ? "" : below,
                    "Số: 5/KH-UBND",
                    "Hà Nội, ngày 01 tháng 8 năm 2024",
                    "KẾ HOẠCH",
                    "Về thi đua"))
            .read();
    assertThat(head.issuer().read().orElseThrow().printed()).isEqualTo(printed);
  }

  @Test
  void readsOldTonesDecomposedLettersAndForeignDashesAlike() {
    String text =
        STATE.formatted(
            "UỶ BAN NHÂN DÂN",
            "TỈNH KHÁNH HOÀ",
            "Số: 7/QÐ–UBND",
            "Khánh Hoà, ngày 02 tháng 8 năm 2010",
            "QUYẾT ÐỊNH",
            "Về việc thi đua");
    for (Normalizer.Form form : Normalizer.Form.values()) {
      DocumentHead head = Letterhead.of(Normalizer.normalize(text, form)).read();
      assertThat(head.type().read()).contains("Quyết định");
      assertThat(head.number().read()).contains("7");
      assertThat(head.symbol().read()).contains("QĐ-UBND");
      assertThat(head.issuer().read().flatMap(IssuingBody::province)).contains("Khánh Hòa");
    }
  }

  @Test
  void keepsTheIncomingStampApart() {
    DocumentHead head =
        Letterhead.of(
                """
                UBND TỈNH LÀO CAI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                SỞ TƯ PHÁP | Độc lập - Tự do - Hạnh phúc
                Số: 21/BC-STP | Lào Cai, ngày 03 tháng 4 năm 2019
                BÁO CÁO
                Công tác tư pháp
                > VĂN PHÒNG UBND TỈNH
                > ĐẾN
                > Số: 452
                > Ngày: 05/4/2019

                > Trong quý I, Sở đã thực hiện các nhiệm vụ được giao.
                """)
            .read();
    assertThat(head.number().read()).contains("21");
    assertThat(head.date().read()).contains(PartialDate.of(2019, 4, 3));
    assertThat(head.received().orElseThrow().number()).contains("452");
    assertThat(head.received().orElseThrow().date()).contains(PartialDate.of(2019, 4, 5));
    assertThat(head.received().orElseThrow().by()).contains("VĂN PHÒNG UBND TỈNH");
  }

  @Test
  void marksADraft() {
    String text = DISPATCH.formatted("", "", "", "2019").replace("năm 2019 |", "DỰ THẢO |");
    assertThat(Letterhead.of(text).read().status()).isEqualTo(DocumentStatus.DRAFT);
    assertThat(Letterhead.of(DISPATCH.formatted("1", "1", "1", "2019")).read().status())
        .isEqualTo(DocumentStatus.ISSUED);
  }

  @Test
  void isTotalAndQuickOnAnyText() {
    Random random = new Random(7);
    String pieces = "Số:/-ngày tháng năm 12 ĐẢNG CỘNG HÒA XÃ HỘI KT. |\n>aăâ.,;()V/v~\u0301 ";
    StringBuilder text = new StringBuilder();
    while (text.length() < 100_000) {
      int at = random.nextInt(pieces.length() - 6);
      text.append(pieces, at, at + 1 + random.nextInt(5));
    }
    for (String page : List.of(text.toString(), text.toString().replace("\n", " "))) {
      Letterhead letterhead = Letterhead.of(page);
      // the processor's time, not the clock's: other tests may run beside this one
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long start = threads.getCurrentThreadCpuTime();
      letterhead.read();
      assertThat(threads.getCurrentThreadCpuTime() - start).isLessThan(3_000_000_000L);
    }
  }
}
