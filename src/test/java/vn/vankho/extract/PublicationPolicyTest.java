package vn.vankho.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.Box;
import vn.vankho.document.Decision;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DiagnosticMessages;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Ink;
import vn.vankho.document.Outcome;
import vn.vankho.document.PageText;
import vn.vankho.document.PersonalDatum;
import vn.vankho.document.PublicationSettings;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;
import vn.vankho.extract.privacy.PersonalDataFinder;

class PublicationPolicyTest {

  private static final DocumentExtractor EXTRACTOR = new DocumentExtractor();

  private static final String HEAD =
      """
      ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN
      Số: 12/BC-UBND
      Phú Yên, ngày 05 tháng 3 năm 2021
      %s
      BÁO CÁO
      Kết quả công tác thông tin đối ngoại năm 2020
      %s
      """;

  private static Outcome decide(PublicationSettings settings, String above, String below) {
    return decide(settings, above, below, Optional.empty());
  }

  private static Outcome decide(
      PublicationSettings settings, String above, String below, Optional<Decision> byPerson) {
    DocumentText text = text(HEAD.formatted(above, below));
    AdministrativeDocument document = EXTRACTOR.extract(text, "a.pdf").get(0);
    List<PersonalDatum> personal = new PersonalDataFinder().find(text);
    return new PublicationPolicy(settings).decide(document, text, personal, false, byPerson);
  }

  private static DocumentText text(String page) {
    List<String> rows = page.lines().filter(l -> !l.isBlank()).toList();
    List<TextLine> lines =
        IntStream.range(0, rows.size()).mapToObj(i -> line(i, rows.get(i))).toList();
    return DocumentText.of(List.of(PageText.digital(1, 595, 842, lines)));
  }

  /** The letterhead on the left, place and date on the right, the rest in the middle. */
  private static TextLine line(int row, String text) {
    double width = text.length() * 5.5;
    double left = row < 2 ? 80 : row == 2 ? 330 : Math.max(60, (595 - width) / 2);
    double top = row < 2 ? 60 + 18 * row : 60 + 18 * (row - 1) + (row > 2 ? 20 : 0);
    List<Word> words = new java.util.ArrayList<>();
    for (String word : text.split(" ")) {
      words.add(new Word(word, new Box(left, top, word.length() * 5.5, 12), 1, Ink.PRINT));
      left += (word.length() + 1) * 5.5;
    }
    return new TextLine(words, TextLine.Style.PLAIN);
  }

  private static List<String> codes(Outcome outcome) {
    return outcome.reasons().stream().map(Diagnostic::code).toList();
  }

  @Test
  void anOrdinaryReportIsPublished() {
    Outcome outcome = decide(PublicationSettings.DEFAULT, "", "Điện thoại: 0257.3841234");
    assertThat(outcome).isEqualTo(Outcome.of(Outcome.Kind.PUBLISHED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Số CCCD: 054085012345                    | personal-data-citizen-id
          Điện thoại: 0912.345.678                 | personal-data-phone
          Nơi thường trú: Thôn 3, xã An Mỹ         | personal-data-home-address
          """)
  void personalDataAreHeldOrRedactedBySetting(String line, String code) {
    Outcome held = decide(PublicationSettings.DEFAULT, "", line);
    assertThat(held.kind()).isEqualTo(Outcome.Kind.REVIEW);
    assertThat(codes(held)).containsExactly(code);
    assertThat(held.reasons().get(0).page()).isEqualTo(1);
    Outcome redacted = decide(new PublicationSettings(true, false), "", line);
    assertThat(redacted.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(codes(redacted)).containsExactly(Outcome.REDACTED);
    assertThat(redacted.offersOriginal()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LƯU HÀNH NỘI BỘ",
        "TÀI LIỆU LƯU HÀNH NỘI BỘ",
        "(Lưu hành nội bộ)",
        "KHÔNG PHỔ BIẾN",
        "LƯU HANH NÔI BỘ"
      })
  void internalPapersAreHeld(String mark) {
    assertThat(codes(decide(PublicationSettings.DEFAULT, mark, "")))
        .containsExactly("internal-paper");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 500 cuốn tài liệu lưu hành nội bộ phục vụ tập huấn.",
        "Không phổ biến",
        "Phổ biến, quán triệt trong nội bộ cơ quan."
      })
  void speakingOfInternalPapersIsNoMark(String line) {
    assertThat(decide(PublicationSettings.DEFAULT, "", line).kind())
        .isEqualTo(Outcome.Kind.PUBLISHED);
  }

  @Test
  void draftsArePublishedOrHeldBySetting() {
    assertThat(decide(PublicationSettings.DEFAULT, "DỰ THẢO", "").kind())
        .isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(codes(decide(new PublicationSettings(false, true), "DỰ THẢO", "")))
        .containsExactly("draft");
  }

  @Test
  void aPersonDecidesOtherwiseButOnlyOnWhatWasShown() {
    Decision publish =
        new Decision(1, Decision.PUBLICATION, Optional.of("publish"), "internal-paper");
    assertThat(
            decide(PublicationSettings.DEFAULT, "KHÔNG PHỔ BIẾN", "", Optional.of(publish)).kind())
        .isEqualTo(Outcome.Kind.PUBLISHED);
    Outcome more =
        decide(
            PublicationSettings.DEFAULT,
            "KHÔNG PHỔ BIẾN",
            "Số CCCD: 054085012345",
            Optional.of(publish));
    assertThat(codes(more)).containsExactly("personal-data-citizen-id");
    Decision redact =
        new Decision(1, Decision.PUBLICATION, Optional.of("redact"), "personal-data-phone");
    assertThat(
            codes(
                decide(
                    PublicationSettings.DEFAULT,
                    "",
                    "Điện thoại: 0912.345.678",
                    Optional.of(redact))))
        .containsExactly(Outcome.REDACTED);
    Decision withhold = new Decision(1, Decision.PUBLICATION, Optional.of("withhold"), "");
    assertThat(decide(PublicationSettings.DEFAULT, "", "", Optional.of(withhold)).kind())
        .isEqualTo(Outcome.Kind.WITHHELD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyKindOfPersonalDataHasItsWords(String language) {
    DiagnosticMessages words = new DiagnosticMessages(language);
    for (PersonalDatum.Kind kind : PersonalDatum.Kind.values()) {
      Diagnostic reason = Diagnostic.of("personal-data-" + kind.tableName(), 3);
      assertThat(words.problem(reason)).contains("3").isNotEqualTo(reason.code());
      assertThat(words.remedy(reason)).isNotBlank().isNotEqualTo(reason.code());
    }
  }
}
