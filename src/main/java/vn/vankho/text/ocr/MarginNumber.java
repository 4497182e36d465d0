package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bytedeco.leptonica.PIX;
import vn.vankho.document.Ink;
import vn.vankho.text.ocr.Recognized.Symbol;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Số trang: the page's number stands alone in the middle of the head margin, and the engine, which
 * looks for lines, passes over a single digit. It is looked for there and read by itself.
 */
final class MarginNumber {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

  /** Share of the page's width about its middle. */
  private static final double MIDDLE = 0.06;

  private static final int INK = 140;
  private static final int MARGIN = 14;
  private static final int MILLIS = 2_000;

  /** Two readings agree. */
  private static final double SURE = 0.9;

  private static final float[] SIZES = {1, 1.5f, 2, 2.5f};

  private MarginNumber() {}

  /** The words with the page's number before them, where there is one. */
  static List<Token> added(List<Token> tokens, PIX gray, Engine engine) {
    List<Token> first =
        tokens.stream().sorted(Comparator.comparingInt(Token::top)).limit(1).toList();
    if (first.isEmpty()) {
      return tokens;
    }
    double height = Specks.medianHeight(tokens);
    List<Blot> digits = digits(gray, first.get(0).top() - 2, height);
    if (digits.isEmpty()) {
      return tokens;
    }
    Blot all = digits.stream().reduce(MarginNumber::union).orElseThrow();
    if (all.width() > 1.6 * height || all.height() > 1.1 * height) {
      return tokens;
    }
    String number = read(all, gray, engine);
    if (!NUMBER.matcher(number).matches() || number.length() != digits.size()) {
      return tokens;
    }
    int line = tokens.stream().mapToInt(Token::line).max().orElse(0) + 1;
    List<Symbol> symbols = List.of(new Symbol(number, all.left(), all.right()));
    List<Token> out = new ArrayList<>();
    out.add(
        new Token(
            number,
            all.left(),
            all.top(),
            all.right(),
            all.bottom(),
            SURE,
            line,
            Ink.PRINT,
            symbols));
    out.addAll(tokens);
    return List.copyOf(out);
  }

  /** The digits that are read at two sizes; nothing when no two agree. */
  private static String read(Blot place, PIX gray, Engine engine) {
    PIX clip = place.cut(gray);
    PIX wide = pixAddBorderGeneral(clip, MARGIN, MARGIN, MARGIN, MARGIN, 255);
    pixDestroy(clip);
    Set<String> seen = new HashSet<>();
    String agreed = "";
    for (int i = 0; i < SIZES.length && agreed.isEmpty(); i++) {
      PIX sized = pixScale(wide, SIZES[i], SIZES[i]);
      try {
        String read = engine.digits(sized, Prepared.DPI, MILLIS);
        agreed = seen.add(read) ? "" : read;
      } catch (Engine.EngineFailed none) {
        // the next size may do
      } finally {
        pixDestroy(sized);
      }
    }
    pixDestroy(wide);
    return agreed;
  }

  /** Blots of a digit's size in the middle above the first line. */
  private static List<Blot> digits(PIX gray, int bottom, double height) {
    int width = pixGetWidth(gray);
    int left = (int) ((0.5 - MIDDLE) * width);
    int top = Math.max(0, (int) (bottom - 6 * height));
    if (bottom - top < height / 2) {
      return List.of();
    }
    PIX clip = new Blot(left, top, left + (int) (2 * MIDDLE * width), bottom).cut(gray);
    PIX black = pixThresholdToBinary(clip, INK);
    pixDestroy(clip);
    List<Blot> blots =
        Blot.in(black).stream()
            .filter(b -> b.height() > 0.45 * height && b.height() < height)
            .filter(b -> b.width() < 0.9 * height)
            .map(b -> b.moved(left, top))
            .toList();
    pixDestroy(black);
    return blots;
  }

  private static Blot union(Blot a, Blot b) {
    return new Blot(
        Math.min(a.left(), b.left()),
        Math.min(a.top(), b.top()),
        Math.max(a.right(), b.right()),
        Math.max(a.bottom(), b.bottom()));
  }
}
