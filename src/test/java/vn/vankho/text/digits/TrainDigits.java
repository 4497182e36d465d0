package vn.vankho.text.digits;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.vankho.text.digits.ConvolutionNetwork.Pass;
import vn.vankho.text.digits.TrainingGlyphs.Example;
import vn.vankho.text.digits.TrainingGlyphs.Sample;

/**
 * Trains the two networks: {@code TrainDigits MNIST-FOLDER SEMEION-FILE (pixels|gradients) SECONDS
 * OUT [START]}. Steps, not seconds, decide what comes out when SECONDS is large enough; weights in
 * START are trained further, with a smaller rate.
 */
final class TrainDigits {
  private static final int BATCH = 32;
  private static final int STEPS = 24_000;

  private TrainDigits() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<Sample> semeion = TrainingGlyphs.semeion(Path.of(args[1]));
    List<Sample> heldOut = new ArrayList<>();
    List<Sample> learned = new ArrayList<>();
    for (int i = 0; i < semeion.size(); i++) {
      (i % 8 == 0 ? heldOut : learned).add(semeion.get(i));
    }
    TrainingGlyphs glyphs = new TrainingGlyphs(TrainingGlyphs.mnist(folder, "train"), learned);
    TrainingGlyphs unseen = new TrainingGlyphs(TrainingGlyphs.mnist(folder, "t10k"), heldOut);
    boolean pixels = args[2].equals("pixels");
    Random random = new Random(pixels ? 20_251 : 20_252);
    Trainer trainer = pixels ? new PixelTrainer(random) : new GradientTrainer(random);
    long end = System.nanoTime() + Long.parseLong(args[3]) * 1_000_000_000L;
    double rate = args.length > 5 ? 0.0006 : 0.0015;
    if (args.length > 5) {
      start(Path.of(args[5]), trainer.network().weights());
    }
    Adam adam = new Adam(trainer.network().weights().length);
    int steps = pixels ? STEPS : 3 * STEPS;
    long start = System.nanoTime();
    for (int step = 0; step < steps; step++) {
      float[] gradient = new float[trainer.network().weights().length];
      for (int i = 0; i < BATCH; i++) {
        trainer.learn(glyphs.next(random), gradient);
      }
      double part =
          Math.max((double) step / steps, 1 - (end - System.nanoTime()) / (double) (end - start));
      adam.step(trainer.network().weights(), gradient, rate * Math.max(0.01, 1 - part));
      if (step % 2000 == 1999 || part >= 1) {
        report(step, trainer.network(), unseen);
        write(Path.of(args[4]), trainer.network().weights());
      }
      if (part >= 1) {
        return;
      }
    }
  }

  private static void report(int step, Network network, TrainingGlyphs unseen) {
    Random random = new Random(7);
    int n = 3000;
    int right = 0;
    int sure = 0;
    int surelyWrong = 0;
    for (int i = 0; i < n; i++) {
      Example e = unseen.next(random);
      float[] p = network.classify(e.glyph());
      int best = 0;
      for (int k = 1; k < p.length; k++) {
        best = p[k] > p[best] ? k : best;
      }
      right += best == e.label() ? 1 : 0;
      if (best != Network.NO_DIGIT && p[best] > 0.97) {
        sure++;
        surelyWrong += best == e.label() ? 0 : 1;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d: right %.4f, sure %.4f, surely wrong %.4f%n",
        step + 1,
        right / (double) n,
        sure / (double) n,
        surelyWrong / (double) n);
  }

  private static void write(Path out, float[] weights) throws IOException {
    try (DataOutputStream data =
        new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(out)))) {
      for (float w : weights) {
        data.writeFloat(w);
      }
    }
  }

  private static void start(Path from, float[] weights) throws IOException {
    try (DataInputStream data =
        new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(from)))) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = data.readFloat();
      }
    }
  }

  private interface Trainer {
    Network network();

    /** Adds what this example asks for to the gradient. */
    void learn(Example example, float[] gradient);
  }

  private static float[] random(Random random, int size, int[][] layers) {
    float[] w = new float[size];
    for (int[] layer : layers) {
      double spread = Math.sqrt(2.0 / layer[2]);
      for (int i = layer[0]; i < layer[1]; i++) {
        w[i] = (float) (spread * random.nextGaussian());
      }
    }
    return w;
  }

  private static final class PixelTrainer implements Trainer {
    private final ConvolutionNetwork net;
    private final Pass pass = new Pass();

    PixelTrainer(Random random) {
      net =
          new ConvolutionNetwork(
              TrainDigits.random(
                  random,
                  ConvolutionNetwork.SIZE,
                  new int[][] {
                    {ConvolutionNetwork.W1, ConvolutionNetwork.B1, 25},
                    {ConvolutionNetwork.W2, ConvolutionNetwork.B2, 25 * ConvolutionNetwork.C1},
                    {ConvolutionNetwork.W3, ConvolutionNetwork.B3, ConvolutionNetwork.FLAT},
                    {ConvolutionNetwork.W4, ConvolutionNetwork.B4, ConvolutionNetwork.HIDDEN}
                  }));
    }

    @Override
    public Network network() {
      return net;
    }

    @Override
    public void learn(Example e, float[] g) {
      float[] w = net.weights();
      net.forward(e.glyph().pixels(), pass);
      float[] d4 = Network.softmax(pass.z);
      d4[e.label()] -= 1;
      float[] d3 = new float[ConvolutionNetwork.HIDDEN];
      for (int k = 0; k < Network.CLASSES; k++) {
        g[ConvolutionNetwork.B4 + k] += d4[k];
        for (int h = 0; h < ConvolutionNetwork.HIDDEN; h++) {
          int at = ConvolutionNetwork.W4 + k * ConvolutionNetwork.HIDDEN + h;
          g[at] += d4[k] * pass.a3[h];
          d3[h] += d4[k] * w[at];
        }
      }
      float[] d2 = new float[ConvolutionNetwork.FLAT];
      for (int h = 0; h < ConvolutionNetwork.HIDDEN; h++) {
        if (pass.a3[h] > 0) {
          g[ConvolutionNetwork.B3 + h] += d3[h];
          int at = ConvolutionNetwork.W3 + h * ConvolutionNetwork.FLAT;
          for (int i = 0; i < ConvolutionNetwork.FLAT; i++) {
            g[at + i] += d3[h] * pass.a2[i];
            d2[i] += d3[h] * w[at + i];
          }
        }
      }
      backThroughKernels(e.glyph().pixels(), d2, g);
    }

    /** Only the pixel that was the largest of its four is answerable. */
    private void backThroughKernels(float[] in, float[] d2, float[] g) {
      int k = ConvolutionNetwork.K;
      int p1 = ConvolutionNetwork.P1;
      int each2 = ConvolutionNetwork.P2 * ConvolutionNetwork.P2;
      float[] w = net.weights();
      float[] d1 = new float[ConvolutionNetwork.C1 * p1 * p1];
      for (int i = 0; i < d2.length; i++) {
        int from = pass.from2[i];
        if (from < 0 || d2[i] == 0) {
          continue;
        }
        int c = i / each2;
        int y = from / ConvolutionNetwork.S2;
        int x = from % ConvolutionNetwork.S2;
        g[ConvolutionNetwork.B2 + c] += d2[i];
        for (int d = 0; d < ConvolutionNetwork.C1; d++) {
          for (int ky = 0; ky < k; ky++) {
            int at = ConvolutionNetwork.W2 + ((c * ConvolutionNetwork.C1 + d) * k + ky) * k;
            int a = d * p1 * p1 + (y + ky) * p1 + x;
            for (int kx = 0; kx < k; kx++) {
              g[at + kx] += d2[i] * pass.a1[a + kx];
              d1[a + kx] += d2[i] * w[at + kx];
            }
          }
        }
      }
      for (int i = 0; i < d1.length; i++) {
        int from = pass.from1[i];
        if (from < 0 || d1[i] == 0) {
          continue;
        }
        int c = i / (p1 * p1);
        int y = from / ConvolutionNetwork.S1;
        int x = from % ConvolutionNetwork.S1;
        g[ConvolutionNetwork.B1 + c] += d1[i];
        for (int ky = 0; ky < k; ky++) {
          for (int kx = 0; kx < k; kx++) {
            g[ConvolutionNetwork.W1 + (c * k + ky) * k + kx] +=
                d1[i] * in[(y + ky) * Glyph28.SIZE + x + kx];
          }
        }
      }
    }
  }

  private static final class GradientTrainer implements Trainer {
    private final GradientNetwork net;

    GradientTrainer(Random random) {
      net =
          new GradientNetwork(
              TrainDigits.random(
                  random,
                  GradientNetwork.SIZE,
                  new int[][] {
                    {0, GradientNetwork.B1, GradientNetwork.IN},
                    {GradientNetwork.W2, GradientNetwork.B2, GradientNetwork.HIDDEN}
                  }));
    }

    @Override
    public Network network() {
      return net;
    }

    @Override
    public void learn(Example e, float[] g) {
      float[] in = GradientNetwork.features(e.glyph());
      float[] hidden = new float[GradientNetwork.HIDDEN];
      float[] z = new float[Network.CLASSES];
      net.forward(in, hidden, z);
      float[] w = net.weights();
      float[] d = Network.softmax(z);
      d[e.label()] -= 1;
      float[] dh = new float[GradientNetwork.HIDDEN];
      for (int k = 0; k < Network.CLASSES; k++) {
        g[GradientNetwork.B2 + k] += d[k];
        for (int h = 0; h < GradientNetwork.HIDDEN; h++) {
          int at = GradientNetwork.W2 + k * GradientNetwork.HIDDEN + h;
          g[at] += d[k] * hidden[h];
          dh[h] += d[k] * w[at];
        }
      }
      for (int h = 0; h < GradientNetwork.HIDDEN; h++) {
        if (hidden[h] > 0) {
          g[GradientNetwork.B1 + h] += dh[h];
          int at = h * GradientNetwork.IN;
          for (int i = 0; i < GradientNetwork.IN; i++) {
            g[at + i] += dh[h] * in[i];
          }
        }
      }
    }
  }

  /** Adam's rule, with the usual constants. */
  private static final class Adam {
    private final float[] m;
    private final float[] v;
    private int t;

    Adam(int size) {
      m = new float[size];
      v = new float[size];
    }

    void step(float[] w, float[] gradient, double rate) {
      t++;
      double c1 = 1 - Math.pow(0.9, t);
      double c2 = 1 - Math.pow(0.999, t);
      for (int i = 0; i < w.length; i++) {
        float g = gradient[i] / BATCH;
        m[i] += 0.1f * (g - m[i]);
        v[i] += 0.001f * (g * g - v[i]);
        w[i] -= (float) (rate * m[i] / c1 / (Math.sqrt(v[i] / c2) + 1e-8));
      }
    }
  }
}
