package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bytedeco.leptonica.PIX;
import vn.vankho.document.Vietnamese;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Quý I, II, III: the Roman number behind {@code Quý}. The models take three equal strokes for two,
 * or two for an H; here the strokes are counted in the pixels, which no model does.
 */
final class RomanQuarter {

  /** {@code II/2023}, {@code H/2023.}, {@code 11/2023}; group 1 stands for the strokes. */
  private static final Pattern STROKES = Pattern.compile("([I1lH]{1,4})(/(?:19|20)\\d\\d.*)");

  /** Of a word's height, from the top: rows without serifs. */
  private static final double UPPER = 0.35;

  private static final double LOWER = 0.65;

  /** The slash before the year takes this share of the word's height. */
  private static final double SLASH = 0.5;

  /** Between strokes as paper and ink are, how dark a column of a stroke is at least. */
  private static final double DARK = 0.5;

  private static final int PAPER = 200;

  private RomanQuarter() {}

  /** The words, quarters as many strokes as are printed. */
  static List<Token> counted(List<Token> tokens, PIX gray) {
    List<Token> out = new ArrayList<>(tokens);
    for (int i = 1; i < out.size(); i++) {
      Token t = out.get(i);
      Matcher m = STROKES.matcher(t.text());
      if (Vietnamese.key(out.get(i - 1).text()).matches("qu[ýí]")
          && t.symbols().size() == t.text().length()
          && m.matches()) {
        int year = t.symbols().get(m.end(1) + 1).left();
        OptionalInt strokes = strokes(gray, t, (int) (year - SLASH * t.height()));
        if (strokes.isPresent()) {
          out.set(i, t.reread("I".repeat(strokes.getAsInt()) + m.group(2), t.confidence()));
        }
      }
    }
    return List.copyOf(out);
  }

  /** How many upright strokes there are; nothing unless they are two or three, evenly set. */
  private static OptionalInt strokes(PIX gray, Token t, int right) {
    int top = (int) (t.top() + UPPER * t.height());
    int bottom = (int) Math.ceil(t.top() + LOWER * t.height());
    int from = Math.max(0, t.left() - 2);
    int to = Math.min(right, pixGetWidth(gray));
    if (to <= from || bottom > pixGetHeight(gray)) {
      return OptionalInt.empty();
    }
    double[] ink = new double[to - from];
    double darkest = 0;
    int[] value = new int[1];
    for (int x = from; x < to; x++) {
      for (int y = top; y < bottom; y++) {
        pixGetPixel(gray, x, y, value);
        ink[x - from] += Math.max(0, PAPER - value[0]) / (double) (bottom - top);
      }
      darkest = Math.max(darkest, ink[x - from]);
    }
    return even(middles(ink, DARK * darkest), 0.75 * t.height());
  }

  /** The middle of each run of dark columns. */
  static List<Double> middles(double[] ink, double dark) {
    List<Double> middles = new ArrayList<>();
    int start = -1;
    for (int x = 0; x <= ink.length; x++) {
      boolean inside = x < ink.length && ink[x] > dark;
      if (inside && start < 0) {
        start = x;
      } else if (!inside && start >= 0) {
        middles.add((start + x - 1) / 2.0);
        start = -1;
      }
    }
    return middles;
  }

  private static OptionalInt even(List<Double> middles, double widest) {
    int n = middles.size();
    if (n < 2 || n > 3) {
      return OptionalInt.empty();
    }
    double first = middles.get(1) - middles.get(0);
    double last = middles.get(n - 1) - middles.get(n - 2);
    return Math.abs(first - last) < 0.3 * first && first < widest
        ? OptionalInt.of(n)
        : OptionalInt.empty();
  }
}
