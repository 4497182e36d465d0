package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.bytedeco.leptonica.PIX;
import vn.vankho.text.ocr.FilledSpots.Spot;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Nét mực viết tay: whether a filled-in place holds print, handwriting or nothing. Printed digits
 * of a line have one height and stand on one line; what a hand writes does not.
 */
final class HandInk {
  /** Darker is ink, on a background made even at 200. */
  private static final int INK = 150;

  /** How far, in heights, printed digits stray; a pixel comes on top. */
  private static final double SLACK = 0.06;

  enum Verdict {
    EMPTY,
    PRINT,
    HAND
  }

  /** How the print of the row stands: the height of its capitals and digits, and their feet. */
  private record Print(double height, double feet) {}

  private HandInk() {}

  static Verdict judge(Spot spot, PIX gray) {
    List<Blot> row = blots(gray, rowBox(spot));
    Print print = print(spot, row);
    int from = (int) Math.round(spot.left()) + 1;
    int to = (int) Math.round(spot.right()) - 1;
    List<Blot> inside =
        merged(
            row.stream()
                .filter(b -> (b.left() + b.right()) / 2 > from && (b.left() + b.right()) / 2 < to)
                .filter(b -> b.bottom() > print.feet() - 1.2 * print.height())
                .filter(b -> b.top() < print.feet())
                .filter(b -> Math.max(b.width(), b.height()) > 0.3 * print.height())
                .toList());
    List<Blot> digits =
        inside.stream()
            .filter(b -> b.height() > 0.45 * print.height() || b.width() > 0.9 * print.height())
            .filter(b -> b.height() > 0.2 * print.height())
            .toList();
    if (digits.isEmpty()) {
      return Verdict.EMPTY;
    }
    return arePrinted(digits, print) && isSure(spot, digits.size()) ? Verdict.PRINT : Verdict.HAND;
  }

  /**
   * Printed digits have one height, stand on one line and follow one another at the font's own
   * distance, about 0.74 of their height in Times; a single one must stand like the print around
   * it.
   */
  private static boolean arePrinted(List<Blot> digits, Print print) {
    double height = median(digits.stream().mapToDouble(Blot::height).toArray()).orElseThrow();
    double feet = median(digits.stream().mapToDouble(Blot::bottom).toArray()).orElseThrow();
    boolean likeTheRow =
        Math.abs(height - print.height()) <= SLACK * height + 1
            && Math.abs(feet - print.feet()) <= SLACK * height + 1;
    boolean alike =
        digits.stream()
            .allMatch(
                b ->
                    Math.abs(b.height() - height) <= SLACK * height + 1
                        && Math.abs(b.bottom() - feet) <= SLACK * height + 1);
    boolean near =
        height > 0.8 * print.height()
            && height < 1.25 * print.height()
            && Math.abs(feet - print.feet()) < 0.25 * height;
    return alike && near && (likeTheRow || digits.size() > 1) && areSetEvenly(digits, height);
  }

  private static boolean areSetEvenly(List<Blot> digits, double height) {
    for (int i = 1; i < digits.size(); i++) {
      Blot a = digits.get(i - 1);
      Blot b = digits.get(i);
      double pitch = (b.left() + b.right() - a.left() - a.right()) / 2.0 / height;
      if (a.width() < height && b.width() < height && (pitch < 0.55 || pitch > 0.86)) {
        return false;
      }
    }
    return digits.stream().allMatch(b -> b.width() < 1.6 * height);
  }

  /** The engine reads printed digits, if not always surely. */
  private static boolean isSure(Spot spot, int digits) {
    int read = spot.read().stream().mapToInt(t -> t.symbols().size()).sum();
    return read >= digits
        && spot.read().stream()
            .allMatch(t -> t.confidence() > 0.5 && t.text().matches("[0-9.:oOlI]+"));
  }

  private static Blot rowBox(Spot spot) {
    int left = spot.row().stream().mapToInt(Token::left).min().orElseThrow();
    int right = spot.row().stream().mapToInt(Token::right).max().orElseThrow();
    int grow = (int) ((spot.bottom() - spot.top()) * 0.8);
    return new Blot(
        Math.max(0, left - 2),
        Math.max(0, (int) spot.top() - grow),
        right + 2,
        (int) spot.bottom() + grow);
  }

  private static List<Blot> blots(PIX gray, Blot area) {
    PIX clip = area.cut(gray);
    if (clip == null || clip.isNull()) {
      return List.of();
    }
    PIX black = pixThresholdToBinary(clip, INK);
    pixDestroy(clip);
    List<Blot> blots = Blot.in(black).stream().map(b -> b.moved(area.left(), area.top())).toList();
    pixDestroy(black);
    return blots;
  }

  /** Blots above one another are parts of one letter. */
  private static List<Blot> merged(List<Blot> blots) {
    List<Blot> out = new ArrayList<>();
    blots.stream()
        .sorted(Comparator.comparingInt(Blot::left))
        .forEachOrdered(
            b -> {
              Blot last = out.isEmpty() ? null : out.get(out.size() - 1);
              if (last != null
                  && Math.min(last.right(), b.right()) - b.left()
                      > 0.5 * Math.min(last.width(), b.width())) {
                out.set(
                    out.size() - 1,
                    new Blot(
                        last.left(),
                        Math.min(last.top(), b.top()),
                        Math.max(last.right(), b.right()),
                        Math.max(last.bottom(), b.bottom())));
              } else {
                out.add(b);
              }
            });
    return out;
  }

  /** Measured on the capitals and digits of the row that stand outside of the place. */
  private static Print print(Spot spot, List<Blot> row) {
    List<Blot> letters = new ArrayList<>();
    for (Token t : spot.row()) {
      for (Recognized.Symbol s : t.symbols()) {
        boolean outside = s.centerX() < spot.left() || s.centerX() > spot.right();
        // Capitals with marks above or feet below would mislead.
        if (outside && s.text().matches("[A-HJ-PR-Z0-9]")) {
          row.stream()
              .filter(b -> Math.abs((b.left() + b.right()) / 2.0 - s.centerX()) < 3)
              .max(Comparator.comparingInt(Blot::height))
              .ifPresent(letters::add);
        }
      }
    }
    OptionalDouble height = median(letters.stream().mapToDouble(Blot::height).toArray());
    OptionalDouble feet = median(letters.stream().mapToDouble(Blot::bottom).toArray());
    double band = spot.bottom() - spot.top();
    return new Print(height.orElse(0.7 * band), feet.orElse(spot.bottom() - 0.22 * band));
  }

  private static OptionalDouble median(double[] values) {
    java.util.Arrays.sort(values);
    return values.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(values[values.length / 2]);
  }
}
