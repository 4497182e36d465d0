package vn.vankho.text.ocr;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Box;
import vn.vankho.document.Vietnamese;
import vn.vankho.text.digits.Blob;
import vn.vankho.text.image.Raster;
import vn.vankho.text.layout.LineBuilder.StyledWord;

/** Ô số 3, số của văn bản: the place between {@code Số:} and the slash of the symbol. */
final class NumberForm {

  /** {@code so:}, {@code so}, {@code so:44}; without marks. */
  private static final Pattern LABEL = Pattern.compile("^s[o6]\\b.{0,14}$|^s[o6]:.*$");

  /** {@code /QĐ-UBND}, {@code 2417/QĐ-TTg}, {@code /2023/TT-BCA}. */
  private static final Pattern SYMBOL =
      Pattern.compile("/((?:19|20)\\d\\d/)?\\p{Lu}[\\p{L}0-9&.,-]*$");

  /**
   * {@code 15-NQ/ĐU}, {@code -KH/TU}: a Party number goes as far as the hyphen, and its type is no
   * figure written between {@code Số} and the slash.
   */
  private static final Pattern PARTY =
      Pattern.compile(
          "\\d[-–](?:NQ|QĐ|QĐi|QyĐ|CT|KL|QC|HD|TB|TC|BC|KH|CTr|CTR|ĐA|PA|TTr|TTR|CV|GM|CTPH)/\\p{Lu}");

  /** Digits that are read so surely together with the letters behind them are print. */
  private static final double SURE = 0.85;

  /** Of the page's height: the letterhead. */
  private static final double HEAD = 0.4;

  /** The width of {@code Số:} in heights of a capital, in Times and its like. */
  private static final double LABEL_WIDTH = 1.8;

  /** Of the sum of its letters' widths: letters are set closer to one another. */
  private static final double USUAL_WIDTH = 0.95;

  private NumberForm() {}

