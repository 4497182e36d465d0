package vn.vankho.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.DocumentHead;

/** Blocks of authority, rank and name of all kinds; all names are invented. */
class SignatureKindsTest {

  private static final String PAGE =
      """
      ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH LÀO CAI | Độc lập - Tự do - Hạnh phúc
      Số: 12/BC-UBND | Lào Cai, ngày 3 tháng 5 năm 2023
      BÁO CÁO
      Kết quả công tác quý I

      > Thực hiện nhiệm vụ được giao trong quý I, Ủy ban nhân dân tỉnh báo cáo.

      Nơi nhận: | %s
      - Như trên; | %s
      - Lưu: VT. | %s
      | %s
      |
      | %s
      """;

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH;Nguyễn Văn Bình;Nguyễn Văn Bình
          TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / (Đã ký);Nguyễn Văn Bình;Nguyễn Văn Bình
          TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG;Trần Thị Thu Hoài;Trần Thị Thu Hoài
          TUQ. CHỦ TỊCH / GIÁM ĐỐC SỞ NỘI VỤ;Trần Thị Thu Hoài;Trần Thị Thu Hoài
          Q. CHỦ TỊCH;Trần Thị Thu Hoài;Trần Thị Thu Hoài
          KT. BỘ TRƯỞNG / THỨ TRƯỞNG;Lê Văn Thành;Lê Văn Thành
          HIỆU TRƯỞNG;PGS.TS. Lê Văn Thành;Lê Văn Thành
          GIÁM ĐỐC;Đại tá Lê Văn Thành;Lê Văn Thành
          KT. VIỆN TRƯỞNG / PHÓ VIỆN TRƯỞNG;Y Thông Niê;Y Thông Niê
          CHỦ TỊCH;Lò Văn Giàng;Lò Văn Giàng
          TM. HỘI ĐỒNG NHÂN DÂN / CHỦ TỊCH;Bo Bo Thị Yến;Bo Bo Thị Yến
          TM. ĐOÀN ĐẠI BIỂU QUỐC HỘI / TRƯỞNG ĐOÀN;Lê Văn Thành;Lê Văn Thành
          TM. BAN THƯỜNG VỤ / PHÓ BÍ THƯ THƯỜNG TRỰC;Lê Văn Thành;Lê Văn Thành
          T/M BAN CHẤP HÀNH / BÍ THƯ;NGUYỄN VĂN BÌNH;NGUYỄN VĂN BÌNH
          KT. CHÁNH ÁN / PHÓ CHÁNH ÁN;Lê Văn Thành;Lê Văn Thành
          TL. BỘ TRƯỞNG / VỤ TRƯỞNG VỤ PHÁP CHẾ;Lê Văn Thành;Lê Văn Thành
          KT. CỤC TRƯỞNG / PHÓ CỤC TRƯỞNG;Lê Văn Thành;Lê Văn Thành
          TRƯỞNG BAN;Lê Văn Thành;Lê Văn Thành
          KT. TRƯỞNG BAN CHỈ ĐẠO / PHÓ TRƯỞNG BAN / PHÓ CHỦ TỊCH UBND TỈNH;Lê Văn Thành;Lê Văn Thành
          TRƯỞNG PHÒNG;Lê Văn Thành;Lê Văn Thành
          THỦ TƯỚNG;Lê Văn An;Lê Văn An
          TM. CHÍNH PHỦ / KT. THỦ TƯỚNG / PHÓ THỦ TƯỚNG;Trần Văn An;Trần Văn An
          CHỦ TỊCH QUỐC HỘI;Đỗ Văn An;Đỗ Văn An
          TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH;Nguyễn Văn An;Nguyễn Văn An
          KIỂM SÁT VIÊN;Lê Văn Thành;Lê Văn Thành
          CHỈ HUY TRƯỞNG;Thượng tá Lê Văn Thành;Lê Văn Thành
          TỔNG GIÁM ĐỐC;Lê Văn Thành;Lê Văn Thành
          THỐNG ĐỐC;Nguyễn Thị An;Nguyễn Thị An
          KT.CHỦ TỊCH / PHÓ CHỦ TỊCH;H’ Yim Kđoh;H’ Yim Kđoh
          TM. BAN GIÁM HIỆU / HIỆU TRƯỞNG;ThS. Lê Thị Bích Ngọc;Lê Thị Bích Ngọc
          TỔ TRƯỞNG;Lê Văn Thành;Lê Văn Thành
          TM.UBND XÃ / CHỦ TỊCH;Lê Văn Thành;Lê Văn Thành
          TM. ỦY BAN MTTQ VIỆT NAM / PHÓ CHỦ TỊCH THƯỜNG TRỰC;Lê Văn Thành;Lê Văn Thành
          KT. TRƯỞNG THUẾ TỈNH / PHÓ TRƯỞNG THUẾ TỈNH;Lê Văn Thành;Lê Văn Thành
          HẠT TRƯỞNG;Trần Thị Như Ý;Trần Thị Như Ý
          CHỦ TRÌ;Lê Văn Thành;Lê Văn Thành
          TM. BAN PHÁP CHẾ / TRƯỞNG BAN;K’Brơih;K’Brơih
          KT. TỔNG KIỂM TOÁN NHÀ NƯỚC / PHÓ TỔNG KIỂM TOÁN NHÀ NƯỚC;Lê Văn Thành;Lê Văn Thành
          """)
  void areRead(String lines, String printedName, String name) {
    String[] rows = new String[5];
    Arrays.fill(rows, "");
    String[] parts = lines.split(" / ");
    System.arraycopy(parts, 0, rows, 0, parts.length);
    rows[4] = printedName;
    DocumentHead head = Letterhead.of(PAGE.formatted((Object[]) rows)).read();
    List<String> ranks = Arrays.stream(parts).filter(p -> !p.startsWith("(")).toList();
    assertThat(head.signatures()).hasSize(1);
    assertThat(head.signatures().get(0).lines()).isEqualTo(ranks);
    assertThat(head.signatures().get(0).name().read()).contains(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          TRƯỞNG BAN / PHÓ CHỦ TỊCH THƯỜNG TRỰC UBND / TỈNH;TRƯỞNG BAN / PHÓ CHỦ TỊCH THƯỜNG TRỰC UBND TỈNH
          KT. VỤ TRƯỞNG VỤ THỊ TRƯỜNG / TRONG NƯỚC / PHÓ VỤ TRƯỞNG;KT. VỤ TRƯỞNG VỤ THỊ TRƯỜNG TRONG NƯỚC / PHÓ VỤ TRƯỞNG
          KT. CHỈ HUY TRƯỞNG / PHÓ CHỈ HUY TRƯỞNG KIÊM THAM / MƯU TRƯỞNG;KT. CHỈ HUY TRƯỞNG / PHÓ CHỈ HUY TRƯỞNG KIÊM THAM MƯU TRƯỞNG
          """)
  void aRankThatTheColumnIsTooNarrowForIsOne(String lines, String ranks) {
    String[] rows = new String[5];
    Arrays.fill(rows, "");
    String[] parts = lines.split(" / ");
    System.arraycopy(parts, 0, rows, 0, parts.length);
    rows[4] = "Lê Văn Thành";
    DocumentHead head = Letterhead.of(PAGE.formatted((Object[]) rows)).read();

    assertThat(head.signatures().get(0).lines()).isEqualTo(List.of(ranks.split(" / ")));
  }

  private static final String COPY =
      """
      ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH LÀO CAI | Độc lập - Tự do - Hạnh phúc
      Số: 12/BC-UBND | Lào Cai, ngày 3 tháng 5 năm 2023
      BÁO CÁO
      Kết quả công tác quý I

      > Thực hiện nhiệm vụ được giao trong quý I, Ủy ban nhân dân tỉnh báo cáo.


      Nơi nhận: | Kĩ; CHỦ TỊCH
      - Như trên; | PHÓ CHỦ TỊCH
      - Lưu: VT. |
      |
      |
      | %s

      SỞ Y TẾ | SAO Y
      Số: 4/SY-SYT | Lào Cai, ngày 9 tháng 5 năm 2023
      | GIÁM ĐỐC


      | Trần Thị Thu Hoài
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Lê Văn Thành,Lê Văn Thành", "Lx!; #ành,''"})
  void whoMadeACopyDidNotSignTheDocument(String printed, String name) {
    DocumentHead head = Letterhead.scanned(COPY.formatted(printed)).read();

    assertThat(head.signatures()).hasSize(1);
    assertThat(head.signatures().get(0).lines()).containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    assertThat(head.signatures().get(0).name().read().orElse("")).isEqualTo(name);
  }
}
