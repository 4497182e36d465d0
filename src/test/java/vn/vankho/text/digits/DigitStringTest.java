package vn.vankho.text.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitStringTest {
  private static final int HEIGHT = 80;
  private final DigitString reader = new DigitString(DigitClassifier.trained());

  @ParameterizedTest
  @ValueSource(strings = {"0", "05", "17", "23", "299", "4571", "386"})
  void readsTypeOfTheCommonKinds(String number) {
    for (String font : new String[] {Font.SERIF, Font.SANS_SERIF}) {
      InkStrip strip =
          drawn(
              g -> {
                g.setFont(new Font(font, Font.PLAIN, 54));
                int x = 10;
                for (char c : number.toCharArray()) {
                  g.drawString("" + c, x, 60);
                  x += 36;
                }
              });

      DigitString.Result result = read(strip);

      assertThat(result.text()).isEqualTo(number);
      assertThat(result.isWhole()).isTrue();
    }
  }

  @Test
  void readsAOneWithALongFlagAndASevenWithABar() {
    InkStrip strip =
        drawn(
            g -> {
              line(g, 10, 44, 34, 14, 30, 62);
              line(g, 60, 18, 92, 16, 74, 62);
              line(g, 64, 40, 92, 37);
            });

    assertThat(read(strip).text()).isEqualTo("17");
  }

  @Test
  void readsPenStrokesNearlyAlways() {
    Random random = new Random(5);
    int right = 0;
    int surelyWrong = 0;
    for (int i = 0; i < 300; i++) {
      int digit = i % 10;
      InkStrip strip =
          new InkStrip(PenStrokes.draw(digit, random), PenStrokes.SIZE, PenStrokes.SIZE);
      DigitString.Result result = reader.read(strip, strip.blobs(), 44);
      boolean hit = result.text().equals("" + digit);
      right += hit ? 1 : 0;
      surelyWrong += !hit && result.isUnanimous() && result.share() > 0.8 ? 1 : 0;
    }
    assertThat(right).isGreaterThan(260);
    assertThat(surelyWrong).isLessThanOrEqualTo(2);
  }

  @Test
  void doesNotTakeScribblesForDigitsSurely() {
    Random random = new Random(6);
    int taken = 0;
    for (int i = 0; i < 200; i++) {
      InkStrip strip = new InkStrip(PenStrokes.scribble(random), PenStrokes.SIZE, PenStrokes.SIZE);
      DigitString.Result result = reader.read(strip, strip.blobs(), 44);
      taken += result.isUnanimous() && result.share() > 0.8 ? 1 : 0;
    }
    // A single straight stroke is a 1 to anyone.
    assertThat(taken).isLessThan(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"k", "m", "Đ", "ngày", "W"})
  void doesNotTakeLettersForDigitsSurely(String letters) {
    InkStrip strip =
        drawn(
            g -> {
              g.setFont(new Font(Font.SERIF, Font.PLAIN, 54));
              g.drawString(letters, 10, 56);
            });

    DigitString.Result result = read(strip);

    assertThat(result.isUnanimous() && result.share() > 0.8 && result.isWhole()).isFalse();
  }

  @Test
  void saysThatDigitsWhichTouchWereCutApart() {
    InkStrip strip =
        drawn(
            g -> {
              line(g, 14, 14, 14, 40, 40, 40);
              line(g, 36, 16, 36, 62);
              line(g, 36, 40, 70, 16, 66, 62);
            });

    assertThat(read(strip).isWhole() && read(strip).text().length() > 1).isFalse();
  }

  @Test
  void hasNothingToSayOfAnEmptyPlace() {
    assertThat(read(drawn(g -> {})).text()).isEmpty();
  }

  private DigitString.Result read(InkStrip strip) {
    return reader.read(strip, strip.blobs(), 38);
  }

  private static void line(Graphics2D g, int... points) {
    g.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int i = 2; i < points.length; i += 2) {
      g.drawLine(points[i - 2], points[i - 1], points[i], points[i + 1]);
    }
  }

  private static InkStrip drawn(Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(200, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    drawing.accept(g);
    g.dispose();
    return new InkStrip(PenStrokes.pixels(image), 200, HEIGHT);
  }
}
