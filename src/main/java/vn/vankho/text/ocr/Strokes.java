package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.bytedeco.leptonica.PIX;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Nét chữ: signs of few strokes that the model mixes up, told apart by measuring them: dashes by
 * their length, the Roman numbers of headings by counting their stems.
 */
final class Strokes {

  /** {@code II.}, {@code IH.}, {@code HI.}, {@code LH.}: two or three stems side by side. */
  private static final Pattern STEMS = Pattern.compile("(?=..)[IHL]{1,4}[.]");

  private static final Pattern DASH = Pattern.compile("[-–—]{1,2}");

  /** Share of a row's height: a hyphen is a third of the type's size, an en dash half of it. */
  private static final double EN_DASH = 0.44;

  /** Darker is ink, on a background made even at 200. */
  private static final int INK = 140;

  private static final double[] HEIGHTS = {0.3, 0.5, 0.68};

  private Strokes() {}

  static List<Token> measured(List<Token> tokens, PIX gray) {
    double height = Specks.medianHeight(tokens);
    List<Token> out = new ArrayList<>();
    int line = -1;
    for (Token t : tokens) {
      boolean first = t.line() != line;
      line = t.line();
      if (DASH.matcher(t.text()).matches() && t.height() < 0.6 * height) {
        boolean en = t.text().length() == 1 && t.width() > EN_DASH * height;
        out.add(t.reread(en ? "–" : "-", t.confidence()));
      } else if (first && STEMS.matcher(t.text()).matches()) {
        OptionalInt stems = stems(t, gray);
        out.add(
            stems.isPresent() && stems.getAsInt() <= 3
                ? t.reread("I".repeat(stems.getAsInt()) + ".", t.confidence())
                : t);
      } else {
        out.add(t);
      }
    }
    return List.copyOf(out);
  }

  /** How many upright strokes the word has before its stop; none when they are joined anywhere. */
  private static OptionalInt stems(Token t, PIX gray) {
    int stems = -1;
    for (double at : HEIGHTS) {
      int runs = runs(t, gray, (int) Math.round(t.top() + at * t.height()));
      if (runs == 0 || stems >= 0 && runs != stems) {
        return OptionalInt.empty();
      }
      stems = runs;
    }
    return OptionalInt.of(stems);
  }

  private static int runs(Token t, PIX gray, int y) {
    int[] value = new int[1];
    int runs = 0;
    boolean in = false;
    for (int x = t.left() - 1; x <= t.right(); x++) {
      boolean ink = pixGetPixel(gray, x, y, value) == 0 && value[0] < INK;
      runs += ink && !in ? 1 : 0;
      in = ink;
    }
    return runs;
  }
}
