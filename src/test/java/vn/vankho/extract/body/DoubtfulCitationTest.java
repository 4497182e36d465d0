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
}
