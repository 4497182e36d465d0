package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.leptonica.PIX;

/**
 * Độ nghiêng của trang: how far the lines of a page image are from level. On a clear page one
 * measure says it; where noise, a curl or another page shining through blur the lines, several must
 * agree.
 *
 * @param degrees to turn clockwise
 * @param confidence how much sharper the lines are at this angle than at others; Leptonica's
 */
record Tilt(double degrees, double confidence) {
  private static final double SURE = 3;
  private static final double POOR = 1.2;

  /** How far a sheet lies askew that was laid down with some care. */
  private static final float USUAL = 7;

  /** And one that was photographed, or drawn in askew; such an angle must be measured surely. */
  private static final float ASKEW = 25;

  /** The least that is worth turning a page for. */
  private static final double LEAST = 0.1;

  /** How far the middle two and the outer two of four doubtful measures may lie apart. */
  private static final double MIDDLE = 0.8;

  private static final double OUTER = 1.6;

  /** Radians to turn clockwise; 0 when the lines are level or none are found. */
  static double of(PIX gray) {
    Tilt first = measured(gray, 130, 4, USUAL);
    double degrees =
        first.confidence >= SURE
            ? first.degrees
            : agreed(
                List.of(
                    first,
                    measured(gray, 115, 4, USUAL),
                    measured(gray, 100, 4, USUAL),
                    measured(gray, 130, 2, USUAL)));
    if (degrees == 0 && first.confidence < SURE) {
      Tilt wide = measured(gray, 130, 4, ASKEW);
      degrees = wide.confidence >= SURE ? wide.degrees : 0;
    }
    return Math.abs(degrees) >= LEAST ? Math.toRadians(degrees) : 0;
  }

  /** The middle of four measures, 0 when they do not agree. */
  static double agreed(List<Tilt> four) {
    List<Tilt> sorted = new ArrayList<>(four);
    sorted.sort(Comparator.comparingDouble(Tilt::degrees));
    double low = sorted.get(1).degrees;
    double high = sorted.get(2).degrees;
    boolean agree =
        high - low < MIDDLE
            && sorted.get(3).degrees - sorted.get(0).degrees < OUTER
            && four.stream().allMatch(t -> t.confidence > POOR);
    return agree ? (low + high) / 2 : 0;
  }

  /**
   * @param threshold what is darker, of 255, is print
   * @param reduction of the image for the first, coarse search
   * @param most degrees, either way
   */
  private static Tilt measured(PIX gray, int threshold, int reduction, float most) {
    PIX black = pixConvertTo1(gray, threshold);
    float[] degrees = new float[1];
    float[] confidence = new float[1];
    int failed =
        pixFindSkewSweepAndSearch(
            black, degrees, confidence, reduction, reduction / 2, most, 1f, 0.01f);
    pixDestroy(black);
    return failed == 0 ? new Tilt(degrees[0], confidence[0]) : new Tilt(0, 0);
  }
}
