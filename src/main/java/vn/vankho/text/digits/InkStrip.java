package vn.vankho.text.digits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Dải ảnh có mực: a piece of a page around one printed line; 0 for paper to 1 for ink, in rows, and
 * the blobs in it.
 */
public final class InkStrip {
  private static final float IS_INK = 0.45f;

  /** What a step aside costs a way through the ink, in pixels of ink. */
  private static final double ASIDE = 0.06;

  private final float[] ink;
  private final int width;
  private final int height;
  private final int[] owner;
  private final List<Blob> blobs = new ArrayList<>();

  public InkStrip(float[] ink, int width, int height) {
    this.ink = ink;
    this.width = width;
    this.height = height;
    owner = new int[width * height];
    int[] stack = new int[width * height];
    for (int i = 0; i < owner.length; i++) {
      if (owner[i] == 0 && ink[i] > IS_INK) {
        blobs.add(flood(i, blobs.size() + 1, stack));
      }
    }
  }

  private Blob flood(int start, int id, int[] stack) {
    int left = width;
    int right = 0;
    int top = height;
    int bottom = 0;
    int area = 0;
    int depth = 0;
    stack[depth++] = start;
    owner[start] = id;
    while (depth > 0) {
      int at = stack[--depth];
      int x = at % width;
      int y = at / width;
      area++;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
      for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
        for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
          int to = v * width + u;
          if (owner[to] == 0 && ink[to] > IS_INK) {
            owner[to] = id;
            stack[depth++] = to;
          }
        }
      }
    }
    return new Blob(id, left, top, right, bottom, area);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** From left to right. */
  public List<Blob> blobs() {
    return blobs.stream()
        .sorted(Comparator.comparingInt(Blob::left).thenComparingInt(Blob::top))
        .toList();
  }

  /** A part of the strip's ink with nothing else in it. */
  public record Cut(float[] ink, int width, int height) {

    /** From the first column with ink to the last. */
    int inkWidth() {
      int first = width;
      int last = -1;
      for (int i = 0; i < ink.length; i++) {
        if (ink[i] > IS_INK) {
          first = Math.min(first, i % width);
          last = Math.max(last, i % width);
        }
      }
      return Math.max(0, last - first + 1);
    }
  }

  /** The ink of these blobs between two columns. */
  public Cut cut(Set<Integer> ids, int from, int to) {
    return cut(ids, column(from), column(to));
  }

  /** A straight seam. */
  int[] column(int x) {
    int[] seam = new int[height];
    Arrays.fill(seam, x);
    return seam;
  }

  /**
   * The ink of these blobs between two seams.
   *
   * @param from first column of each row
   * @param to column after the last of each row
   */
  Cut cut(Set<Integer> ids, int[] from, int[] to) {
    int top = height;
    int bottom = 0;
    for (Blob b : blobs) {
      if (ids.contains(b.id())) {
        top = Math.min(top, b.top());
        bottom = Math.max(bottom, b.bottom());
      }
    }
    int x0 = Math.max(0, Arrays.stream(from).min().orElse(0) - 1);
    int x1 = Math.min(width, Arrays.stream(to).max().orElse(0) + 1);
    int y0 = Math.max(0, top - 1);
    int y1 = Math.min(height, bottom + 1);
    int w = Math.max(1, x1 - x0);
    int h = Math.max(1, y1 - y0);
    float[] out = new float[w * h];
    for (int y = y0; y < y1; y++) {
      for (int x = Math.max(x0, from[y] - 1); x < Math.min(x1, to[y] + 1); x++) {
        if (isOf(ids, x, y)) {
          out[(y - y0) * w + x - x0] = ink[y * width + x];
        }
      }
    }
    return new Cut(out, w, h);
  }

  /** Of one of the blobs, or the soft edge of one. */
  private boolean isOf(Set<Integer> ids, int x, int y) {
    int own = owner[y * width + x];
    if (own != 0) {
      return ids.contains(own);
    }
    for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
      for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
        int o = owner[v * width + u];
        if (o != 0 && ids.contains(o)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many pixels of the blob each of its columns has. */
  int[] columns(Blob blob) {
    int[] n = new int[blob.width()];
    for (int y = blob.top(); y < blob.bottom(); y++) {
      for (int x = blob.left(); x < blob.right(); x++) {
        n[x - blob.left()] += owner[y * width + x] == blob.id() ? 1 : 0;
      }
    }
    return n;
  }

  /**
   * Ways from above a blob to below it on which a knife meets little ink, from left to right; they
   * may run together and never cross.
   *
   * @param most ink on the way, pixels
   * @param reach no two ways end nearer to each other than this, pixels
   * @return the column of each row of the strip
   */
  List<int[]> seams(Blob blob, double most, int reach) {
    int w = blob.width();
    int h = blob.height();
    double[][] cost = new double[h][w];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int at = (blob.top() + y) * width + blob.left() + x;
        double here = owner[at] == blob.id() ? ink[at] : 0;
        cost[y][x] = here + (y == 0 ? 0 : cheapest(cost[y - 1], x));
      }
    }
    double[] last = cost[h - 1];
    List<int[]> seams = new ArrayList<>();
    for (int x = reach; x < w - reach; x++) {
      boolean least = last[x] < most;
      for (int u = x - reach; u <= x + reach && least; u++) {
        least = last[u] > last[x] || (last[u] == last[x] && u >= x);
      }
      if (least) {
        seams.add(wayBack(cost, x, blob));
      }
    }
    return seams;
  }

  private static double cheapest(double[] above, int x) {
    double best = above[x];
    best = x > 0 ? Math.min(best, above[x - 1] + ASIDE) : best;
    return x < above.length - 1 ? Math.min(best, above[x + 1] + ASIDE) : best;
  }

  private int[] wayBack(double[][] cost, int end, Blob blob) {
    int[] seam = new int[height];
    int x = end;
    Arrays.fill(seam, blob.bottom() - 1, height, blob.left() + x);
    for (int y = cost.length - 2; y >= 0; y--) {
      double[] above = cost[y];
      if (x > 0
          && above[x - 1] + ASIDE < above[x]
          && (x == above.length - 1 || above[x - 1] <= above[x + 1])) {
        x--;
      } else if (x < above.length - 1 && above[x + 1] + ASIDE < above[x]) {
        x++;
      }
      seam[blob.top() + y] = blob.left() + x;
    }
    Arrays.fill(seam, 0, blob.top(), blob.left() + x);
    return seam;
  }

  /** A straight thin stroke that rises to the right, as a printed slash. */
  public boolean isSlash(Blob blob) {
    int h = blob.height();
    double n = 0;
    double sx = 0;
    double sy = 0;
    double sxy = 0;
    double syy = 0;
    double widest = 0;
    double[] middle = new double[h];
    for (int y = 0; y < h; y++) {
      int first = -1;
      int last = -1;
      for (int x = blob.left(); x < blob.right(); x++) {
        if (owner[(blob.top() + y) * width + x] == blob.id()) {
          first = first < 0 ? x : first;
          last = x;
        }
      }
      if (first < 0) {
        return false;
      }
      middle[y] = (first + last) / 2.0;
      widest = Math.max(widest, last - first + 1);
      n++;
      sx += middle[y];
      sy += y;
      sxy += middle[y] * y;
      syy += (double) y * y;
    }
    double slope = (n * sxy - sx * sy) / (n * syy - sy * sy);
    double at = (sx - slope * sy) / n;
    double off = 0;
    for (int y = 0; y < h; y++) {
      off += Math.pow(middle[y] - at - slope * y, 2);
    }
    return slope < -0.12
        && slope > -0.8
        && Math.sqrt(off / n) < 0.035 * h
        && widest < Math.max(4, 0.3 * h);
  }
}
