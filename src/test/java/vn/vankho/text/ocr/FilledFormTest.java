package vn.vankho.text.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.vankho.document.Box;
import vn.vankho.document.Ink;
import vn.vankho.document.Word;
import vn.vankho.text.image.Raster;
import vn.vankho.text.layout.LineBuilder.StyledWord;

/** On a drawn page of 300 dpi: a form in type of 13 points, filled in by a pen or in type. */
class FilledFormTest {
  private static final double POINTS = 72.0 / 300;
  private static final int BASELINE = 400;

  private final List<StyledWord> words = new ArrayList<>();
  private final BufferedImage page = new BufferedImage(2480, 1800, BufferedImage.TYPE_BYTE_GRAY);

  @Test
  void aNumberWrittenByAPenTakesThePlaceOfTheEnginesGuess() {
    type("Số:", "Số:", 300);
    guess("+", 420, 70);
    type("/QĐ-UBND", "/QĐ-UBND", 560);
    // 1 with a long flag, 7 with a bar.
    pen(g -> line(g, 420, 385, 444, 352, 440, 404));
    pen(g -> line(g, 470, 356, 504, 352, 484, 406));
    pen(g -> line(g, 474, 380, 504, 377));

    Word number = read().get(1);

    assertThat(number.text()).isEqualTo("17");
    assertThat(number.ink()).isEqualTo(Ink.HAND);
    assertThat(number.confidence()).isGreaterThanOrEqualTo(0.95);
    assertThat(read()).extracting(Word::text).containsExactly("Số:", "17", "/QĐ-UBND");
  }

  @Test
  void inkThatIsNoNumberIsNotBelieved() {
    type("Số:", "Số:", 300);
    guess("48", 420, 70);
    type("/QĐ-UBND", "/QĐ-UBND", 560);
    pen(g -> line(g, 420, 390, 440, 350, 450, 400, 470, 340, 480, 400, 500, 360, 520, 390));

    List<Word> read = read();

    assertThat(read)
        .filteredOn(w -> w.ink() == Ink.HAND)
        .allMatch(w -> w.confidence() < 0.5)
        .hasSize(1);
  }

  @Test
  void aPlaceLeftOpenStaysOpen() {
    type("Số:", "Số:", 300);
    type("/QĐ-UBND", "/QĐ-UBND", 560);

    assertThat(read()).extracting(Word::text).containsExactly("Số:", "/QĐ-UBND");
  }

  @Test
  void aNumberInTypeStaysAsTheEngineReadIt() {
    type("Số:", "Số:", 300);
    type("299", "299", 440);
    type("/QĐ-UBND", "/QĐ-UBND", 560);

    assertThat(read().get(1)).isEqualTo(words.get(1).word());
  }

  @Test
  void aNumberInTypeThatTheEngineDoubtsIsConfirmedByTheReadingOfItsDigits() {
    type("Số:", "Số:", 300);
    type("299", "299", 440);
    words.set(1, doubted(words.get(1)));
    type("/QĐ-UBND", "/QĐ-UBND", 560);

    Word number = read().get(1);

    assertThat(number.text()).isEqualTo("299");
    assertThat(number.ink()).isEqualTo(Ink.PRINT);
    assertThat(number.confidence()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void aPartyCodeIsNoFigureBeforeASlash() {
    type("Số", "Số", 300);
    type("15-NQ/ĐU", "15-NQ/ĐU", 370);

    assertThat(read()).containsExactlyElementsOf(words.stream().map(StyledWord::word).toList());
  }

  @Test
  void aNumberCitedInRunningTextIsLeftAlone() {
    type("văn", "văn", 190);
    type("số", "số", 300);
    type("337", "33?", 440);
    type("/STTTT-TTBCXB", "/STTTT-TTBCXB", 560);

    assertThat(read()).containsExactlyElementsOf(words.stream().map(StyledWord::word).toList());
  }

  @Test
  void aDigitHiddenInTheWordAfterItMakesTheNumberDoubtful() {
    type("Số:", "Số:", 300);
    type("/QĐ-UBND", "/QĐ-UBND", 560);
    pen(g -> line(g, 440, 385, 464, 352, 460, 404));
    // A second stroke runs into the slash.
    pen(g -> line(g, 520, 385, 548, 352, 552, 400, 575, 398));

    assertThat(read()).filteredOn(w -> w.ink() == Ink.HAND).allMatch(w -> w.confidence() < 0.95);
  }

  private List<Word> read() {
    try (Raster raster = Raster.of(page);
        Engine engine = new Engine()) {
      Box place = new Box(0, 0, page.getWidth() * POINTS, page.getHeight() * POINTS);
      return new FilledForm()
          .read(List.copyOf(words), raster, place, 0, new DigitEngine(engine)).stream()
              .map(StyledWord::word)
              .sorted(Comparator.comparingDouble(w -> w.box().left()))
              .toList();
    }
  }

  FilledFormTest() {
    Graphics2D g = page.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, page.getWidth(), page.getHeight());
    g.dispose();
  }

  private void type(String text, String read, int x) {
    Graphics2D g = page.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setColor(Color.BLACK);
    g.setFont(new Font("Liberation Serif", Font.PLAIN, 54));
    g.drawString(text, x, BASELINE);
    guess(read, x, g.getFontMetrics().stringWidth(text));
    g.dispose();
  }

  private void guess(String text, int x, int width) {
    Box box = new Box(x * POINTS, (BASELINE - 40) * POINTS, width * POINTS, 50 * POINTS);
    words.add(new StyledWord(new Word(text, box, 0.9, Ink.PRINT), false, false));
  }

  private static StyledWord doubted(StyledWord w) {
    return new StyledWord(
        new Word(w.word().text(), w.word().box(), 0.6, w.word().ink()), w.bold(), w.italic());
  }

  private void pen(Consumer<Graphics2D> strokes) {
    Graphics2D g = page.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.DARK_GRAY);
    g.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    strokes.accept(g);
    g.dispose();
  }

  private static void line(Graphics2D g, int... points) {
    for (int i = 2; i < points.length; i += 2) {
      g.drawLine(points[i - 2], points[i - 1], points[i], points[i + 1]);
    }
  }
}
