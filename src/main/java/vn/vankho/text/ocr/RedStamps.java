package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.bytedeco.leptonica.BOXA;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.PIXA;
import vn.vankho.document.Box;
import vn.vankho.document.Ink;
import vn.vankho.document.Vietnamese;
import vn.vankho.document.Word;
import vn.vankho.text.image.Raster;
import vn.vankho.text.layout.LineBuilder.StyledWord;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Dấu chữ đỏ: short words in red ink, which vanish with the seals when a page is made ready for
 * recognition. A secrecy mark is stamped in red as a rule, and must not vanish.
 */
final class RedStamps {

  private static final int DPI = ColourInk.DPI;

  /** Fewer red pixels than this are specks. */
  private static final int LEAST_INK = 80;

  private static final int MOST_PATCHES = 16;
  private static final int MILLIS = 5_000;

  /** Letters that a secrecy mark has; other red words stay out, they are seals' and stamps'. */
  private static final Pattern MARK_LIKE =
      Pattern.compile("^[a-z0-9]{0,6}[mn]a[t1]$|thuh[o0][il1]");

  private RedStamps() {}

  /** A stretch of red ink, dark on white; {@code left}, {@code top} in pixels of 150 dpi. */
  private record Patch(PIX gray, int left, int top) {}

  /** The words of each red stamp that may be a secrecy mark; boxes in points on the page. */
  static List<List<StyledWord>> read(ColourInk ink, Box place, Engine engine) {
    return markLike(patches(ink), place, engine);
  }

  /** The same in pictures on a page, whatever their colour. */
  static List<List<StyledWord>> readPictures(
      Raster raster, Box place, List<Box> pictures, Engine engine) {
    return markLike(pictures(raster, place, pictures), place, engine);
  }

  /** Of a size, in points, that a stamp with a few words has. */
  static boolean isSizedAsMark(double width, double height) {
    return width >= 17 && width <= 307 && height >= 7 && height <= 62 && width > 1.1 * height;
  }

