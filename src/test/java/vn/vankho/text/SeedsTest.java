package vn.vankho.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.Reading;
import vn.vankho.document.Word;

/** The sample documents that the project ships, against what stands on their pages. */
class SeedsTest {
  private static final TextReader READER = new TextReader();
  private static final Map<Path, DocumentText> DONE = new HashMap<>();

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void aTextLayerIsReadLetterForLetter() throws Exception {
    DocumentText text = read("197", ".pdf");
    for (PageText page : text.pages()) {
      assertThat(page.origin()).isEqualTo(PageText.Origin.DIGITAL);
      assertThat(Characters.normal(page.text()))
          .isEqualTo(Characters.normal(truth("002", page.number())));
    }
  }

  @Test
  void aWordFileHasTheWordsOfItsPrint() throws Exception {
    assertThat(words(read("", ".doc").text())).isEqualTo(words(truth("001")));
    assertThat(words(read("", ".docx").text())).isEqualTo(words(truth("004")));
  }

  @Test
  void aScannedPageIsReadWithFewWrongLetters() throws Exception {
    DocumentText text = read("", ".tif", ".tiff");
    PageText page = text.pages().get(1);
    assertThat(page.origin()).isEqualTo(PageText.Origin.OCR);
    assertThat(Characters.errorRate(truth("003", 2), page.text())).isLessThan(0.01);
  }

  @Test
  void theColumnsOfALetterheadAreNeverOneLine() throws Exception {
    List<String> head =
        read("", ".tif", ".tiff").pages().get(0).lines().stream()
            .limit(8)
            .map(l -> l.text())
            .toList();
    assertThat(head)
        .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
        .anyMatch(l -> l.matches("Số: ?/BC-UBND"));
  }

  @Test
  void aNumberAndDayWrittenByHandAreMarkedAndPrintIsNot() throws Exception {
    List<Word> hand =
        scanOf000().pages().get(0).lines().stream()
            .flatMap(l -> l.words().stream())
            .filter(w -> w.ink() == Ink.HAND)
            .toList();
    assertThat(hand).isNotEmpty();
    assertThat(hand).allMatch(w -> w.box().top() < 200);
    assertThat(hand).noneMatch(w -> w.text().matches(".*[A-Z]{2}.*|2017|năm|tháng|ngày"));
  }

  private static DocumentText scanOf000() throws IOException {
    return read("2013-2020", ".pdf");
  }

  private static DocumentText read(String name, String... endings) throws IOException {
    return done(
        files(endings).stream()
            .filter(f -> f.getFileName().toString().contains(name))
            .findFirst()
            .orElseThrow());
  }

  private static DocumentText done(Path file) {
    return DONE.computeIfAbsent(file, f -> ((Reading.Done) DumpText.read(READER, f)).text());
  }

  private static List<Path> files(String... endings) throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of("input"))) {
      return walk.filter(Files::isRegularFile)
          .filter(f -> Arrays.stream(endings).anyMatch(f.toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  /** Every word with how often it comes, whatever the order of columns. */
  private static List<String> words(String text) {
    return Stream.of(Characters.normal(text).split(" "))
        .filter(w -> !w.matches("[0-9]{1,2}|\\f"))
        .sorted()
        .toList();
  }

  private static String truth(String document) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= 7; page++) {
      if (SeedsTest.class.getResource(name(document, page)) != null) {
        // A line may end within a code: KH-, UBND.
        text.append(truth(document, page).replace("-\n", "-")).append('\n');
      }
    }
    return text.toString();
  }

  private static String truth(String document, int page) throws IOException {
    try (InputStream in = SeedsTest.class.getResourceAsStream(name(document, page))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String name(String document, int page) {
    return String.format(Locale.ROOT, "/corpus/gt/%s_p%02d.txt", document, page);
  }
}
