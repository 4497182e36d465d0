package vn.vankho.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentStatus;
import vn.vankho.document.Outcome;
import vn.vankho.document.PageText.Origin;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Sha256;

class ReunionTest {

  private static final String TEXT = words(1, 400);

  /** Some running text, the same for the same seed. */
  private static String words(int seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                i % 11 == 0
                    ? String.valueOf(10 + random.nextInt(9000))
                    : Integer.toString(random.nextInt(26 * 26 * 26) + 5000, 26)
                        .replaceAll("[0-9]", "h"))
        .collect(Collectors.joining(" "));
  }

  /** The text as a scan gives it: about one word in fourteen with a wrong letter. */
  private static String scanned(String text, int seed) {
    Random random = new Random(seed);
    return java.util.Arrays.stream(text.split(" "))
        .map(
            w ->
                random.nextInt(14) > 0 || w.length() < 2 || Character.isDigit(w.charAt(0))
                    ? w
                    : w.substring(0, 1) + "x" + w.substring(2))
        .collect(Collectors.joining(" "));
  }

  private static Form form(String path, String number, String date, Origin origin, String text) {
    return form(path, number, date, origin, text, false);
  }

  private static Form form(
      String path, String number, String date, Origin origin, String text, boolean corrected) {
    Sha256 file = Sha256.of(path);
    return new Form(
        DocumentId.of(file, 1),
        file,
        path,
        Optional.of("Kế hoạch"),
        Optional.of(number).filter(n -> !n.isEmpty()),
        Optional.of("KH-UBND"),
        Optional.of(date).filter(d -> !d.isEmpty()).map(PartialDate::parse),
        Optional.of("Ủy ban nhân dân tỉnh Trà Vinh"),
        Optional.of("Trà Vinh"),
        DocumentStatus.ISSUED,
        origin,
        0.9,
        Outcome.Kind.PUBLISHED,
        corrected,
        TextSketch.of(text));
  }

  private static List<String> groups(List<Form> forms, List<String> texts) {
    return Reunion.of(
            forms,
            (a, b) -> SameText.isSame(texts.get(forms.indexOf(a)), texts.get(forms.indexOf(b))))
        .stream()
        .map(g -> g.stream().map(Form::path).collect(Collectors.joining(" ")))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "12, 2023-02-01, 12, 2023-02-01, true",
    "12, 2023-02-01, 012, 2023-02, true",
    "12, 2023-02-01, '', '', true",
    "'', 2023-02-01, '', 2023-02-01, true",
    "12, 2023-02-01, 13, 2023-02-01, false",
    "12, 2023-02-01, 12, 2023-02-02, false",
    "12, 2023-02, 12, 2024, false"
  })
  void aScanAndItsPdfAreOneUnlessNumberOrDateDiffer(
      String number, String date, String otherNumber, String otherDate, boolean one) {
    String scan = scanned(TEXT, 7);
    List<Form> forms =
        List.of(
            form("scan.pdf", otherNumber, otherDate, Origin.OCR, scan),
            form("word.pdf", number, date, Origin.DIGITAL, TEXT));
    assertThat(groups(forms, List.of(scan, TEXT)))
        .isEqualTo(one ? List.of("word.pdf scan.pdf") : List.of("scan.pdf", "word.pdf"));
  }

  @Test
  void theFormThatAPersonCorrectedStaysTheBest() {
    String scan = scanned(TEXT, 7);
    List<Form> forms =
        List.of(
            form("scan.pdf", "12", "2023-02-01", Origin.OCR, scan, true),
            form("word.pdf", "", "", Origin.DIGITAL, TEXT, false));
    assertThat(groups(forms, List.of(scan, TEXT))).containsExactly("scan.pdf word.pdf");
  }

  @Test
  void twoScansOfOnePaperAreOne() {
    String first = scanned(TEXT, 7);
    String second = scanned(TEXT, 8);
    List<Form> forms =
        List.of(
            form("a.pdf", "", "2023", Origin.OCR, first),
            form("b.tif", "", "2023", Origin.OCR, second));
    assertThat(groups(forms, List.of(first, second))).containsExactly("a.pdf b.tif");
  }

  @Test
  void aFormLetterToSomebodyElseIsAnotherDocument() {
    String to = TEXT + " ông nguyễn văn hùng sinh ngày 12 03 1970 số 4411";
    String toAnother = TEXT + " bà trần thị lan sinh ngày 25 11 1982 số 9073";
    String much = words(1, 120);
    List<Form> forms =
        List.of(
            form("a.pdf", "", "2023", Origin.DIGITAL, much + to.substring(TEXT.length())),
            form("b.pdf", "", "2023", Origin.DIGITAL, much + toAnother.substring(TEXT.length())));
    assertThat(
            groups(
                forms,
                List.of(
                    much + to.substring(TEXT.length()), much + toAnother.substring(TEXT.length()))))
        .containsExactly("a.pdf", "b.pdf");
  }

  @Test
  void aFormWithoutNumberDoesNotTieTwoNumbersTogether() {
    List<Form> forms =
        List.of(
            form("12.pdf", "12", "2023", Origin.DIGITAL, TEXT),
            form("13.pdf", "13", "2023", Origin.DIGITAL, TEXT),
            form("scan.pdf", "", "", Origin.OCR, TEXT));
    List<String> groups = groups(forms, List.of(TEXT, TEXT, TEXT));
    assertThat(groups).hasSize(2).noneMatch(g -> g.contains("12.pdf") && g.contains("13.pdf"));
  }

  @Test
  void theOrderOfTheFormsDoesNotMatter() {
    List<Form> forms = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String text = scanned(words(i % 20, 300), i);
      forms.add(form("f" + i, i % 3 == 0 ? "" : "" + i % 20, "2023", Origin.OCR, text));
      texts.add(text);
    }
    List<String> sorted = groups(forms, texts);
    List<Integer> order = new ArrayList<>(IntStream.range(0, 60).boxed().toList());
    Collections.shuffle(order, new Random(3));
    assertThat(
            groups(
                order.stream().map(forms::get).toList(), order.stream().map(texts::get).toList()))
        .isEqualTo(sorted);
  }

  @Test
  void manyDocumentsAreGroupedInShortTime() {
    List<Form> forms = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      TextSketch sketch = TextSketch.of(words(i, 60));
      Form f = form("f" + i, i % 4 == 0 ? "" : "" + random.nextInt(3000), "2023", Origin.OCR, "");
      forms.add(
          new Form(
              f.id(),
              f.file(),
              f.path(),
              f.type(),
              f.number(),
              f.symbol(),
              f.date(),
              f.issuer(),
              f.province(),
              f.status(),
              f.origin(),
              f.quality(),
              f.outcome(),
              f.corrected(),
              sketch));
    }
    long start = System.nanoTime();
    assertThat(Reunion.of(forms, (a, b) -> false)).hasSize(20_000);
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(60);
  }
}