  private static List<List<StyledWord>> markLike(List<Patch> patches, Box place, Engine engine) {
    List<List<StyledWord>> stamps = new ArrayList<>();
    for (Patch patch : patches) {
      try {
        Engine.Mode mode = pixGetHeight(patch.gray()) > 70 ? Engine.Mode.BLOCK : Engine.Mode.LINE;
        List<StyledWord> words =
            words(engine.read(patch.gray(), DPI, mode, MILLIS).tokens(), patch, place);
        String text =
            words.stream()
                .map(w -> w.word().text())
                .reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b);
        if (MARK_LIKE.matcher(Vietnamese.bare(text).replaceAll("[^a-z0-9]", "")).find()) {
          stamps.add(words);
        }
      } catch (Engine.EngineFailed unreadable) {
        // a blot, not words: the page itself is read all the same
      } finally {
        pixDestroy(patch.gray());
      }
    }
    return stamps;
  }

  private static List<StyledWord> words(List<Token> tokens, Patch patch, Box place) {
    List<StyledWord> words = new ArrayList<>();
    for (Token t : tokens) {
      String text = Vietnamese.clean(t.text());
      if (!text.isEmpty()) {
        Box box =
            new Box(
                place.left() + points(patch.left() + t.left()),
                place.top() + points(patch.top() + t.top()),
                points(t.width()),
                points(t.height()));
        words.add(new StyledWord(new Word(text, box, t.confidence(), Ink.STAMP), false, false));
      }
    }
    return words;
  }

  private static double points(double pixels) {
    return ColourInk.points(pixels);
  }

  private static List<Patch> patches(ColourInk colour) {
    PIX redness = pixInvert(null, colour.redness());
    PIX ink = colour.red();
    List<Patch> patches = new ArrayList<>();
    int[] count = new int[1];
    if (pixCountPixels(ink, count, (int[]) null) == 0 && count[0] >= LEAST_INK) {
      for (int[] b : stretches(ink)) {
        patches.add(patch(redness, ink, b));
      }
    }
    pixDestroy(redness);
    pixDestroy(ink);
    return patches;
  }

  private static List<Patch> pictures(Raster raster, Box place, List<Box> pictures) {
    float scale = (float) (DPI / (raster.width() / place.width() * 72));
    PIX gray = pixConvertTo8(raster.pix(), 0);
    PIX small = scale < 0.7 ? pixScaleAreaMap(gray, scale, scale) : pixScale(gray, scale, scale);
    pixDestroy(gray);
    PIX ink = pixThresholdToBinary(small, 160);
    List<Patch> patches = new ArrayList<>();
    for (Box b : upper(pictures)) {
      int left = (int) Math.max(0, (b.left() - place.left()) * DPI / 72);
      int top = (int) Math.max(0, (b.top() - place.top()) * DPI / 72);
      int right = (int) Math.min(pixGetWidth(small), (b.right() - place.left()) * DPI / 72);
      int bottom = (int) Math.min(pixGetHeight(small), (b.bottom() - place.top()) * DPI / 72);
      if (left < right && top < bottom) {
        patches.add(patch(small, ink, new int[] {left, top, right - left, bottom - top}));
      }
    }
    pixDestroy(small);
    pixDestroy(ink);
    return patches;
  }

  /** A mark stands above the text. */
  private static List<Box> upper(List<Box> pictures) {
    return pictures.stream()
        .sorted(Comparator.comparingDouble(Box::top).thenComparingDouble(Box::left))
        .limit(MOST_PATCHES)
        .toList();
  }

  /** Letters with no more than a space between them, of the size of a mark; never a round seal. */
  private static List<int[]> stretches(PIX ink) {
    PIX joined = pixCloseBrick(null, ink, 31, 9);
    List<int[]> all =
        Blot.in(joined).stream()
            .filter(b -> isSizedAsMark(points(b.width()), points(b.height())))
            .map(b -> new int[] {b.left(), b.top(), b.width(), b.height()})
            .sorted(Comparator.<int[]>comparingInt(b -> b[1]).thenComparingInt(b -> b[0]))
            .limit(MOST_PATCHES)
            .toList();
    pixDestroy(joined);
    return all;
  }

  private static Patch patch(PIX redness, PIX ink, int[] b) {
    int margin = 4;
    int left = Math.max(0, b[0] - margin);
    int top = Math.max(0, b[1] - margin);
    Blot area = new Blot(left, top, left + b[2] + 2 * margin, top + b[3] + 2 * margin);
    PIX gray = area.cut(redness);
    PIX black = area.cut(ink);
    eraseFrame(gray, black);
    pixDestroy(black);
    int border = 14;
    PIX wide = pixAddBorderGeneral(gray, border, border, border, border, 255);
    pixDestroy(gray);
    return new Patch(wide, left - border, top - border);
  }

  /** The frame of a stamp is one connected line around everything in it. */
  private static void eraseFrame(PIX gray, PIX black) {
    int width = pixGetWidth(black);
    int height = pixGetHeight(black);
    PIXA parts = new PIXA();
    BOXA boxes = pixConnComp(black, parts, 8);
    int n = boxes == null || boxes.isNull() ? 0 : boxaGetCount(boxes);
    for (int i = 0; i < n; i++) {
      int[] x = new int[1];
      int[] y = new int[1];
      int[] w = new int[1];
      int[] h = new int[1];
      boxaGetBoxGeometry(boxes, i, x, y, w, h);
      if (w[0] > 0.75 * width && h[0] > 0.6 * height) {
        PIX part = pixaGetPix(parts, i, L_CLONE);
        PIX thick = pixAddBorder(part, 3, 0);
        PIX mask = pixDilateBrick(null, thick, 5, 5);
        pixSetMaskedGeneral(gray, mask, 255, x[0] - 3, y[0] - 3);
        pixDestroy(mask);
        pixDestroy(thick);
        pixDestroy(part);
      }
    }
    if (boxes != null) {
      boxaDestroy(boxes);
    }
    pixaDestroy(parts);
  }
}
