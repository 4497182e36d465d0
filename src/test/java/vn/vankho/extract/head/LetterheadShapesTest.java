package vn.vankho.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.PartialDate;

/** How letterheads are broken into lines; all bodies' papers, names and numbers are invented. */
class LetterheadShapesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      textBlock =
          """
          UBND THỊ XÃ SƠN TÂY/PHÒNG TÀI NGUYÊN VÀ MÔI/TRƯỜNG;UBND THỊ XÃ SƠN TÂY;PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG
          SỞ TÀI NGUYÊN VÀ MÔI/TRƯỜNG TỈNH HÀ NAM;-;SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG TỈNH HÀ NAM
          BỘ TÀI NGUYÊN VÀ MÔI/TRƯỜNG/TỔNG CỤC QUẢN LÝ ĐẤT/ĐAI;BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG;TỔNG CỤC QUẢN LÝ ĐẤT ĐAI
          VĂN PHÒNG ĐĂNG KÝ/ĐẤT ĐAI TỈNH HÀ NAM;-;VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI TỈNH HÀ NAM
          BAN CHỈ ĐẠO CHUYỂN ĐỔI/SỐ TỈNH HÀ NAM;-;BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ TỈNH HÀ NAM
          THƯỜNG TRỰC/HỘI ĐỒNG NHÂN DÂN/TỈNH HẬU GIANG;-;THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN TỈNH HẬU GIANG
          ỦY BAN TRUNG ƯƠNG/MẶT TRẬN TỔ QUỐC VIỆT NAM;-;ỦY BAN TRUNG ƯƠNG MẶT TRẬN TỔ QUỐC VIỆT NAM
          NGÂN HÀNG NHÀ NƯỚC VIỆT NAM/CHI NHÁNH TỈNH BẮC KẠN;NGÂN HÀNG NHÀ NƯỚC VIỆT NAM;CHI NHÁNH TỈNH BẮC KẠN
          LIÊN MINH HỢP TÁC XÃ VIỆT NAM/LIÊN MINH HỢP TÁC XÃ TỈNH HÀ NAM;LIÊN MINH HỢP TÁC XÃ VIỆT NAM;LIÊN MINH HỢP TÁC XÃ TỈNH HÀ NAM
          TỔNG CÔNG TY BƯU ĐIỆN VIỆT NAM/BƯU ĐIỆN TỈNH NAM ĐỊNH;TỔNG CÔNG TY BƯU ĐIỆN VIỆT NAM;BƯU ĐIỆN TỈNH NAM ĐỊNH
          UBND TỈNH KON TUM/LIÊN SỞ/TÀI CHÍNH - XÂY DỰNG;UBND TỈNH KON TUM;LIÊN SỞ TÀI CHÍNH - XÂY DỰNG
          BAN TUYÊN GIÁO/TỈNH ỦY HÀ NAM;-;BAN TUYÊN GIÁO TỈNH ỦY HÀ NAM
          HỘI ĐỒNG TUYỂN SINH/TRƯỜNG THPT ĐÔNG HẢI;-;HỘI ĐỒNG TUYỂN SINH TRƯỜNG THPT ĐÔNG HẢI
          HỘI ĐỒNG NHÂN DÂN/TỈNH CAO BẰNG/BAN PHÁP CHẾ;HỘI ĐỒNG NHÂN DÂN TỈNH CAO BẰNG;BAN PHÁP CHẾ
          BẢO HIỂM/XÃ HỘI HUYỆN CƯ KUIN;-;BẢO HIỂM XÃ HỘI HUYỆN CƯ KUIN
          UBND TỈNH HÀ NAM/CHI CỤC/BẢO VỆ MÔI TRƯỜNG;UBND TỈNH HÀ NAM;CHI CỤC BẢO VỆ MÔI TRƯỜNG
          CÔNG TY ĐIỆN LỰC HÀ NAM/ĐIỆN LỰC PHỦ LÝ;CÔNG TY ĐIỆN LỰC HÀ NAM;ĐIỆN LỰC PHỦ LÝ
          ĐẠI HỌC ĐÀ NẴNG/PHÂN HIỆU TẠI KON TUM;ĐẠI HỌC ĐÀ NẴNG;PHÂN HIỆU TẠI KON TUM
          NHÀ XE HÀ NAM/XƯỞNG SỐ MỘT;NHÀ XE HÀ NAM;XƯỞNG SỐ MỘT
          CỤC HẢI QUAN/CHI CỤC HẢI QUAN KHU VỰC/VI;CỤC HẢI QUAN;CHI CỤC HẢI QUAN KHU VỰC VI
          CHI CỤC QLTT HÀ NAM/ĐỘI QUẢN LÝ THỊ TRƯỜNG SỐ/3;CHI CỤC QLTT HÀ NAM;ĐỘI QUẢN LÝ THỊ TRƯỜNG SỐ 3
          DỰ THẢO/ỦY BAN NHÂN DÂN/TỈNH HÀ NAM;-;ỦY BAN NHÂN DÂN TỈNH HÀ NAM
          ĐẢNG BỘ CHÍNH PHỦ/ĐẢNG ỦY/BỘ TÀI CHÍNH;ĐẢNG BỘ CHÍNH PHỦ;ĐẢNG ỦY BỘ TÀI CHÍNH
          """)
  void namesBrokenIntoLinesAreOneAndSuperiorsStandApart(
      String lines, String parent, String printed) {
    String[] left = lines.split("/");
    String[] right = {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "", ""};
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < left.length; i++) {
      page.append(left[i]).append(" | ").append(right[i]).append('\n');
    }
    page.append("Số: 12/KH-ABC | Phủ Lý, ngày 12 tháng 5 năm 2021\nKẾ HOẠCH\nCông tác năm 2022\n");
    IssuingBody body = Letterhead.of(page.toString()).read().issuer().read().orElseThrow();

    assertThat(body.printed()).isEqualTo(printed);
    assertThat(body.parentPrinted().orElse(null)).isEqualTo(parent);
  }

  private static DocumentHead head(String code, String placeDate, String below) {
    return Letterhead.of(
            """
            ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH THÁI NGUYÊN | Độc lập - Tự do - Hạnh phúc
            %s | %s
            %s
            """
                .formatted(code, placeDate, below))
        .read();
  }

  @Test
  void thaiNguyenIsAPlaceAndNoDay() {
    DocumentHead head =
        head("Số: 12/KH-UBND", "Thái Nguyên, ngày 02 tháng 11 năm 2021", "KẾ HOẠCH\nCông tác năm");

    assertThat(head.place().read()).contains("Thái Nguyên");
    assertThat(head.date().read()).contains(PartialDate.of(2021, 11, 2));
  }

  @Test
  void aYearMayStandOnTheNextLine() {
    DocumentHead head =
        head("Số: 12/KH-UBND", "Thái Nguyên, ngày 02 tháng 11 năm", "| 2021\nKẾ HOẠCH\nCông tác");

    assertThat(head.date().read()).contains(PartialDate.of(2021, 11, 2));
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ, quý I năm 2021, Báo cáo,"
        + " KẾT QUẢ THỰC HIỆN NHIỆM VỤ quý I năm 2021",
    "KẾT LUẬN THANH TRA, Việc quản lý đất đai, Kết luận, Việc quản lý đất đai",
    "BÁO CÁO THẨM TRA, Dự thảo Nghị quyết về học phí, Báo cáo, Dự thảo Nghị quyết về học phí",
    "THỂ LỆ, Hội thi Tin học trẻ, Thể lệ, Hội thi Tin học trẻ"
  })
  void theTypesLineMayGoOn(String line, String next, String type, String title) {
    DocumentHead head =
        head("Số: 12/BC-UBND", "Thái Nguyên, ngày 02 tháng 11 năm 2021", line + "\n" + next);

    assertThat(head.type().read()).contains(type);
    assertThat(head.title().read()).contains(title);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "VỀ VIỆC BAN HÀNH QUY CHẾ LÀM VIỆC, CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
    "VỀ DỰ TOÁN NGÂN SÁCH, HỘI ĐỒNG NHÂN DÂN TỈNH THÁI NGUYÊN",
    "VỀ VIỆC ĐỔI TÊN TRUNG TÂM, GIÁM ĐỐC SỞ Y TẾ"
  })
  void whoDecidesIsNoPartOfASubjectInCapitals(String title, String authority) {
    DocumentHead head =
        head(
            "Số: 12/QĐ-UBND",
            "Thái Nguyên, ngày 02 tháng 11 năm 2021",
            "QUYẾT ĐỊNH\n" + title + "\n" + authority + "\n> Căn cứ Luật Ngân sách nhà nước;");

    assertThat(head.title().read()).contains(title);
  }

  @Test
  void aParagraphUnderTheSubjectIsNoPartOfIt() {
    DocumentHead head =
        Letterhead.scanned(
                """
                ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                TỈNH THÁI NGUYÊN | Độc lập - Tự do - Hạnh phúc
                Số: 12/BC-UBND | Thái Nguyên, ngày 02 tháng 11 năm 2021
                BÁO CÁO
                Công tác kiểm tra năm 2021
                >          Vừa qua, %s
                > %s
                > %s
                """
                    .formatted(
                        "nội dung ".repeat(7).strip(),
                        "nội dung ".repeat(9).strip(),
                        "nội dung ".repeat(9).strip()))
            .read();

    assertThat(head.title().read()).contains("Công tác kiểm tra năm 2021");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          BAN QUẢN LÝ DỰ ÁN;BAN QUẢN LÝ DỰ ÁN
          ĐỘI QUẢN LÝ THỊ TRƯỜNG SỐ 3;ĐỘI QUẢN LÝ THỊ TRƯỜNG SỐ 3
          VIỆN KIẾM SÁT NHÂN DẪN TỈNH THÁI NGUYÊN;VIỆN KIỂM SÁT NHÂN DÂN TỈNH THÁI NGUYÊN
          SỞ Y TẾ HÀ NAM;SỞ Y TẾ HÀ NAM
          SỞ Y TÉ TỈNH HÀ NAM;SỞ Y TẾ TỈNH HÀ NAM
          """)
  void recognisedNamesAreMendedOnlyWhereTheyAreWrong(String recognised, String right) {
    DocumentHead head =
        Letterhead.scanned(
                """
                %s | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                 | Độc lập - Tự do - Hạnh phúc
                Số: 12/BC-ABC | Thái Nguyên, ngày 02 tháng 11 năm 2021
                BÁO CÁO
                Công tác kiểm tra năm 2021
                """
                    .formatted(recognised))
            .read();

    assertThat(head.issuer().read().orElseThrow().printed()).isEqualTo(right);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      textBlock =
          """
          Số: 12/QĐ-HVCTKV II;12;QĐ-HVCTKVII
          Số: 22/SNV-CCVC V/v báo cáo;22;SNV-CCVC
          Số: 1.234/UBND-TH;1234;UBND-TH
          Số 99 QĐ/TW;99;QĐ/TW
          Số: 77a/QĐ-CTN;77a;QĐ-CTN
          Số: 456/STP - VBPQ;456;STP-VBPQ
          Số: …../KH-UBND;-;KH-UBND
          """)
  void codesAreReadAsTheyAreSet(String line, String number, String symbol) {
    DocumentHead head = head(line, "Thái Nguyên, ngày 02 tháng 11 năm 2021", "KẾ HOẠCH\nCông tác");

    assertThat(head.number().read().orElse(null)).isEqualTo(number);
    assertThat(head.symbol().read()).contains(symbol);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"QĐ-THADS,QĐ-THADS", "KH-SGTVX,KH-SGTVX", "BC-STTTI,BC-STTTT", "KH-UBNDD,KH-UBND"})
  void anAbbreviationThatNoTableHasStaysAsItIs(String recognised, String right) {
    DocumentHead head =
        Letterhead.scanned(
                """
                ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                TỈNH THÁI NGUYÊN | Độc lập - Tự do - Hạnh phúc
                Số: 12/%s | Thái Nguyên, ngày 02 tháng 11 năm 2021
                KẾ HOẠCH
                Công tác
                """
                    .formatted(recognised))
            .read();

    assertThat(head.symbol().read()).contains(right);
  }

  @Test
  void aLetterheadMayHaveOneColumn() {
    DocumentHead head =
        Letterhead.of(
                """
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                > UBND TỈNH THÁI NGUYÊN
                > SỞ Y TẾ
                > Số: 12/SYT-NVY
                > V/v tiêm chủng mở rộng
                > Thái Nguyên, ngày 02 tháng 11 năm 2021
                Kính gửi: Trung tâm Y tế các huyện
                """)
            .read();

    assertThat(head.issuer().read().orElseThrow().printed()).isEqualTo("SỞ Y TẾ");
    assertThat(head.code().orElseThrow().toString()).isEqualTo("12/SYT-NVY");
    assertThat(head.title().read()).contains("V/v tiêm chủng mở rộng");
    assertThat(head.date().read()).contains(PartialDate.of(2021, 11, 2));
  }

  @Test
  void aDispatchsSubjectMayBeginWithAbout() {
    DocumentHead head =
        head(
            "Số: 12/UBND-KT",
            "Thái Nguyên, ngày 02 tháng 11 năm 2021",
            "Về kiểm tra hoạt động |\nkinh doanh xăng dầu |\nKính gửi: Các sở, ngành");

    assertThat(head.type().read()).contains("Công văn");
    assertThat(head.title().read()).contains("Về kiểm tra hoạt động kinh doanh xăng dầu");
  }

  @Test
  void signersOfAJointPaperStandUnderTheirBodies() {
    DocumentHead head =
        head(
            "Số: 12/CTPH-STP-TĐ",
            "Thái Nguyên, ngày 02 tháng 11 năm 2021",
            """
            CHƯƠNG TRÌNH PHỐI HỢP
            Công tác thanh niên

            > Hai bên thống nhất ban hành chương trình phối hợp với các nội dung sau.

            TỈNH ĐOÀN | SỞ TƯ PHÁP
            BÍ THƯ | GIÁM ĐỐC



            Lê Văn Thành | Trần Thị Thu Hoài

            Nơi nhận: |
            - Như trên; |
            """);

    assertThat(head.signatures()).hasSize(2);
    assertThat(head.signatures().get(0).lines()).isEqualTo(List.of("TỈNH ĐOÀN", "BÍ THƯ"));
    assertThat(head.signatures().get(0).name().read()).contains("Lê Văn Thành");
    assertThat(head.signatures().get(1).lines()).isEqualTo(List.of("SỞ TƯ PHÁP", "GIÁM ĐỐC"));
    assertThat(head.signatures().get(1).name().read()).contains("Trần Thị Thu Hoài");
  }

  @Test
  void theWordsOfADecisionAreNeitherRankNorName() {
    DocumentHead head =
        head(
            "Số: 12/QĐ-UBND",
            "Thái Nguyên, ngày 02 tháng 11 năm 2021",
            """
            QUYẾT ĐỊNH
            Về việc thành lập Tổ công tác
            GIÁM ĐỐC SỞ CÔNG THƯƠNG

            > Căn cứ Luật Tổ chức chính quyền địa phương;

            QUYẾT ĐỊNH:
            > Điều 1. Thành lập Tổ công tác gồm các ông, bà có tên sau đây.

            Nơi nhận: | GIÁM ĐỐC
            - Như trên; |


            | Lê Văn Thành
            """);

    assertThat(head.signatures()).hasSize(1);
    assertThat(head.signatures().get(0).lines()).isEqualTo(List.of("GIÁM ĐỐC"));
    assertThat(head.signatures().get(0).name().read()).contains("Lê Văn Thành");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"Kỳ Sơn", "Từ Sơn", "Kỳ Anh"})
  void aPlaceMayBeginAsASentenceDoes(String place) {
    DocumentHead head =
        head("Số: 12/KH-UBND", place + ", ngày 3 tháng 3 năm 2022", "KẾ HOẠCH\nCông tác");

    assertThat(head.place().read()).contains(place);
    assertThat(head.date().read()).contains(PartialDate.of(2022, 3, 3));
  }

  @Test
  void wordsOfASentenceAreNoPlace() {
    DocumentHead head =
        head("Số: 12/KH-UBND", "Ký bởi máy chủ, ngày 3 tháng 3 năm 2022", "KẾ HOẠCH\nCông tác");

    assertThat(head.place().read()).isEmpty();
  }

  @Test
  void aSymbolTooLongForItsColumnGoesOnBelow() {
    DocumentHead head =
        Letterhead.of(
                """
                CHÍNH PHỦ - ĐOÀN CHỦ TỊCH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                ỦY BAN TRUNG ƯƠNG MẶT TRẬN | Độc lập - Tự do - Hạnh phúc
                TỔ QUỐC VIỆT NAM |
                Số: 09/2031/NQLT-CP- | Hà Nội, ngày 15 tháng 8 năm 2031
                ĐCTUBTWMTTQVN |
                NGHỊ QUYẾT LIÊN TỊCH
                Về bến khách
                """)
            .read();

    assertThat(head.code().orElseThrow().toString()).isEqualTo("09/2031/NQLT-CP-ĐCTUBTWMTTQVN");
    assertThat(head.issuer().read().orElseThrow().printed())
        .isEqualTo("CHÍNH PHỦ - ĐOÀN CHỦ TỊCH ỦY BAN TRUNG ƯƠNG MẶT TRẬN TỔ QUỐC VIỆT NAM");
  }

  @Test
  void theNationalNameMayGoOnBelow() {
    DocumentHead head =
        Letterhead.of(
                """
                HỘI ĐỒNG NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT
                TỈNH THÁI NGUYÊN | NAM
                BAN PHÁP CHẾ | Độc lập - Tự do - Hạnh phúc
                Số: 12/BC-BPC¦Thái Nguyên, ngày 02 tháng 11 năm 2021
                BÁO CÁO
                Công tác năm
                """)
            .read();

    assertThat(head.code().orElseThrow().toString()).isEqualTo("12/BC-BPC");
    assertThat(head.date().read()).contains(PartialDate.of(2021, 11, 2));
    assertThat(head.issuer().read().orElseThrow().printed()).isEqualTo("BAN PHÁP CHẾ");
  }

  @Test
  void strokesOfARomanNumeralMayHaveGrownTogether() {
    DocumentHead head =
        Letterhead.scanned(
                """
                BẢO HIỂM XÃ HỘI VIỆT NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                BẢO HIỂM XÃ HỘI KHU VỰC | Độc lập - Tự do - Hạnh phúc
                XXHI |
                Số: 12/BC-BHXH | Quảng Ngãi, ngày 12 tháng 5 năm 2031
                BÁO CÁO
                Công tác năm
                """)
            .read();

    assertThat(head.issuer().read().orElseThrow().printed())
        .isEqualTo("BẢO HIỂM XÃ HỘI KHU VỰC XXIII");
  }
}
