package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.PageText.Origin;
import vn.vankho.document.PageText.Quality;
import vn.vankho.document.PageText.Reason;

class DocumentTextTest {

  private static DocumentText text(List<Double> measures) {
    return DocumentText.of(
        IntStream.range(0, measures.size()).mapToObj(i -> page(i + 1, measures.get(i))).toList());
  }

  private static PageText page(int number, double measure) {
    return new PageText(
        number,
        595,
        842,
        Origin.OCR,
        Reason.PAGE_IMAGE,
        OptionalInt.of(200),
        Quality.of(measure),
        List.of(),
        List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "0.95, 0.93, GOOD, ''",
    "0.95, 0.80, FAIR, document-fair",
    "0.80, 0.60, POOR, document-poor",
    "1.00, 0.00, POOR, document-poor"
  })
  void aDocumentsGradeIsThatOfItsPagesTogether(
      double first, double second, Quality.Grade grade, String note) {
    DocumentText text = text(List.of(first, second));
    assertThat(text.quality().grade()).isEqualTo(grade);
    assertThat(text.qualityNote().map(Diagnostic::code).orElse("")).isEqualTo(note);
  }

  @Test
  void theNoteSaysHowManyPagesAreNotGood() {
    Diagnostic note = text(List.of(0.95, 0.80, 0.80)).qualityNote().orElseThrow();
    assertThat(new DiagnosticMessages("en").problem(note))
        .isEqualTo(
            "The document as a whole could be read fairly (confidence 85 %; 2 of 3 pages below"
                + " good).");
  }

  @Test
  void aBlankPageIsNoneOfThoseThatWereRead() {
    PageText blank =
        new PageText(
            2,
            595,
            842,
            Origin.NONE,
            Reason.BLANK_PAGE,
            OptionalInt.empty(),
            Quality.PERFECT,
            List.of(),
            List.of());
    DocumentText text = DocumentText.of(List.of(page(1, 0.7), blank));
    assertThat(text.quality().measure()).isEqualTo(0.7);
    assertThat(text.qualityNote()).as("the page says it itself").isEmpty();
  }
}
