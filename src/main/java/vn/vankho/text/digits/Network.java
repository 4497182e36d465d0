package vn.vankho.text.digits;

/** Mạng nơ-ron: something that judges a normalised glyph. */
interface Network {
  /** Ten digits and, last, what is no digit. */
  int CLASSES = 11;

  int NO_DIGIT = 10;

  /** The weights, for reading them in and for training. */
  float[] weights();

  /** Shares that add up to 1, one for each class. */
  float[] classify(Glyph28 glyph);

  static float[] softmax(float[] z) {
    float max = Float.NEGATIVE_INFINITY;
    for (float v : z) {
      max = Math.max(max, v);
    }
    float sum = 0;
    float[] p = new float[z.length];
    for (int i = 0; i < z.length; i++) {
      p[i] = (float) Math.exp(z[i] - max);
      sum += p[i];
    }
    for (int i = 0; i < z.length; i++) {
      p[i] /= sum;
    }
    return p;
  }
}
