package vn.vankho.text.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.Ink;
import vn.vankho.text.image.Raster;
import vn.vankho.text.ocr.Recognized.Symbol;
import vn.vankho.text.ocr.Recognized.Token;

class RomanQuarterTest {
  private static final int LEFT = 100;
  private static final int TOP = 50;
  private static final int HEIGHT = 20;

  /** From one stroke to the next, and from the last stroke to the year. */
  private static final int PITCH = 9;

  private static final int TO_YEAR = 17;

  @ParameterizedTest
  @CsvSource({
    "Quý,II/2023.,3,III/2023.",
    "Quý,III/2023,2,II/2023",
    "quý,H/2023,2,II/2023",
    "Quý,HI/2023,3,III/2023",
    "Quí,11/2023,2,II/2023",
    "Quý,III/2023,3,III/2023",
    // One stroke may be a figure, four are none of ours
    "Quý,1/2023,1,1/2023",
    "Quý,II/2023,4,II/2023",
    // Not a quarter, or no strokes only
    "ngày,11/2023,3,11/2023",
    "Quý,IV/2023,3,IV/2023",
    "Quý,III/12,2,III/12"
  })
  void aQuarterHasAsManyStrokesAsArePrinted(
      String before, String read, int strokes, String counted) {
    int slash = read.indexOf('/');
    int year = LEFT + PITCH * (strokes - 1) + TO_YEAR;
    List<Symbol> symbols = new ArrayList<>();
    for (int i = 0; i < read.length(); i++) {
      int x = i <= slash ? LEFT + i : year + 12 * (i - slash - 1);
      symbols.add(new Symbol(read.substring(i, i + 1), x, x + 10));
    }
    Token word =
        new Token(
            read, LEFT, TOP, year + 60, TOP + HEIGHT, 0.5, 0, Ink.PRINT, List.copyOf(symbols));
    Token quarter = new Token(before, 50, TOP, 90, TOP + 26, 0.9, 0, Ink.PRINT, List.of());
    try (Raster page = Raster.of(strokes(strokes))) {
      List<Token> out = RomanQuarter.counted(List.of(quarter, word), page.pix());
      assertThat(out.get(1).text()).isEqualTo(counted);
      assertThat(out.get(1).raw()).isEqualTo(read);
    }
  }

  @ParameterizedTest
  @CsvSource({"4,true", "12,false"})
  void strokesThatAreSetUnevenlyAreNotBelieved(int shift, boolean believed) {
    BufferedImage page = strokes(2);
    Graphics2D g = page.createGraphics();
    g.setColor(Color.BLACK);
    g.fillRect(LEFT + 2 * PITCH + shift - 4, TOP, 3, HEIGHT);
    List<Symbol> symbols = new ArrayList<>();
    for (int i = 0; i < "II/2023".length(); i++) {
      int x = i < 3 ? LEFT + i : LEFT + 4 * PITCH + 6 + 12 * (i - 3);
      symbols.add(new Symbol("II/2023".substring(i, i + 1), x, x + 10));
    }
    Token word =
        new Token("II/2023", LEFT, TOP, LEFT + 100, TOP + HEIGHT, 0.5, 0, Ink.PRINT, symbols);
    Token quarter = new Token("Quý", 50, TOP, 90, TOP + 26, 0.9, 0, Ink.PRINT, List.of());
    try (Raster raster = Raster.of(page)) {
      assertThat(RomanQuarter.counted(List.of(quarter, word), raster.pix()).get(1).text())
          .isEqualTo(believed ? "III/2023" : "II/2023");
    }
  }

  private static BufferedImage strokes(int n) {
    BufferedImage page = new BufferedImage(300, 120, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = page.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 300, 120);
    g.setColor(Color.BLACK);
    for (int i = 0; i < n; i++) {
      g.fillRect(LEFT + PITCH * i, TOP, 3, HEIGHT);
    }
    return page;
  }
}
