package vn.vankho.text.ocr;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Vết bẩn: what the engine took for letters and is none: dust, the scanner's edge, the rule under a
 * heading, the teeth of a seal.
 */
final class Specks {
  /** Accents that stand alone: the model has them, no text does. */
  private static final Pattern NO_SIGN = Pattern.compile("[`´ˆ¨˜_‹›„]+[.,-]*");

  private Specks() {}

  /** What lies nearer to the edge of the image, as a share of its width, is the scanner's. */
  private static final double EDGE = 0.012;

  /** Print at the edge is read with more. */
  private static final double DOUBTFUL = 0.4;

  /**
   * The words of a whole page without specks and what lies at its edges.
   *
   * @param width of the image, pixels
   * @param height of the image, pixels
   */
  static List<Token> removedFromPage(Recognized read, int width, int height) {
    double edge = EDGE * width;
    return removed(
        new Recognized(
            read.tokens().stream()
                .filter(
                    t ->
                        t.confidence() >= DOUBTFUL
                            || t.left() >= edge
                                && t.right() <= width - edge
                                && t.top() >= edge
                                && t.bottom() <= height - edge)
                .toList()));
  }

  /** The words of a part of a page without specks. */
  static List<Token> removed(Recognized read) {
    double height = medianHeight(read.tokens());
    Map<Integer, Long> words =
        read.tokens().stream()
            .filter(t -> hasLetter(t) && t.confidence() > 0.5)
            .collect(Collectors.groupingBy(Token::line, Collectors.counting()));
    return read.tokens().stream()
        .filter(t -> !isSpeck(t, height, words.getOrDefault(t.line(), 0L)))
        .toList();
  }

  private static boolean isSpeck(Token t, double height, long wordsInLine) {
    // A rule or a border: no letter is that flat or that tall.
    if (t.height() > 4 * height || (t.height() < 0.3 * height && t.width() > 3 * height)) {
      return true;
    }
    if (!hasLetter(t)) {
      if (NO_SIGN.matcher(t.text()).matches() || isDust(t, height)) {
        return true;
      }
      boolean dot = t.height() < 0.25 * height && t.width() < 0.25 * height;
      // A dash is as small as a stain and never read surely, but it stands among words.
      boolean dash = "-–—+".contains(t.text());
      return wordsInLine < 2 ? t.confidence() < 0.5 || dot : !dash && t.confidence() < 0.2;
    }
    boolean small = t.height() < 0.45 * height;
    boolean thin = t.width() < 0.2 * height && t.text().length() == 1;
    return t.confidence() < 0.15 && t.text().length() <= 2
        || (small && t.confidence() < 0.7)
        || (thin && t.confidence() < 0.85 && "ỊỈÌÍĨIl|!ịỉìíi".contains(t.text()));
  }

  /** Smaller than any full stop, or taller than any dash. */
  private static boolean isDust(Token t, double height) {
    boolean tiny = t.width() < 0.17 * height && t.height() < 0.17 * height;
    boolean tall =
        "-–—".contains(t.text()) && t.height() > 0.6 * height && t.width() < 0.3 * height;
    return tiny && t.text().length() == 1 || tall;
  }

  private static boolean hasLetter(Token t) {
    return t.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  static double medianHeight(List<Token> tokens) {
    int[] heights =
        tokens.stream()
            .filter(t -> t.confidence() > 0.6 && t.text().length() > 2)
            .mapToInt(Token::height)
            .sorted()
            .toArray();
    return heights.length == 0 ? 15 : heights[heights.length / 2];
  }
}
