package vn.vankho.text.digits;

/**
 * Chữ số đã chuẩn hoá: ink on 28 × 28 pixels, as the digits of the MNIST collection have it: the
 * ink's box within 20 × 20, its centre of gravity in the middle, 0 for paper and 1 for ink.
 */
public record Glyph28(float[] pixels) {
  public static final int SIZE = 28;
  private static final int INNER = 20;

  /**
   * The ink of a picture, made as large as the collection's digits.
   *
   * @param ink 0 for paper to 1 for ink, in rows
   * @return empty pixels where there is no ink
   */
  public static Glyph28 of(float[] ink, int width, int height) {
    int left = width;
    int right = -1;
    int top = height;
    int bottom = -1;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (ink[y * width + x] > 0.3f) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y);
        }
      }
    }
    float[] out = new float[SIZE * SIZE];
    if (right < left) {
      return new Glyph28(out);
    }
    double scale = (double) INNER / Math.max(right - left + 1, bottom - top + 1);
    double sum = 0;
    double cx = 0;
    double cy = 0;
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        float v = ink[y * width + x];
        sum += v;
        cx += v * (x + 0.5);
        cy += v * (y + 0.5);
      }
    }
    cx /= sum;
    cy /= sum;
    for (int v = 0; v < SIZE; v++) {
      for (int u = 0; u < SIZE; u++) {
        double x0 = cx + (u - SIZE / 2.0) / scale;
        double y0 = cy + (v - SIZE / 2.0) / scale;
        out[v * SIZE + u] = mean(ink, width, height, x0, y0, x0 + 1 / scale, y0 + 1 / scale);
      }
    }
    return new Glyph28(out);
  }

  /** The mean over an area, so that thin strokes survive shrinking; smooth when enlarging. */
  private static float mean(
      float[] ink, int width, int height, double x0, double y0, double x1, double y1) {
    int n = (int) Math.max(2, Math.ceil(x1 - x0));
    n = Math.min(n, 8);
    double sum = 0;
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        double x = x0 + (x1 - x0) * (i + 0.5) / n;
        double y = y0 + (y1 - y0) * (j + 0.5) / n;
        sum += sample(ink, width, height, x, y);
      }
    }
    return (float) (sum / (n * n));
  }

  /** Between the centres of four pixels. */
  static double sample(float[] ink, int width, int height, double x, double y) {
    double fx = x - 0.5;
    double fy = y - 0.5;
    int xi = (int) Math.floor(fx);
    int yi = (int) Math.floor(fy);
    double ax = fx - xi;
    double ay = fy - yi;
    return at(ink, width, height, xi, yi) * (1 - ax) * (1 - ay)
        + at(ink, width, height, xi + 1, yi) * ax * (1 - ay)
        + at(ink, width, height, xi, yi + 1) * (1 - ax) * ay
        + at(ink, width, height, xi + 1, yi + 1) * ax * ay;
  }

  private static float at(float[] ink, int width, int height, int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? 0 : ink[y * width + x];
  }

  /**
   * Seen a little otherwise: slanted, stretched, turned, moved; the same digit for any reader.
   *
   * @param slant shift in x for one step in y
   * @param stretch of the width
   * @param turn radians
   */
  Glyph28 seen(double slant, double stretch, double turn) {
    float[] out = new float[SIZE * SIZE];
    double c = Math.cos(turn);
    double s = Math.sin(turn);
    double m = SIZE / 2.0;
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        double dx = (x + 0.5 - m) / stretch;
        double dy = y + 0.5 - m;
        double rx = c * dx - s * dy;
        double ry = s * dx + c * dy;
        out[y * SIZE + x] = (float) sample(pixels, SIZE, SIZE, m + rx + slant * ry, m + ry);
      }
    }
    return new Glyph28(out);
  }
}
