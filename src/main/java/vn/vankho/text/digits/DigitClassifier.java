package vn.vankho.text.digits;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Bộ nhận dạng chữ số: two networks that look at different things, each at several views of a
 * glyph. Safe for several threads.
 */
public final class DigitClassifier {

  /** Slant, stretch and turn of each view. */
  private static final double[][] VIEWS = {
    {0, 1, 0}, {0.12, 1, 0}, {-0.12, 1, 0}, {0, 0.9, 0.07}, {0, 1.1, -0.07}
  };

  private final Network pixels;
  private final Network gradients;

  private DigitClassifier(Network pixels, Network gradients) {
    this.pixels = pixels;
    this.gradients = gradients;
  }

  /** With the trained weights; {@code digits/README.md} beside them says where they come from. */
  public static DigitClassifier trained() {
    return new DigitClassifier(
        new ConvolutionNetwork(weights("/digits/pixels.weights", ConvolutionNetwork.SIZE)),
        new GradientNetwork(weights("/digits/gradients.weights", GradientNetwork.SIZE)));
  }

  private static float[] weights(String resource, int size) {
    try (InputStream in = DigitClassifier.class.getResourceAsStream(resource);
        DataInputStream data = new DataInputStream(new java.io.BufferedInputStream(in))) {
      float[] w = new float[size];
      for (int i = 0; i < size; i++) {
        w[i] = data.readFloat();
      }
      return w;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a glyph was taken for.
   *
   * @param digit 0 to 9, or -1 for no digit
   * @param share that both networks give it at least, the mean over the views, 0 to 1
   * @param isUnanimous whether both networks saw this digit in every view
   */
  public record Vote(int digit, double share, boolean isUnanimous) {}

  public Vote vote(Glyph28 glyph) {
    double[] a = new double[Network.CLASSES];
    double[] b = new double[Network.CLASSES];
    int[] seen = new int[Network.CLASSES];
    for (double[] view : VIEWS) {
      Glyph28 g = glyph.seen(view[0], view[1], view[2]);
      seen[add(pixels.classify(g), a)]++;
      seen[add(gradients.classify(g), b)]++;
    }
    int best = 0;
    for (int k = 1; k < Network.CLASSES; k++) {
      best = a[k] + b[k] > a[best] + b[best] ? k : best;
    }
    if (best == Network.NO_DIGIT) {
      return new Vote(-1, 0, false);
    }
    return new Vote(
        best, Math.min(a[best], b[best]) / VIEWS.length, seen[best] == 2 * VIEWS.length);
  }

  private static int add(float[] p, double[] sum) {
    int best = 0;
    for (int k = 0; k < p.length; k++) {
      sum[k] += p[k];
      best = p[k] > p[best] ? k : best;
    }
    return best;
  }
}
