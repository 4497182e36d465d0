package vn.vankho.text.digits;

/**
 * Mạng theo hướng nét: reads not the pixels but the directions of the strokes' edges in 7 × 7
 * places, so that it errs otherwise than the one that reads pixels.
 */
final class GradientNetwork implements Network {
  private static final int CELLS = 7;
  private static final int DIRECTIONS = 8;
  static final int IN = CELLS * CELLS * DIRECTIONS;
  static final int HIDDEN = 128;
  static final int B1 = HIDDEN * IN;
  static final int W2 = B1 + HIDDEN;
  static final int B2 = W2 + CLASSES * HIDDEN;
  static final int SIZE = B2 + CLASSES;

  private final float[] w;

  GradientNetwork(float[] weights) {
    if (weights.length != SIZE) {
      throw new IllegalArgumentException("weights: " + weights.length);
    }
    w = weights;
  }

  @Override
  public float[] weights() {
    return w;
  }

  @Override
  public float[] classify(Glyph28 glyph) {
    float[] hidden = new float[HIDDEN];
    float[] z = new float[CLASSES];
    forward(features(glyph), hidden, z);
    return Network.softmax(z);
  }

  void forward(float[] in, float[] hidden, float[] z) {
    for (int h = 0; h < HIDDEN; h++) {
      float s = w[B1 + h];
      for (int i = 0; i < IN; i++) {
        s += w[h * IN + i] * in[i];
      }
      hidden[h] = Math.max(0, s);
    }
    for (int k = 0; k < CLASSES; k++) {
      float s = w[B2 + k];
      for (int h = 0; h < HIDDEN; h++) {
        s += w[W2 + k * HIDDEN + h] * hidden[h];
      }
      z[k] = s;
    }
  }

  /** How much edge of each direction each place has; the whole has length 1, so darkness is out. */
  static float[] features(Glyph28 glyph) {
    int n = Glyph28.SIZE;
    float[] p = glyph.pixels();
    float[] f = new float[IN];
    for (int y = 1; y < n - 1; y++) {
      for (int x = 1; x < n - 1; x++) {
        float gx = p[y * n + x + 1] - p[y * n + x - 1];
        float gy = p[(y + 1) * n + x] - p[(y - 1) * n + x];
        float size = (float) Math.sqrt(gx * gx + gy * gy);
        if (size > 0.02f) {
          double turn = (Math.atan2(gy, gx) / (2 * Math.PI) + 1) * DIRECTIONS;
          int d = (int) turn % DIRECTIONS;
          float part = (float) (turn - Math.floor(turn));
          spread(f, x, y, d, size * (1 - part));
          spread(f, x, y, (d + 1) % DIRECTIONS, size * part);
        }
      }
    }
    double sum = 0;
    for (int i = 0; i < IN; i++) {
      f[i] = (float) Math.sqrt(f[i]);
      sum += f[i] * f[i];
    }
    float norm = sum == 0 ? 0 : (float) (8 / Math.sqrt(sum));
    for (int i = 0; i < IN; i++) {
      f[i] *= norm;
    }
    return f;
  }

  private static void spread(float[] f, int x, int y, int direction, float amount) {
    float cx = (x + 0.5f) / 4 - 0.5f;
    float cy = (y + 0.5f) / 4 - 0.5f;
    int x0 = (int) Math.floor(cx);
    int y0 = (int) Math.floor(cy);
    for (int j = 0; j < 2; j++) {
      for (int i = 0; i < 2; i++) {
        int u = x0 + i;
        int v = y0 + j;
        if (u >= 0 && v >= 0 && u < CELLS && v < CELLS) {
          float share = (1 - Math.abs(cx - u)) * (1 - Math.abs(cy - v));
          f[(v * CELLS + u) * DIRECTIONS + direction] += amount * share;
        }
      }
    }
  }
}
