package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.leptonica.NUMA;
import org.bytedeco.leptonica.PIX;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Một dòng chữ thấy bằng điểm ảnh: a line of print found by its dark pixels, whatever the engine
 * made of it.
 *
 * @param left where its ink begins
 * @param right where its ink ends
 * @param top of its capitals
 * @param bottom of its capitals
 * @param above the row from which nothing belongs to another line
 * @param below the row until which nothing belongs to another line
 * @param limit where the right column begins at this height
 */
record PrintRow(int left, int right, int top, int bottom, int above, int below, int limit) {

  /** What is darker, of 255, is ink. */
  private static final int INK = 130;

  /** Paper, of 255. */
  private static final int PAPER = 200;

  /** A run of ink longer than this is a rule under a name, pixels. */
  private static final int RULE = 32;

  /** Share of the darkest rows' ink that a row through capitals has. */
  private static final double CAPITALS = 0.25;

  /** Nothing is printed in this share of a page's width, only the binding's shadow is there. */
  private static final double MARGIN = 0.05;

  /** Marks above capitals and the dots under them, in heights of a capital. */
  private static final double MARKS = 0.65;

  private static final double DOTS = 0.4;

  /** A number may reach beyond the names above it by so many heights of a capital. */
  private static final int AROUND = 4;

