package vn.vankho.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.document.PageText;

class LetterheadsTest {

  private static final String HEAD =
      """
      %s | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      VĂN PHÒNG | Độc lập - Tự do - Hạnh phúc
      Số: %s | %s

      %s
      Về việc thi đua

      > Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
      """;

  private static final String TEXT = "> Các cơ quan chịu trách nhiệm thi hành Quyết định này.";
  private static final String DATE = "Huế, ngày 7 tháng 12 năm 2011";

  private final Letterheads letterheads = new Letterheads();

  private List<Integer> lengths(String... pages) {
    List<PageText> all =
        java.util.stream.IntStream.range(0, pages.length)
            .mapToObj(i -> Letterhead.of(pages[i]).page(i + 1))
            .toList();
    return letterheads.split(all).stream().map(List::size).toList();
  }

  private static String head(String code, String date, String type) {
    return HEAD.formatted("UBND TỈNH PHÚ THỌ", code, date, type);
  }

  @Test
  void cutsAFileAtItsSecondLetterhead() {
    assertThat(
            lengths(
                head("12/QĐ-VP", DATE, "QUYẾT ĐỊNH"), TEXT, head("13/QĐ-VP", DATE, "QUYẾT ĐỊNH")))
        .containsExactly(2, 1);
  }

  @Test
  void leavesAnAttachedFormWithItsDocument() {
    String form = head("        /ĐK-VP", "Huế, ngày      tháng      năm 2011", "BÁO CÁO");
    assertThat(lengths(head("12/QĐ-VP", DATE, "QUYẾT ĐỊNH"), form)).containsExactly(2);
  }

  @Test
  void leavesAnAppendixWithItsDocument() {
    String form = "Phụ lục I\n" + head("12/QĐ-VP", DATE, "QUYẾT ĐỊNH");
    assertThat(lengths(head("12/QĐ-VP", DATE, "QUYẾT ĐỊNH"), form)).containsExactly(2);
  }

  @Test
  void leavesTheSamplesOfAGuidelineInIt() {
    assertThat(
            lengths(
                head("07/2019/TT-BNV", DATE, "THÔNG TƯ"),
                TEXT,
                head("5/QĐ-VP", DATE, "QUYẾT ĐỊNH")))
        .containsExactly(3);
  }
}
