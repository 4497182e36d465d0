package vn.vankho.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.Box;
import vn.vankho.document.Citation;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.PartialDate;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

/** Citations of a scan whose figures were not all recognised surely; all is invented. */
class DoubtfulCitationTest {

  /** A recognised page of one line; a {@code ~} before a word makes it doubtful. */
  private static List<Citation> citations(String line) {
    List<Word> words = new ArrayList<>();
    double x = 85;
    for (String word : line.split(" ")) {
      boolean doubtful = word.startsWith("~");
      String letters = doubtful ? word.substring(1) : word;
      words.add(
          new Word(
              letters,
              new Box(x, 200, letters.length() * 5, 12),
              doubtful ? 0.7 : 0.95,
              Ink.PRINT));
      x += letters.length() * 5 + 4;
    }
    PageText page =
        new PageText(
            1,
            595,
            842,
            PageText.Origin.OCR,
            PageText.Reason.NO_TEXT_LAYER,
            OptionalInt.empty(),
            PageText.Quality.PERFECT,
            List.of(new TextLine(words, TextLine.Style.PLAIN)),
            List.of());
    return new BodyReader().read(List.of(page), Documents.TRA_VINH).citations();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Thực hiện Công văn số 598/UBND-NC ngày 17/02/2022 của UBND tỉnh|2022-02-17",
        "Thực hiện Công văn số 598/UBND-NC ngày ~17/02/2022 của UBND tỉnh|-",
        "Thực hiện Công văn số 598/UBND-NC ~ngày 17/02/2022 ~của UBND tỉnh|2022-02-17",
        "Thực hiện Công văn số 598/UBND-NC ngày ~17 tháng 02 năm 2022 của UBND tỉnh|-",
        "Thực hiện Luật Báo chí ngày ~05/4/2016 và các văn bản|-",
      })
  void aDateOfDoubtfulFiguresIsLeftOut(String line, String date) {
    assertThat(citations(line))
        .singleElement()
        .extracting(Citation::date)
        .isEqualTo(Optional.ofNullable(date).map(PartialDate::parse));
  }

  @Test
  void aSymbolOfLettersThatVietnameseDoesNotWriteIsNone() {
    assertThat(citations("Thực hiện Thông tư số 22/2016/FƑ của Bộ")).isEmpty();
  }

  @Test
  void anotherMentionStatesTheDate() {
    assertThat(
            citations(
                "Căn cứ Công văn số 598/UBND-NC ngày ~12/04/2022 của UBND tỉnh; theo Công văn số"
                    + " 598/UBND-NC ngày 17/02/2022 nêu trên"))
        .singleElement()
        .extracting(Citation::date)
        .isEqualTo(Optional.of(PartialDate.of(2022, 2, 17)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chỉ thị số 2L/CT-TTg ngày 06/8/2012 của Thủ tướng Chính phủ|21/CT-TTg",
        "Kế hoạch số 14/KH-STTTT `TTBCXB ngày 02/3/2023|14/KH-STTTT-TTBCXB",
        "Chỉ thị số 26/CT-B ngày 21/6/2017 của Bộ Thông tin và Truyền thông|26/CT-BTTTT",
        "Chỉ thị số 26/CT-BTTQ ngày 21/6/2017 của Bộ Xây dựng|26/CT-BTTQ",
        "Thông báo kết luận số 34-TB/TU ngày 21/6/2017 của Tỉnh ủy|34-TB/TU",
      })
  void whatAScanHasLeftOfASymbolIsMadeWholeWhereOneReadingIsLeft(String line, String symbol) {
    assertThat(citations(line)).extracting(Citation::numberSymbol).containsExactly(symbol);
  }

  @Test
  void aLawOnLawyersIsALawAndALawyerIsNone() {
    assertThat(citations("Căn cứ Luật Luật sư năm 2006 và ý kiến của Luật sư năm 2010"))
        .extracting(Citation::numberSymbol)
        .containsExactly("Luật Luật sư 2006");
  }
}
