package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.leptonica.PIX;
import vn.vankho.document.Box;
import vn.vankho.document.Region;
import vn.vankho.document.Region.Kind;

/**
 * Con dấu, dấu đỏ, chữ ký: where red and blue ink stands on a page, named only where its size, its
 * shape and its neighbours leave no doubt: a seal is as wide as it is high, a stamp lies across,
 * blue ink beside a seal is the signature.
 */
final class InkRegions {

  /** Pixels of the masks are looked at so many together, each way. */
  private static final int REDUCED = 4;

  private static final double POINTS_PER_MM = 72 / 25.4;

  /** Ink covers so much of the box of what is stamped or written; less is dust, more a picture. */
  private static final double LEAST_INK = 0.04;

  private static final double MOST_INK = 0.7;

  /** No more wide than high, or high than wide. */
  private static final double ROUND = 1.12;

  /** Where a scan's colours lie beside one another, red edges have blue ones on the other side. */
  private static final double FRINGE = 0.5;

  /** A signature reaches over its seal, or nearly. */
  private static final double NEAR_SEAL = 4 * POINTS_PER_MM;

  private InkRegions() {}

  /** Seals, stamps and signatures; boxes in points on the page. */
  static List<Region> of(ColourInk ink, Box place) {
    List<Region> regions = new ArrayList<>();
    PIX red = ink.red();
    PIX print = ink.print();
    PIX blue = ink.blue();
    for (Blot blot : blots(red)) {
      Box box = box(blot, place);
      if (isSeal(box)) {
        regions.add(new Region(Kind.SEAL, box));
      } else if (isStamp(box)
          && blot.ink(red) > blot.ink(print)
          && blot.ink(blue) < FRINGE * blot.ink(red)) {
        regions.add(new Region(Kind.STAMP, box));
      }
    }
    pixDestroy(red);
    pixDestroy(print);
    List<Box> seals = regions.stream().filter(r -> r.kind() == Kind.SEAL).map(Region::box).toList();
    if (!seals.isEmpty()) {
      blots(blue).stream()
          .map(blot -> box(blot, place))
          .filter(b -> isSignature(b) && seals.stream().anyMatch(s -> isNear(b, s)))
          .forEach(b -> regions.add(new Region(Kind.SIGNATURE, b)));
    }
    pixDestroy(blue);
    return List.copyOf(regions);
  }

  /** Decree 30 has seals of 36 mm and less; Party and older ones are as large as 42. */
  private static boolean isSeal(Box box) {
    return isBetween(box.width(), 22, 48)
        && isBetween(box.height(), 22, 48)
        && box.width() < ROUND * box.height()
        && box.height() < ROUND * box.width();
  }

  /** Where colours of the scan lie beside one another, print has red edges, but is no stamp. */
  private static boolean isStamp(Box box) {
    return isBetween(box.width(), 15, 110)
        && isBetween(box.height(), 5, 45)
        && box.width() > 1.4 * box.height();
  }

  private static boolean isSignature(Box box) {
    return isBetween(box.width(), 10, 90) && isBetween(box.height(), 5, 60);
  }

  private static boolean isBetween(double points, double leastMm, double mostMm) {
    return points >= leastMm * POINTS_PER_MM && points <= mostMm * POINTS_PER_MM;
  }

  private static boolean isNear(Box a, Box b) {
    return a.left() < b.right() + NEAR_SEAL
        && b.left() < a.right() + NEAR_SEAL
        && a.top() < b.bottom() + NEAR_SEAL
        && b.top() < a.bottom() + NEAR_SEAL;
  }

  /** Ink with small gaps between belongs together; in the mask's pixels. */
  private static List<Blot> blots(PIX mask) {
    PIX small = pixReduceRankBinaryCascade(mask, 2, 1, 0, 0);
    PIX joined = pixCloseSafeBrick(null, small, 9, 5);
    List<Blot> blots = new ArrayList<>();
    for (Blot b : Blot.in(joined)) {
      double share = (double) b.ink(small) / b.width() / b.height();
      if (share > LEAST_INK && share < MOST_INK) {
        blots.add(
            new Blot(
                b.left() * REDUCED, b.top() * REDUCED, b.right() * REDUCED, b.bottom() * REDUCED));
      }
    }
    pixDestroy(joined);
    pixDestroy(small);
    return blots;
  }

  private static Box box(Blot blot, Box place) {
    return new Box(
        place.left() + ColourInk.points(blot.left()),
        place.top() + ColourInk.points(blot.top()),
        ColourInk.points(blot.width()),
        ColourInk.points(blot.height()));
  }
}