  static Optional<Gap> find(List<StyledWord> words, Raster raster, Box place, double angle) {
    for (StyledWord label : words) {
      Box box = label.word().box();
      if (box.top() < place.top() + HEAD * place.height()
          && box.left() < place.left() + 0.55 * place.width()
          && LABEL.matcher(Vietnamese.bare(label.word().text())).matches()
          && startsLine(label, words)) {
        Optional<StyledWord> symbol = symbol(label, words);
        if (symbol.filter(NumberForm::isPartyCode).isPresent()) {
          return Optional.empty();
        }
        if (symbol.isPresent()) {
          return gap(label, symbol.get(), raster, place, angle);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPartyCode(StyledWord symbol) {
    return symbol.word().confidence() > SURE && PARTY.matcher(symbol.word().text()).find();
  }

  /** Whether nothing stands close to its left: in running text something does. */
  private static boolean startsLine(StyledWord label, List<StyledWord> words) {
    Box at = label.word().box();
    return words.stream()
        .map(w -> w.word().box())
        .noneMatch(
            b ->
                b.right() <= at.left() + 2
                    && at.left() - b.right() < 25
                    && b.width() > 5
                    && Math.abs(b.centerY() - at.centerY()) < 0.5 * at.height());
  }

  private static Optional<StyledWord> symbol(StyledWord label, List<StyledWord> words) {
    Box at = label.word().box();
    return words.stream()
        .filter(w -> SYMBOL.matcher(w.word().text()).find())
        .filter(w -> isBeside(at, w.word().box()))
        .min(Comparator.comparingDouble(w -> w.word().box().left()));
  }

  private static boolean isBeside(Box label, Box other) {
    return other.right() > label.left() + 20
        && other.left() >= label.left()
        && other.left() < label.right() + 110
        && Math.abs(other.centerY() - label.centerY()) < 0.6 * Math.max(label.height(), 12);
  }

  private static Optional<Gap> gap(
      StyledWord label, StyledWord symbol, Raster raster, Box place, double angle) {
    Box l = label.word().box();
    Box s = symbol.word().box();
    double top = Math.min(l.top(), s.top()) - 12;
    double bottom = Math.max(l.bottom(), s.bottom()) + 10;
    Box area =
        new Box(
            Math.max(0, l.left() - 4), Math.max(0, top), s.right() - l.left() + 8, bottom - top);
    LineStrip strip = LineStrip.of(raster, place, area, angle);
    Matcher m = SYMBOL.matcher(symbol.word().text());
    if (!m.find()) {
      return Optional.empty();
    }
    int slashes = m.group(1) == null ? 1 : 2;
    double middle = strip.y(l.centerX(), l.centerY());
    List<Blob> onLine =
        strip.ink().blobs().stream()
            .filter(b -> b.top() < middle + 30 && b.bottom() > middle - 30 && b.area() > 20)
            .toList();
    Optional<double[]> height =
        capitals(onLine, strip.x(s.right(), s.centerY()), strip.x(s.left(), s.centerY()));
    if (height.isEmpty()) {
      return Optional.empty();
    }
    double capital = height.get()[0];
    double baseline = height.get()[1];
    List<Blob> slash =
        onLine.stream()
            .filter(b -> b.height() > 0.85 * capital && b.height() < 1.7 * capital)
            .filter(b -> b.width() > 0.12 * b.height() && b.width() < 0.8 * b.height())
            .filter(b -> Math.abs(b.bottom() - baseline) < 0.35 * capital)
            .filter(b -> b.left() > strip.x(l.left(), l.centerY()) + capital)
            .filter(b -> strip.ink().isSlash(b))
            .sorted(Comparator.comparingInt(Blob::left).reversed())
            .toList();
    double right = strip.x(s.right(), s.centerY());
    Optional<Blob> edge =
        slashAtItsPlace(slash, m.group(), right, capital)
            .or(() -> joinedSlash(onLine, m.group(), right, capital))
            .or(
                () ->
                    slash.size() < slashes
                        ? Optional.empty()
                        : Optional.of(slash.get(slashes - 1)));
    if (edge.isEmpty()) {
      return Optional.empty();
    }
    Blob end = edge.get();
    double first = capitalNear(onLine, strip.x(l.left(), l.centerY()), capital);
    Optional<Integer> colon = afterColon(onLine, first, capital, baseline);
    int from = colon.orElse((int) (first + LABEL_WIDTH * capital));
    String text = Vietnamese.bare(label.word().text()).contains(":") ? "Số:" : "Số";
    if (from >= end.left()) {
      return Optional.empty();
    }
    return Optional.of(
        new Gap(
            strip,
            from,
            end.left(),
            capital,
            baseline,
            new Gap.Label(label, text, (int) first, from),
            new Gap.Label(symbol, m.group(), end.left(), (int) strip.x(s.right(), s.centerY())),
            isPlain(onLine, end, m.group(), strip.x(s.right(), s.centerY()), capital, baseline)
                && colon.isPresent()));
  }

  /** The slash that stands where the symbol's width says; a 1 by hand is a slash by its shape. */
  private static Optional<Blob> slashAtItsPlace(
      List<Blob> slashes, String symbol, double right, double capital) {
    double expected = symbol.chars().mapToDouble(NumberForm::width).sum() * capital;
    return slashes.stream()
        .filter(b -> Math.abs((right - b.left()) / expected - USUAL_WIDTH) < 0.08)
        .min(
            Comparator.comparingDouble(b -> Math.abs((right - b.left()) / expected - USUAL_WIDTH)));
  }

  /**
   * The slash that hangs together with the letters after it: ink behind wide white, as wide as the
   * symbol's first letters, where the symbol should begin.
   */
  private static Optional<Blob> joinedSlash(
      List<Blob> blobs, String symbol, double right, double capital) {
    double expected = symbol.chars().mapToDouble(NumberForm::width).sum() * capital;
    List<Blob> tall = blobs.stream().filter(b -> b.height() > 0.5 * capital).toList();
    for (int i = 1; i < tall.size(); i++) {
      Blob b = tall.get(i);
      int before = tall.subList(0, i).stream().mapToInt(Blob::right).max().orElse(0);
      double share = (right - b.left()) / expected;
      if (share > 0.88 && share < 1.02 && b.left() - before > 0.6 * capital) {
        double letters = 0;
        for (char c : symbol.toCharArray()) {
          letters += width(c) * capital;
          if (c != '/' && b.width() > 0.78 * letters && b.width() < 1.02 * letters) {
            return Optional.of(b);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the symbol is as wide as its letters are in print, and begins after the slash. */
  private static boolean isPlain(
      List<Blob> blobs, Blob slash, String symbol, double right, double capital, double baseline) {
    double expected = symbol.chars().mapToDouble(NumberForm::width).sum();
    double width = (right - slash.left()) / capital;
    boolean letterFollows =
        blobs.stream()
            .filter(b -> b.left() > slash.centerX() && b.height() > 0.5 * capital)
            .min(Comparator.comparingInt(Blob::left))
            .filter(b -> b.left() - slash.right() < 0.5 * capital)
            .filter(
                b ->
                    b.bottom() > baseline - 0.12 * capital
                        && b.bottom() < baseline + 0.35 * capital)
            .isPresent();
    return letterFollows && width > 0.85 * expected && width < 1.06 * expected;
  }

  /** About the width of a letter of Times, in heights of its capitals. */
  private static double width(int letter) {
    char c = (char) letter;
    if (Character.isDigit(c)) {
      return 0.755;
    }
    if (Character.isLowerCase(c)) {
      return 0.68;
    }
    return switch (c) {
      case 'I' -> 0.5;
      case 'J' -> 0.59;
      case 'F', 'P', 'S' -> 0.84;
      case 'E', 'L', 'T', 'Z' -> 0.92;
      case 'B', 'C', 'R' -> 1.01;
      case 'M' -> 1.34;
      case 'W' -> 1.43;
      case '/' -> 0.42;
      case '-' -> 0.5;
      case ',', '.' -> 0.38;
      case '&' -> 1.18;
      default -> 1.09;
    };
  }

  /** Height and foot of the symbol's letters. */
  private static Optional<double[]> capitals(List<Blob> blobs, double right, double left) {
    List<Blob> letters =
        blobs.stream()
            .filter(
                b -> b.left() > (left + right) / 2 - (right - left) * 0.25 && b.right() < right + 8)
            .filter(b -> b.height() > 20 && b.height() < 70 && b.width() < 4 * b.height())
            .toList();
    if (letters.size() < 2) {
      return Optional.empty();
    }
    double[] heights = letters.stream().mapToDouble(Blob::height).sorted().toArray();
    double[] feet = letters.stream().mapToDouble(Blob::bottom).sorted().toArray();
    return Optional.of(new double[] {heights[heights.length / 2], feet[feet.length / 2]});
  }

  /** Where the S of the label begins; the engine's boxes may be wider than the letters. */
  private static double capitalNear(List<Blob> blobs, double guess, double capital) {
    return blobs.stream()
        .filter(b -> Math.abs(b.left() - guess) < 0.6 * capital)
        .filter(b -> b.height() > 0.8 * capital && b.height() < 1.3 * capital)
        .filter(b -> b.width() > 0.4 * capital && b.width() < capital)
        .mapToDouble(Blob::left)
        .min()
        .orElse(guess);
  }

  /** The column after the two dots of {@code Số:}. */
  private static Optional<Integer> afterColon(
      List<Blob> blobs, double first, double capital, double baseline) {
    List<Blob> dots =
        blobs.stream()
            .filter(b -> Math.max(b.width(), b.height()) < 0.36 * capital)
            .filter(b -> b.centerX() > first + 1.3 * capital && b.centerX() < first + 2.7 * capital)
            .toList();
    for (Blob low : dots) {
      for (Blob high : dots) {
        double rise = low.centerY() - high.centerY();
        if (Math.abs(low.bottom() - baseline) < 0.2 * capital
            && rise > 0.35 * capital
            && rise < 0.85 * capital
            && Math.abs(low.centerX() - high.centerX()) < 0.2 * capital) {
          return Optional.of(Math.max(low.right(), high.right()) + 1);
        }
      }
    }
    return Optional.empty();
  }
}
