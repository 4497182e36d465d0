package vn.vankho.text.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.Ink;
import vn.vankho.text.image.Raster;
import vn.vankho.text.ocr.Recognized.Token;

class LetterheadLookTest {
  private static final int DPI = 200;

  @Test
  void linesBesideTheMottoThatTheFirstLookLostAreReadFromThePixels() {
    BufferedImage page = letterhead();
    assertThat(completed(page, t -> t.left() > 600))
        .contains("UBND TỈNH TRÀ VINH", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG")
        .anyMatch(l -> l.startsWith("Số:") && l.contains("BC-STTTT"));
  }

  @Test
  void whatTheFirstLookReadSurelyStays() {
    BufferedImage page = letterhead();
    assertThat(completed(page, t -> true))
        .contains("SỞ THÔNG TIN VÀ TRUYỀN THÔNG")
        .doesNotHaveDuplicates();
  }

  private interface Kept {
    boolean is(Token token);
  }

  /** The lines of the head when only some words of the first look are kept. */
  private static List<String> completed(BufferedImage page, Kept kept) {
    try (Raster raster = Raster.of(page);
        Prepared prepared = Prepared.of(raster, DPI);
        Engine engine = new Engine()) {
      List<Token> first =
          engine.read(prepared.gray(), Prepared.DPI, Engine.Mode.HEAD, 20_000).tokens().stream()
              .filter(kept::is)
              .toList();
      List<Token> all =
          new LetterheadLook(new WordChoice())
              .completed(first, prepared.gray(), new Closer(prepared, raster), engine);
      return all.stream()
          .filter(t -> t.centerX() < 600)
          .collect(Collectors.groupingBy(Token::line))
          .values()
          .stream()
          .map(l -> l.stream().map(Token::text).collect(Collectors.joining(" ")))
          .toList();
    }
  }

  private static BufferedImage letterhead() {
    BufferedImage page =
        new BufferedImage(595 * DPI / 72, 842 * DPI / 72, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = page.createGraphics();
    g.setRenderingHint(
        java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(java.awt.Color.WHITE);
    g.fillRect(0, 0, page.getWidth(), page.getHeight());
    g.scale(DPI / 72.0, DPI / 72.0);
    g.setColor(java.awt.Color.BLACK);
    write(g, "UBND TỈNH TRÀ VINH", Font.PLAIN, 170, 60);
    write(g, "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", Font.BOLD, 170, 76);
    g.fillRect(130, 79, 80, 1);
    write(g, "Số: 16 /BC-STTTT", Font.PLAIN, 170, 98);
    write(g, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Font.BOLD, 425, 60);
    write(g, "Độc lập - Tự do - Hạnh phúc", Font.BOLD, 425, 76);
    write(g, "Trà Vinh, ngày 12 tháng 10 năm 2023", Font.ITALIC, 425, 98);
    write(g, "BÁO CÁO", Font.BOLD, 298, 140);
    return page;
  }

  private static void write(Graphics2D g, String text, int style, int middle, int y) {
    g.setFont(new Font(Font.SERIF, style, 12));
    g.drawString(text, middle - g.getFontMetrics().stringWidth(text) / 2, y);
  }

  @ParameterizedTest
  @CsvSource({
    // Letters of syllables read surely count for a reading; what is no syllable, or flat, against
    "HUYỆN KHÁNH SƠN,0.95,20,HUYỆN KHÁ,0.95,20",
    "TỈNH QUẢNG NGÃI,0.8,20,TỈNH QUẢNG NGÃ,0.9,4",
    "THÔNG TIN,0.8,20,3 TH&G TIN,0.8,20",
    "SỞ Y TẾ,0.6,20,'',0,20"
  })
  void theSurestAndFullestReadingOfALineIsWorthMost(
      String better, double sure, int height, String worse, double less, int flat) {
    assertThat(LetterheadLook.worth(line(better, sure, height), 18))
        .isGreaterThan(LetterheadLook.worth(line(worse, less, flat), 18));
  }

  @ParameterizedTest
  @CsvSource({
    "UBNDĐ TRÀ,0.7,UBND TRÀ,0.9,UBND TRÀ,0.6,UBND TRÀ",
    "TỈNH TRÀ,0.9,TÍNH TRÀ,0.5,TÍNH TRÀ,0.5,TỈNH TRÀ"
  })
  void otherLooksTogetherOutvoteAWordOfTheBest(
      String best, double b, String one, double o, String two, double t, String voted) {
    List<Token> line = line(best, b, 20);
    List<List<Token>> looks = List.of(line, line(one, o, 20), line(two, t, 20));
    assertThat(
            LetterheadLook.voted(line, looks).stream()
                .map(Token::text)
                .collect(Collectors.joining(" ")))
        .isEqualTo(voted);
  }

  private static List<Token> line(String text, double confidence, int height) {
    List<Token> tokens = new ArrayList<>();
    for (String word : text.split(" ")) {
      int left = 100 * tokens.size();
      if (!word.isEmpty()) {
        tokens.add(
            new Token(word, left, 0, left + 80, height, confidence, 0, Ink.PRINT, List.of()));
      }
    }
    return tokens;
  }
}
