package vn.vankho.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.Field;
import vn.vankho.document.PartialDate;

/** Blanks for number and day, what fills them, and what falls apart at them; all is invented. */
class BlanksAndGapsTest {

  private static final String HEAD =
      """
      ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH THÁI NGUYÊN | Độc lập - Tự do - Hạnh phúc
      %s | %s

      %s
      > Thực hiện nhiệm vụ được giao.
      """;

  @Test
  void aWordProcessorsBlankSetsTheDateApart() {
    DocumentHead head =
        Letterhead.flow(
                HEAD.formatted(
                    "Số: ¦ /KH-UBND",
                    "Thái Nguyên, ngày ¦ tháng 12 năm 2024",
                    "KẾ HOẠCH\nSửa chữa bến khách"))
            .read();

    assertThat(head.place().read()).contains("Thái Nguyên");
    assertThat(head.date()).isInstanceOf(Field.Blank.class);
    assertThat(head.date().known()).contains(PartialDate.of(2024, 12));
    assertThat(head.number()).isInstanceOf(Field.Blank.class);
    assertThat(head.symbol().read()).contains("KH-UBND");
  }

  @Test
  void aNumberSetOverItsBlankIsRead() {
    DocumentHead head =
        Letterhead.of(
                """
                ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                TỈNH THÁI NGUYÊN | Độc lập - Tự do - Hạnh phúc
                Số: ¦ /KH-UBND | Thái Nguyên, ngày 05 tháng 12 năm 2024
                KẾ HOẠCH
                Sửa chữa bến khách
                """)
            .with("412", 160, 84)
            .read();

    assertThat(head.number().read()).contains("412");
  }

  @ParameterizedTest
  @CsvSource({"160, 114", "160, 60", "300, 84", "40, 84", "110, 84"})
  void aNumberElsewhereIsNotThatOfTheBlank(double x, double y) {
    DocumentHead head =
        Letterhead.of(
                HEAD.formatted(
                    "Số: ¦ /KH-UBND",
                    "Thái Nguyên, ngày 05 tháng 12 năm 2024",
                    "KẾ HOẠCH\nSửa chữa bến khách"))
            .with("412", x, y)
            .read();

    assertThat(head.number().read()).isEmpty();
  }

  @Test
  void aTypeSetToTheLeftIsThatOfTheSymbol() {
    String body = "> BÁO CÁO\n> Tình hình bến khách năm 2024\n\n> Kính gửi: Bộ Nội vụ";
    String date = "Thái Nguyên, ngày 05 tháng 12 năm 2024";

    DocumentHead head = Letterhead.flow(HEAD.formatted("Số: 41/BC-UBND", date, body)).read();
    DocumentHead dispatch = Letterhead.flow(HEAD.formatted("Số: 41/UBND-KT", date, body)).read();

    assertThat(head.type().read()).contains("Báo cáo");
    assertThat(head.title().read()).contains("Tình hình bến khách năm 2024");
    assertThat(dispatch.type().read()).contains("Công văn");
  }

  @Test
  void aNameThatWentOverleafIsTheSigners() {
    Letterhead next = Letterhead.flow("| Trần Văn Bình\n> Phụ lục kèm theo kế hoạch.");
    StringBuilder rows = new StringBuilder("KẾ HOẠCH\nSửa chữa bến khách\n");
    rows.append("\n".repeat(28)).append("Nơi nhận: | KT. CHỦ TỊCH\n- Lưu: VT. | PHÓ CHỦ TỊCH\n");
    DocumentHead head =
        Letterhead.flow(
                HEAD.formatted("Số: 41/KH-UBND", "Thái Nguyên, ngày 05 tháng 12 năm 2024", rows))
            .read("", Map.of(), List.of(), next);

    assertThat(head.signatures().get(0).lines()).containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    assertThat(head.signatures().get(0).name().read()).contains("Trần Văn Bình");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HỘI ĐỒNG THẨM ĐỊNH,/ĐÁNH GIÁ BẾN KHÁCH|HỘI ĐỒNG THẨM ĐỊNH, ĐÁNH GIÁ BẾN KHÁCH",
        "BAN CHỈ ĐẠO BẾN KHÁCH,/CẦU CẢNG TỈNH|BAN CHỈ ĐẠO BẾN KHÁCH, CẦU CẢNG TỈNH",
      })
  void aCommaAtTheEndOfALineIsPartOfTheName(String lines, String printed) {
    String[] left = lines.split("/");
    DocumentHead head =
        Letterhead.of(
                """
                %s | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                %s | Độc lập - Tự do - Hạnh phúc
                Số: 41/KH-HĐ | Thái Nguyên, ngày 05 tháng 12 năm 2024
                KẾ HOẠCH
                Sửa chữa bến khách
                """
                    .formatted((Object[]) left))
            .read();

    assertThat(head.issuer().read().orElseThrow().printed()).isEqualTo(printed);
  }
}
