package vn.vankho.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.IssuingBody;

/** What pens, seals and folds make of a scan's head; all bodies' papers are invented. */
class PoorScanTest {

  private static DocumentHead read(String above, String body, String code, String... rows) {
    return Letterhead.scanned(
            """
            %s | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            %s | Độc lập - Tự do - Hạnh phúc

            %s | Lâm Đồng, ngày 05 tháng 9 năm 2025
            %s
            """
                .formatted(above, body, code, String.join("\n", rows)))
        .read();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Số: 344 /QĐ-SNV|344|QĐ-SNV",
        "Số: 344/QĐ-SNV|344|QĐ-SNV",
        "Số: ^344/QĐ-SNV|-|QĐ-SNV",
        "Số: ^344 /QĐ-SNV|-|QĐ-SNV",
        "Số: ~4/l6 /TB-SNV|-|TB-SNV",
        "Số: 4đ$TTr-CAT-PC04|-|TTr-CAT-PC04",
        "Số: 03 /BCĐX-CAT(PC04)|03|BCĐX-CAT(PC04)",
        "Số: 1413 /CAT-PC04(Đ1)|1413|CAT-PC04(Đ1)",
        "Số: ~4JI3 /CAT-PC04@1)|-|-",
        "Số: TTr-C|-|-",
        "Số: ~l3 /BTG|-|-",
        "Số: 52- /HNDT|52|-",
        "Số: 112 /TTHL|112|TTHL",
        "Số: ~2275|-|-",
      })
  void onlyWhatIsSureIsReadOfACode(String code, String number, String symbol) {
    DocumentHead head =
        read("UBND TỈNH LÂM ĐỒNG", "SỞ NỘI VỤ", code, "V/v sửa chữa bến khách |", "Kính gửi: Sở");

    assertThat(head.number().read().orElse(null)).isEqualTo(number);
    assertThat(head.symbol().read().orElse(null)).isEqualTo(symbol);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "V/ cử lãnh đạo tham gia Ban|V/v cử lãnh đạo tham gia Ban Chỉ đạo bến khách",
        "V cử lãnh đạo tham gia Ban|V/v cử lãnh đạo tham gia Ban Chỉ đạo bến khách",
        "Vw cử lãnh đạo tham gia Ban|V/v cử lãnh đạo tham gia Ban Chỉ đạo bến khách",
        "V/x cử lãnh đạo tham gia Ban|V/v cử lãnh đạo tham gia Ban Chỉ đạo bến khách",
        "cử lãnh đạo tham gia Ban|cử lãnh đạo tham gia Ban Chỉ đạo bến khách",
        "“V/v cử lãnh đạo tham gia Ban|“V/v cử lãnh đạo tham gia Ban Chỉ đạo bến khách",
      })
  void aDispatchsSubjectIsFoundWithoutItsFirstLetters(String first, String title) {
    DocumentHead head =
        read(
            "UBND TỈNH LÂM ĐỒNG",
            "SỞ NỘI VỤ",
            "Số: 112 /SNV-TCBC",
            first + " |",
            "Chỉ đạo bến khách |",
            "",
            "Kính gửi: Sở Xây dựng");

    assertThat(head.type().read()).contains("Công văn");
    assertThat(head.title().read().orElseThrow().replaceFirst("^“", ""))
        .isEqualTo(title.replaceFirst("^“", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BỘCÔNGAN|CÔNG AN TỈNH LÂM ĐỒNG|BỘ CÔNG AN|Công an tỉnh Lâm Đồng",
        "UBND TỈNH LÂM ĐỒNG|SỞYTẾ|UBND TỈNH LÂM ĐỒNG|Sở Y tế tỉnh Lâm Đồng",
        "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆTNAM|LIÊN ĐOÀN LAO ĐỘNG TỈNH LÂM"
            + "|TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM|Liên đoàn Lao động tỉnh Lâm Đồng",
      })
  void aNameThatRunsOnOrBreaksOffIsMadeWhole(
      String above, String body, String parent, String name) {
    IssuingBody issuer =
        read(above, body, "Số: 112 /KH-ABC", "KẾ HOẠCH", "Sửa chữa bến khách")
            .issuer()
            .read()
            .orElseThrow();

    assertThat(issuer.parentPrinted()).contains(parent);
    assertThat(issuer.name()).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phòng, chồng lụt bão tỉnh Lâm Đông|Phòng, chống lụt bão tỉnh Lâm Đồng",
        "Cho phép đồi tên bến khách|Cho phép đổi tên bến khách",
        "Phân công công tác dân sô tại bến|Phân công công tác dân số tại bến",
        "Sửa bến khách tỉnh Đăk Nông|Sửa bến khách tỉnh Đắk Nông",
      })
  void marksOfCommonWordsAndProvincesAreGivenBack(String read, String right) {
    DocumentHead head =
        read("UBND TỈNH LÂM ĐỒNG", "SỞ NỘI VỤ", "Số: 112 /KH-SNV", "KẾ HOẠCH", read);

    assertThat(head.title().read()).contains(right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Hà Văn Phúc|Hà Văn Phúc",
        "KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Văn Phúc|-",
        "KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|VŨ GIÁM ĐỐC|-",
      })
  void whatASealLeavesOfARankOrANameIsNoName(
      String first, String second, String below, String name) {
    DocumentHead head =
        read(
            "UBND TỈNH LÂM ĐỒNG",
            "SỞ NỘI VỤ",
            "Số: 112 /KH-SNV",
            "KẾ HOẠCH",
            "Sửa chữa bến khách",
            "",
            "Nơi nhận: | " + first,
            "- Như trên; | " + second,
            "- Lưu: VT. |",
            "|",
            "| " + below);

    assertThat(head.signatures().get(0).name().read().orElse(null)).isEqualTo(name);
  }

  @Test
  void aHeadingCutInTwoIsOne() {
    DocumentHead head =
        Letterhead.scanned(
                """
                BỘ CÔNG AN | CỘNG HÒA XÃ HỘI ¦ CHỦ NGHĨA VIỆT NAM
                """
                        .replace("¦", "")
                    + "Số: 12 /BCA-C04 | Hà Nội, ngày 05 tháng 9 năm 2025\n"
                    + "V/v sửa chữa bến khách |\n")
            .read();

    assertThat(head.issuer().read().orElseThrow().name()).contains("Bộ Công an");
  }

  @Test
  void theNameOfABodyAboveTheTitleIsNoPartOfIt() {
    DocumentHead head =
        read(
            "HỘI KHUYẾN HỌC TỈNH",
            "HỘI ĐỒNG QUẢN LÝ QUỸ",
            "Số: 01 /NQ-HĐQLQ",
            "NGHỊ QUYẾT CỦA HỘI ĐỒNG QUẢN LÝ QUỸ",
            "KHUYẾN HỌC TỈNH LÂM ĐỒNG",
            "(Về việc sửa đổi Điều lệ Quỹ khuyến học)");

    assertThat(head.type().read()).contains("Nghị quyết");
    assertThat(head.title().read()).contains("Về việc sửa đổi Điều lệ Quỹ khuyến học");
  }

  @Test
  void aBodysNameInCapitalsStandsBetweenAuthorityAndRank() {
    DocumentHead head =
        Letterhead.of(
                """
                CÔNG TY TNHH DỊCH VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                VƯƠNG TÙNG LÂM | Độc lập - Tự do - Hạnh phúc
                THÔNG BÁO
                Sửa chữa bến khách

                | TM. CÔNG TY TNHH DỊCH VỤ
                | VƯƠNG TÙNG LÂM
                | PHÓ GIÁM ĐỐC
                |
                |
                | Trần Văn Bình
                """)
            .read();

    assertThat(head.signatures().get(0).lines())
        .containsExactly("TM. CÔNG TY TNHH DỊCH VỤ", "VƯƠNG TÙNG LÂM", "PHÓ GIÁM ĐỐC");
    assertThat(head.signatures().get(0).name().read()).contains("Trần Văn Bình");
  }
}
