package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bytedeco.leptonica.PIX;

/**
 * Khung: rectangles that are drawn around a few lines of a page, of a stamp's size; a table's cells
 * hang together with others and are none.
 */
final class Frames {

  /** Darker is ink, on a background made even at 200. */
  private static final int INK = 150;

  /** Shortest stretches of a drawn line, pixels; a stroke of a letter is shorter. */
  private static final int ACROSS = 45;

  private static final int DOWN = 30;

  /** A line's stretches with smaller gaps belong together. */
  private static final int GAP = 25;

  /** Sizes of a frame, pixels at {@link Prepared#DPI}: 22 to 95 by 8 to 42 millimetres. */
  private static final int LEAST_WIDTH = 130;

  private static final int MOST_WIDTH = 560;
  private static final int LEAST_HEIGHT = 48;
  private static final int MOST_HEIGHT = 250;

  /** How far a frame's corners may miss one another, pixels. */
  private static final int CORNER = 14;

  /** Stamps wear: so much of the upper line must be left. */
  private static final double LEAST_TOP = 0.4;

  private Frames() {}

  /** Frames in the image down to a row, from top to bottom. */
  static List<Blot> in(PIX gray, int bottom) {
    PIX black = pixThresholdToBinary(gray, INK);
    List<Blot> across = lines(black, ACROSS, 1, GAP, 3);
    List<Blot> down = lines(black, 1, DOWN, 3, GAP);
    pixDestroy(black);
    return across.stream()
        .filter(foot -> foot.width() > LEAST_WIDTH && foot.width() < MOST_WIDTH)
        .filter(foot -> foot.bottom() < bottom)
        .flatMap(foot -> over(foot, across, down).stream())
        .sorted(Comparator.comparingInt(Blot::top).thenComparingInt(Blot::left))
        .toList();
  }

  /** The frame that stands on this line: two sides of one height and a piece of a line between. */
  private static Optional<Blot> over(Blot foot, List<Blot> across, List<Blot> down) {
    Optional<Blot> left = side(foot.left(), foot, down);
    Optional<Blot> right = side(foot.right(), foot, down);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    int top = Math.min(left.get().top(), right.get().top());
    Blot frame = new Blot(foot.left(), top, foot.right(), foot.bottom());
    boolean closed =
        across.stream()
            .anyMatch(
                l ->
                    Math.abs(l.top() - top) < CORNER
                        && Math.min(l.right(), frame.right()) - Math.max(l.left(), frame.left())
                            > LEAST_TOP * frame.width());
    boolean even = Math.abs(left.get().top() - right.get().top()) < CORNER;
    boolean sized = frame.height() > LEAST_HEIGHT && frame.height() < MOST_HEIGHT;
    boolean inTable = down.stream().anyMatch(d -> crosses(d, frame));
    return closed && even && sized && !inTable ? Optional.of(frame) : Optional.empty();
  }

  private static Optional<Blot> side(int x, Blot foot, List<Blot> down) {
    return down.stream()
        .filter(d -> Math.abs((d.left() + d.right()) / 2 - x) < CORNER)
        .filter(d -> Math.abs(d.bottom() - foot.bottom()) < CORNER)
        .max(Comparator.comparingInt(Blot::height));
  }

  /** A line of a table goes on above or below. */
  private static boolean crosses(Blot side, Blot frame) {
    int x = (side.left() + side.right()) / 2;
    return Math.min(Math.abs(x - frame.left()), Math.abs(x - frame.right())) < CORNER
        && side.top() < frame.bottom()
        && side.bottom() > frame.top()
        && (side.top() < frame.top() - CORNER || side.bottom() > frame.bottom() + CORNER);
  }

  private static List<Blot> lines(PIX black, int width, int height, int joinX, int joinY) {
    PIX thick = pixDilateBrick(null, black, height > 1 ? 2 : 1, width > 1 ? 2 : 1);
    PIX open = pixOpenBrick(null, thick, width, height);
    PIX joined = pixCloseSafeBrick(null, open, joinX, joinY);
    pixDestroy(thick);
    pixDestroy(open);
    List<Blot> lines = Blot.in(joined);
    pixDestroy(joined);
    return lines;
  }
}
