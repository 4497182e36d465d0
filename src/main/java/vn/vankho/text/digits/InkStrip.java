package vn.vankho.text.digits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Dải ảnh có mực: a piece of a page around one printed line; 0 for paper to 1 for ink, in rows, and
 * the blobs in it.
 */
public final class InkStrip {
  private static final float IS_INK = 0.45f;

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
  public record Cut(float[] ink, int width, int height) {}

  /** The ink of these blobs between two columns. */
  public Cut cut(Set<Integer> ids, int from, int to) {
    int top = height;
    int bottom = 0;
    for (Blob b : blobs) {
      if (ids.contains(b.id())) {
        top = Math.min(top, b.top());
        bottom = Math.max(bottom, b.bottom());
      }
    }
    int x0 = Math.max(0, from - 1);
    int x1 = Math.min(width, to + 1);
    int y0 = Math.max(0, top - 1);
    int y1 = Math.min(height, bottom + 1);
    int w = Math.max(1, x1 - x0);
    int h = Math.max(1, y1 - y0);
    float[] out = new float[w * h];
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
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