  /** The lines left of the motto, from the top down. */
  static List<PrintRow> beside(Motto motto, List<Token> tokens, PIX gray) {
    int row = motto.height();
    int x = (int) (MARGIN * pixGetWidth(gray));
    int y = Math.max(0, motto.top() - 2 * row);
    int width = motto.left() - row / 2 - x;
    int height = 9 * row;
    if (width < 4 * row) {
      return List.of();
    }
    PIX ink = ink(gray, x, y, width, height);
    List<int[]> bands = bands(rows(ink), row);
    List<PrintRow> found = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      int top = bands.get(i)[0];
      int bottom = bands.get(i)[1];
      int capital = bottom - top;
      int above = (int) Math.max(i == 0 ? 0 : bands.get(i - 1)[1] + 1, top - MARKS * capital);
      int below =
          (int)
              Math.min(
                  i + 1 == bands.size() ? height : bands.get(i + 1)[0] - 1,
                  bottom + DOTS * capital);
      int limit = limit(motto, tokens, y + top, y + bottom);
      int[] extent = extent(gray, x, y + top, limit - x, capital, row);
      if (extent[1] > extent[0]) {
        found.add(
            new PrintRow(
                x + extent[0], x + extent[1], y + top, y + bottom, y + above, y + below, limit));
      }
    }
    pixDestroy(ink);
    return List.copyOf(found);
  }

  /** Where the right column begins at this height: a long name may reach under the motto. */
  private static int limit(Motto motto, List<Token> tokens, int top, int bottom) {
    int row = motto.height();
    return tokens.stream()
            .filter(t -> t.top() < bottom && t.bottom() > top)
            .filter(t -> t.left() >= motto.left() - row / 2)
            .filter(t -> motto.words().contains(t) || t.confidence() > 0.5)
            .mapToInt(Token::left)
            .min()
            .orElse(motto.left())
        - row / 3;
  }

  /** Dark pixels, long rules left out. */
  private static PIX ink(PIX gray, int x, int y, int width, int height) {
    PIX clip = clip(gray, x, y, width, height);
    PIX black = pixConvertTo1(clip, INK);
    PIX rules = rules(black, RULE);
    PIX print = pixSubtract(null, black, rules);
    pixDestroy(clip);
    pixDestroy(black);
    pixDestroy(rules);
    return print;
  }

  private static PIX clip(PIX gray, int x, int y, int width, int height) {
    return new Blot(x, y, x + width, y + height).cut(gray);
  }

  /** Where long rules lie; noise may break them and a curl may bend them a little. */
  private static PIX rules(PIX black, int length) {
    PIX thick = pixDilateBrick(null, black, 1, 3);
    PIX rules = pixOpenBrick(null, thick, length, 1);
    pixDestroy(thick);
    return rules;
  }

  private static int[] rows(PIX ink) {
    NUMA counts = pixCountPixelsByRow(ink, (IntPointer) null);
    int[] rows = new int[numaGetCount(counts)];
    for (int i = 0; i < rows.length; i++) {
      int[] n = new int[1];
      numaGetIValue(counts, i, n);
      rows[i] = n[0];
    }
    numaDestroy(counts);
    return rows;
  }

  /** Runs of rows with as much ink as capitals have. */
  static List<int[]> bands(int[] rows, int lineHeight) {
    int[] sorted = Arrays.stream(rows).sorted().toArray();
    double dark = CAPITALS * sorted[(int) (0.95 * (sorted.length - 1))];
    List<int[]> bands = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= rows.length; i++) {
      boolean inside = i < rows.length && rows[i] > dark;
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        if (!bands.isEmpty() && start - bands.get(bands.size() - 1)[1] < 0.15 * lineHeight) {
          bands.get(bands.size() - 1)[1] = i;
        } else {
          bands.add(new int[] {start, i});
        }
        start = -1;
      }
    }
    bands.removeIf(b -> b[1] - b[0] < 0.4 * lineHeight || b[1] - b[0] > 1.6 * lineHeight);
    return bands;
  }

  /** From where to where ink stands in a band, without far specks. */
  private static int[] extent(PIX gray, int x, int y, int width, int height, int row) {
    PIX ink = ink(gray, x, y, width, height);
    PIX turned = pixRotateOrth(ink, 1);
    int[] columns = rows(turned);
    pixDestroy(ink);
    pixDestroy(turned);
    int bestFrom = 0;
    int bestTo = 0;
    int bestInk = 0;
    int from = -1;
    int last = -1;
    int sum = 0;
    for (int i = 0; i <= columns.length; i++) {
      boolean dark = i < columns.length && columns[i] > 0;
      if (dark) {
        if (from < 0) {
          from = i;
          sum = 0;
        }
        sum += columns[i];
        last = i;
      } else if (from >= 0 && (i == columns.length || i - last > 1.6 * row)) {
        if (sum > bestInk) {
          bestInk = sum;
          bestFrom = from;
          bestTo = last + 1;
        }
        from = -1;
      }
    }
    return new int[] {bestFrom, bestTo};
  }

  /** A rule close under the letters confuses the engine. */
  private static void paintOver(PIX clip, int length) {
    PIX black = pixConvertTo1(clip, INK);
    PIX rules = rules(black, length);
    PIX wide = pixDilateBrick(null, rules, 1, 3);
    pixPaintThroughMask(clip, wide, 0, 0, PAPER);
    pixDestroy(black);
    pixDestroy(rules);
    pixDestroy(wide);
  }

  int height() {
    return bottom - top;
  }

  /** The same row over as much as the names above it take, and somewhat more. */
  PrintRow under(List<PrintRow> names) {
    int from = names.stream().mapToInt(PrintRow::left).min().orElse(left) - AROUND * height();
    int to = names.stream().mapToInt(PrintRow::right).max().orElse(right) + AROUND * height();
    return new PrintRow(
        Math.max(0, Math.min(left, from)),
        Math.min(limit, Math.max(right, to)),
        top,
        bottom,
        above,
        below,
        limit);
  }

  /** Whether a word was read in this row. */
  boolean holds(Token t) {
    return t.centerX() > left - height()
        && t.centerX() < right + height() / 2.0
        && t.centerY() > above
        && t.centerY() < below;
  }

  /** The row's words as the page's image shows them. */
  List<Token> read(PIX gray, Engine engine, int millis) {
    return read((x, y, w, h) -> clip(gray, x, y, w, h), 1, Prepared.DPI, engine, millis);
  }

  /** The same from a larger image; in the first look's pixels too. */
  List<Token> read(Closer close, Engine engine, int millis) {
    return read(close::at, Closer.TIMES, Closer.DPI, engine, millis);
  }

  /** A part of a page's image, by left, top, width and height; nothing outside of it. */
  private interface Parts {
    PIX at(int x, int y, int width, int height);
  }

  private List<Token> read(Parts page, double times, int dpi, Engine engine, int millis) {
    int around = height() / 2;
    int x = (int) Math.max(0, (left - around) * times);
    int y = (int) (above * times);
    PIX clip =
        page.at(x, y, (int) ((right - left + 2 * around) * times), (int) ((below - above) * times));
    if (clip == null || clip.isNull()) {
      return List.of();
    }
    paintOver(clip, (int) (RULE * times));
    try {
      return engine.read(clip, dpi, Engine.Mode.LINE, millis).tokens().stream()
          .map(t -> t.reduced(x, y, times).between(top, bottom))
          .toList();
    } catch (Engine.EngineFailed none) {
      return List.of();
    } finally {
      pixDestroy(clip);
    }
  }
}
