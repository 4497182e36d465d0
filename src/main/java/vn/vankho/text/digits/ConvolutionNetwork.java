package vn.vankho.text.digits;

/**
 * Mạng tích chập: reads the pixels. Two layers of 5 × 5 kernels, each followed by the largest of 2
 * × 2, one hidden layer, 11 classes.
 */
final class ConvolutionNetwork implements Network {
  static final int K = 5;
  static final int C1 = 8;
  static final int C2 = 20;
  static final int HIDDEN = 80;
  static final int S1 = Glyph28.SIZE - K + 1; // 24
  static final int P1 = S1 / 2; // 12
  static final int S2 = P1 - K + 1; // 8
  static final int P2 = S2 / 2; // 4
  static final int FLAT = C2 * P2 * P2;

  static final int W1 = 0;
  static final int B1 = W1 + C1 * K * K;
  static final int W2 = B1 + C1;
  static final int B2 = W2 + C2 * C1 * K * K;
  static final int W3 = B2 + C2;
  static final int B3 = W3 + HIDDEN * FLAT;
  static final int W4 = B3 + HIDDEN;
  static final int B4 = W4 + CLASSES * HIDDEN;
  static final int SIZE = B4 + CLASSES;

  private final float[] w;

  ConvolutionNetwork(float[] weights) {
    if (weights.length != SIZE) {
      throw new IllegalArgumentException("weights: " + weights.length);
    }
    w = weights;
  }

  /** What the layers hold while one glyph passes; kept for training. */
  static final class Pass {
    final float[] a1 = new float[C1 * P1 * P1];
    final int[] from1 = new int[C1 * P1 * P1];
    final float[] a2 = new float[FLAT];
    final int[] from2 = new int[FLAT];
    final float[] a3 = new float[HIDDEN];
    final float[] z = new float[CLASSES];
    private final float[] c1 = new float[S1 * S1];
    private final float[] c2 = new float[S2 * S2];
  }

  @Override
  public float[] weights() {
    return w;
  }

  @Override
  public float[] classify(Glyph28 glyph) {
    Pass pass = new Pass();
    forward(glyph.pixels(), pass);
    return Network.softmax(pass.z);
  }

  void forward(float[] in, Pass p) {
    for (int c = 0; c < C1; c++) {
      java.util.Arrays.fill(p.c1, w[B1 + c]);
      convolve(in, 0, Glyph28.SIZE, W1 + c * K * K, p.c1, S1);
      pool(p.c1, S1, p.a1, p.from1, c * P1 * P1);
    }
    for (int c = 0; c < C2; c++) {
      java.util.Arrays.fill(p.c2, w[B2 + c]);
      for (int d = 0; d < C1; d++) {
        convolve(p.a1, d * P1 * P1, P1, W2 + (c * C1 + d) * K * K, p.c2, S2);
      }
      pool(p.c2, S2, p.a2, p.from2, c * P2 * P2);
    }
    for (int h = 0; h < HIDDEN; h++) {
      float s = w[B3 + h];
      int at = W3 + h * FLAT;
      for (int i = 0; i < FLAT; i++) {
        s += w[at + i] * p.a2[i];
      }
      p.a3[h] = Math.max(0, s);
    }
    for (int k = 0; k < CLASSES; k++) {
      float s = w[B4 + k];
      for (int h = 0; h < HIDDEN; h++) {
        s += w[W4 + k * HIDDEN + h] * p.a3[h];
      }
      p.z[k] = s;
    }
  }

  private void convolve(float[] in, int at, int width, int kernel, float[] out, int size) {
    for (int ky = 0; ky < K; ky++) {
      for (int kx = 0; kx < K; kx++) {
        float k = w[kernel + ky * K + kx];
        for (int y = 0; y < size; y++) {
          int from = at + (y + ky) * width + kx;
          int to = y * size;
          for (int x = 0; x < size; x++) {
            out[to + x] += k * in[from + x];
          }
        }
      }
    }
  }

  /** The largest of four, none below zero; remembers which. */
  private static void pool(float[] in, int size, float[] out, int[] from, int at) {
    int half = size / 2;
    for (int y = 0; y < half; y++) {
      for (int x = 0; x < half; x++) {
        int best = 2 * y * size + 2 * x;
        for (int i : new int[] {best + 1, best + size, best + size + 1}) {
          best = in[i] > in[best] ? i : best;
        }
        out[at + y * half + x] = Math.max(0, in[best]);
        from[at + y * half + x] = in[best] > 0 ? best : -1;
      }
    }
  }
}
