package vn.vankho.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.document.Box;
import vn.vankho.document.Ink;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;
import vn.vankho.text.layout.LineBuilder.StyledWord;

class LetterheadTest {
  private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  @Test
  void aBodyOfOneLineIsReadBeforeTheMottoAndItsNumberAfterIt() {
    List<StyledWord> page = new ArrayList<>();
    page.addAll(line("BỘ CÔNG THƯƠNG", 90, 60));
    page.addAll(line(STATE, 280, 60));
    page.addAll(line(MOTTO, 330, 78));
    page.addAll(line("Số: 12/BCT-KH", 100, 110));
    page.addAll(line("V/v báo cáo năm", 95, 126));
    page.addAll(line("Hà Nội, ngày 05 tháng 3 năm 2021", 320, 110));
    assertThat(texts(page))
        .containsExactly(
            "BỘ CÔNG THƯƠNG",
            STATE,
            MOTTO,
            "Số: 12/BCT-KH",
            "V/v báo cáo năm",
            "Hà Nội, ngày 05 tháng 3 năm 2021");
  }

  @Test
  void aBodyOfTwoLinesIsReadWithItsNumberBeforeTheMotto() {
    List<StyledWord> page = new ArrayList<>();
    page.addAll(line("ỦY BAN NHÂN DÂN", 90, 60));
    page.addAll(line("TỈNH AN GIANG", 95, 78));
    page.addAll(line(STATE, 280, 60));
    page.addAll(line(MOTTO, 330, 78));
    page.addAll(line("Số: 12/KH-UBND", 100, 110));
    page.addAll(line("An Giang, ngày 05 tháng 3 năm 2021", 320, 110));
    assertThat(texts(page))
        .containsExactly(
            "ỦY BAN NHÂN DÂN",
            "TỈNH AN GIANG",
            "Số: 12/KH-UBND",
            STATE,
            MOTTO,
            "An Giang, ngày 05 tháng 3 năm 2021");
  }

  @Test
  void aNameThatReachesUnderTheMottoStaysInItsColumn() {
    List<StyledWord> page = new ArrayList<>();
    page.addAll(line("UBND TỈNH AN GIANG", 90, 60));
    page.addAll(line(STATE, 280, 60));
    page.addAll(line("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", 75, 78));
    page.addAll(line(MOTTO, 330, 78));
    page.addAll(line("Số: 12/BC-STTTT", 100, 110));
    page.addAll(line("An Giang, ngày 05 tháng 3 năm 2021", 320, 110));
    assertThat(texts(page))
        .startsWith("UBND TỈNH AN GIANG", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "Số: 12/BC-STTTT", STATE);
  }

  private static List<String> texts(List<StyledWord> words) {
    return ReadingOrder.lines(words).stream().map(TextLine::text).toList();
  }

  /** Seven points a letter. */
  private static List<StyledWord> line(String text, double left, double top) {
    List<StyledWord> words = new ArrayList<>();
    double x = left;
    for (String w : text.split(" ")) {
      double width = 7 * w.length();
      words.add(
          new StyledWord(new Word(w, new Box(x, top, width, 13), 1, Ink.PRINT), false, false));
      x += width + 4;
    }
    return words;
  }
}
