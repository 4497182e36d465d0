package vn.vankho.text.digits;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Mẫu luyện: an endless stream of glyphs with their class: collected handwriting, pen strokes,
 * type, and what is no digit; each distorted anew.
 */
final class TrainingGlyphs {

  /** A picture of ink and what it shows. */
  record Sample(float[] ink, int width, int height, int label) {}

  record Example(Glyph28 glyph, int label) {}

  /** Not those that look like digits, such as l, o, O, I, S, Z, B, q, g, b. */
  private static final String LETTERS =
      "aacdefhijkmnprtuvwxyACDEFGHJKLMNPQRTUVWXYàáảãạăâđéêếệíóốộơưúýĐƯ%&?#@*+-–=.,:;()/\\\"'";

  private static final String[] FONTS = {
    "Liberation Serif", "Liberation Serif", "Liberation Sans", "DejaVu Serif", "DejaVu Sans"
  };

  private final List<Sample> mnist;
  private final List<Sample> semeion;

  TrainingGlyphs(List<Sample> mnist, List<Sample> semeion) {
    this.mnist = mnist;
    this.semeion = semeion;
  }

  /** The collection's files, named {@code train} or {@code t10k}. */
  static List<Sample> mnist(Path folder, String name) throws IOException {
    byte[] images = Files.readAllBytes(folder.resolve(name + "-images-idx3-ubyte"));
    byte[] labels = Files.readAllBytes(folder.resolve(name + "-labels-idx1-ubyte"));
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < labels.length - 8; i++) {
      float[] ink = new float[28 * 28];
      for (int j = 0; j < ink.length; j++) {
        ink[j] = (images[16 + i * 784 + j] & 0xff) / 255f;
      }
      samples.add(new Sample(ink, 28, 28, labels[8 + i]));
    }
    return samples;
  }

  /** A digit: 256 pixels, then ten marks. European hands: 1 with a flag, 7 with a bar. */
  static List<Sample> semeion(Path file) throws IOException {
    List<Sample> samples = new ArrayList<>();
    String[] v = Files.readString(file).strip().split("\\s+");
    // Some copies of the collection have the ten marks once more, as one word.
    int step = v[266].length() == 10 ? 267 : 266;
    for (int at = 0; at + 266 <= v.length; at += step) {
      float[] ink = new float[256];
      int label = 0;
      for (int i = 0; i < 256; i++) {
        ink[i] = Float.parseFloat(v[at + i]);
      }
      for (int i = 0; i < 10; i++) {
        label = v[at + 256 + i].equals("1") ? i : label;
      }
      samples.add(new Sample(ink, 16, 16, label));
    }
    return samples;
  }

  Example next(Random random) {
    int kind = random.nextInt(100);
    Sample s;
    if (kind < 42) {
      s = distorted(pick(mnist, random), 1, random);
    } else if (kind < 52) {
      Sample from = pick(semeion, random);
      // The collection fills its square: the width a digit had is lost.
      double width =
          from.label == 1 ? 0.35 + 0.4 * random.nextDouble() : 0.5 + 0.4 * random.nextDouble();
      s = distorted(from, width, random);
    } else if (kind < 72) {
      int digit = random.nextInt(10);
      // What this land writes otherwise than the collection's, more often.
      digit = random.nextInt(3) == 0 ? new int[] {1, 7, 4, 2}[random.nextInt(4)] : digit;
      s =
          distorted(
              new Sample(PenStrokes.draw(digit, random), PenStrokes.SIZE, PenStrokes.SIZE, digit),
              1,
              random);
    } else if (kind < 80) {
      int digit = random.nextInt(10);
      s = distorted(type("" + digit, digit, random), 1, random);
    } else if (kind < 88) {
      s = distorted(withTail(digit(random), random), 1, random);
    } else {
      s = distorted(noDigit(random), 1, random);
    }
    return new Example(Glyph28.of(s.ink, s.width, s.height), s.label);
  }

  private static Sample pick(List<Sample> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private Sample digit(Random random) {
    int kind = random.nextInt(4);
    int digit = random.nextInt(10);
    return switch (kind) {
      case 0, 1 -> distorted(pick(mnist, random), 1, random);
      case 2 -> new Sample(PenStrokes.draw(digit, random), PenStrokes.SIZE, PenStrokes.SIZE, digit);
      default -> type("" + digit, digit, random);
    };
  }

  private Sample noDigit(Random random) {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 ->
          type("" + LETTERS.charAt(random.nextInt(LETTERS.length())), Network.NO_DIGIT, random);
      case 3 ->
          new Sample(
              PenStrokes.scribble(random), PenStrokes.SIZE, PenStrokes.SIZE, Network.NO_DIGIT);
      case 4, 5, 6 -> beside(digit(random), digit(random), random);
      case 7 ->
          beside(
              digit(random),
              type("" + LETTERS.charAt(random.nextInt(LETTERS.length())), 10, random),
              random);
      case 8 -> dots(random);
      default -> half(digit(random), random);
    };
  }

  /** A digit that was cut from its neighbours, with the end of one of their strokes. */
  private static Sample withTail(Sample s, Random random) {
    int[] x = extent(s);
    int w = x[1] - x[0] + 1;
    int h = x[3] - x[2] + 1;
    int reach = 1 + (int) (w * 0.3 * random.nextDouble());
    int thick = 1 + random.nextInt(Math.max(1, h / 10));
    boolean left = random.nextBoolean();
    double y = x[2] + h * (0.05 + 0.9 * random.nextDouble());
    double rise = 0.8 * random.nextGaussian();
    int pad = reach + 2;
    int width = s.width + 2 * pad;
    float[] out = new float[width * s.height];
    for (int v = 0; v < s.height; v++) {
      System.arraycopy(s.ink, v * s.width, out, v * width + pad, s.width);
    }
    int edge = pad + (left ? x[0] : x[1]);
    for (int i = -w / 4; i <= reach; i++) {
      int u = left ? edge - i : edge + i;
      for (int t = 0; t < thick; t++) {
        int v = (int) Math.round(y + rise * i) + t;
        if (u >= 0
            && u < width
            && v >= x[2]
            && v <= x[3]
            && (i > 0 || reachesInk(out, width, u, v))) {
          out[v * width + u] = 1;
        }
      }
    }
    return new Sample(out, width, s.height, s.label);
  }

  private static boolean reachesInk(float[] ink, int width, int u, int v) {
    return ink[v * width + u] > 0.3f;
  }

  /** Two glyphs that touch or nearly do. */
  private static Sample beside(Sample a, Sample b, Random random) {
    int[] x = extent(a);
    int[] y = extent(b);
    double scale =
        (double) (x[3] - x[2] + 1) / (y[3] - y[2] + 1) * (0.8 + 0.4 * random.nextDouble());
    int wa = x[1] - x[0] + 1;
    int wb = (int) Math.max(1, (y[1] - y[0] + 1) * scale);
    int gap = (int) ((random.nextDouble() * 0.35 - 0.15) * Math.min(wa, wb));
    int h = (int) (x[3] - x[2] + 1 + 0.3 * (x[3] - x[2] + 1));
    int w = Math.max(wa, wa + gap + wb);
    int drop = random.nextInt(1 + h / 5);
    float[] out = new float[w * h];
    for (int v = 0; v < h; v++) {
      for (int u = 0; u < w; u++) {
        double p = Glyph28.sample(a.ink, a.width, a.height, x[0] + u + 0.5, x[2] + v + 0.5);
        p = u < wa && v <= x[3] - x[2] ? p : 0;
        double q =
            u < wa + gap || v < drop
                ? 0
                : Glyph28.sample(
                    b.ink,
                    b.width,
                    b.height,
                    y[0] + (u - wa - gap + 0.5) / scale,
                    y[2] + (v - drop + 0.5) / scale);
        out[v * w + u] = (float) Math.max(p, q);
      }
    }
    return new Sample(out, w, h, Network.NO_DIGIT);
  }

  private static Sample half(Sample s, Random random) {
    int[] x = extent(s);
    boolean across = random.nextBoolean();
    int w = x[1] - x[0] + 1;
    int h = x[3] - x[2] + 1;
    // A 1 cut across is a 1, and one cut along is too.
    if (s.label == 1 || w < 0.45 * h) {
      return dots(random);
    }
    int left = x[0] + (!across && random.nextBoolean() ? w / 2 : 0);
    int top = x[2] + (across && random.nextBoolean() ? h / 2 : 0);
    int cw = across ? w : Math.max(2, w / 2);
    int ch = across ? Math.max(2, h / 2) : h;
    // Half of a 7, 9 or 4 may be a stroke that is a 1.
    if (!across && (s.label == 7 || s.label == 9 || s.label == 4 || s.label == 0)) {
      return dots(random);
    }
    float[] out = new float[cw * ch];
    for (int v = 0; v < ch; v++) {
      for (int u = 0; u < cw; u++) {
        out[v * cw + u] =
            s.ink[Math.min(s.height - 1, top + v) * s.width + Math.min(s.width - 1, left + u)];
      }
    }
    return new Sample(out, cw, ch, Network.NO_DIGIT);
  }

  private static Sample dots(Random random) {
    int w = 8 + random.nextInt(50);
    int h = 6 + random.nextInt(14);
    float[] out = new float[w * h];
    int step = 4 + random.nextInt(8);
    int r = 1 + random.nextInt(Math.max(1, step / 2));
    for (int x = r; x < w - r; x += step) {
      int y = h / 2 + random.nextInt(3) - 1;
      for (int v = -r; v <= r; v++) {
        for (int u = -r; u <= r; u++) {
          int at = Math.max(0, Math.min(h - 1, y + v)) * w + Math.max(0, Math.min(w - 1, x + u));
          out[at] = u * u + v * v <= r * r ? 1 : out[at];
        }
      }
    }
    return new Sample(out, w, h, Network.NO_DIGIT);
  }

  private static Sample type(String text, int label, Random random) {
    int size = 64;
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.setFont(new Font(FONTS[random.nextInt(FONTS.length)], random.nextInt(4), 44));
    g.drawString(text, 8, 48);
    g.dispose();
    return new Sample(PenStrokes.pixels(image), size, size, label);
  }

  private static int[] extent(Sample s) {
    int[] e = {s.width - 1, 0, s.height - 1, 0};
    for (int i = 0; i < s.ink.length; i++) {
      if (s.ink[i] > 0.3f) {
        e[0] = Math.min(e[0], i % s.width);
        e[1] = Math.max(e[1], i % s.width);
        e[2] = Math.min(e[2], i / s.width);
        e[3] = Math.max(e[3], i / s.width);
      }
    }
    return e[1] < e[0] ? new int[] {0, s.width - 1, 0, s.height - 1} : e;
  }

  /** Slanted, stretched, bent, thickened, coarsened, blackened, as hands and scanners do. */
  private static Sample distorted(Sample s, double width, Random random) {
    int[] e = extent(s);
    double h = e[3] - e[2] + 1;
    int high = 12 + random.nextInt(30);
    double scale = high / h;
    int n = (int) (high * 1.5) + 4;
    double shear = 0.2 * random.nextGaussian();
    double turn = 0.1 * random.nextGaussian();
    double sx = width * Math.exp(0.13 * random.nextGaussian());
    double cx = (e[0] + e[1] + 1) / 2.0;
    double cy = (e[2] + e[3] + 1) / 2.0;
    double[] bend = new double[8];
    for (int i = 0; i < 8; i++) {
      bend[i] = 0.035 * h * random.nextGaussian();
    }
    double[] aside = new double[n];
    double[] down = new double[n];
    for (int i = 0; i < n; i++) {
      double a = Math.PI * (i + 0.5 - n / 2.0) / scale / h;
      aside[i] =
          bend[0] * Math.sin(2 * a)
              + bend[1] * Math.cos(2 * a)
              + bend[2] * Math.sin(3 * a + bend[3]);
      down[i] =
          bend[4] * Math.sin(2 * a)
              + bend[5] * Math.cos(2 * a)
              + bend[6] * Math.sin(3 * a + bend[7]);
    }
    double cos = Math.cos(turn);
    double sin = Math.sin(turn);
    float[] out = new float[n * n];
    for (int y = 0; y < n; y++) {
      for (int x = 0; x < n; x++) {
        double dx = (x + 0.5 - n / 2.0) / scale / sx;
        double dy = (y + 0.5 - n / 2.0) / scale;
        double u = cx + cos * dx - sin * dy + shear * dy + aside[y];
        double v = cy + sin * dx + cos * dy + down[x];
        out[y * n + x] = (float) Glyph28.sample(s.ink, s.width, s.height, u, v);
      }
    }
    return new Sample(scanned(out, n, random), n, n, s.label);
  }

  private static float[] scanned(float[] ink, int n, Random random) {
    float[] out = ink;
    int blurs = random.nextInt(3);
    for (int i = 0; i < blurs; i++) {
      out = blurred(out, n);
    }
    if (random.nextInt(10) < 7) {
      // A steep or gentle step from paper to ink; where it lies makes strokes thin or thick.
      float at = 0.25f + 0.35f * random.nextFloat();
      float steep = 2 + 14 * random.nextFloat();
      for (int i = 0; i < out.length; i++) {
        out[i] = Math.max(0, Math.min(1, (out[i] - at) * steep + 0.5f));
      }
    }
    if (random.nextInt(3) == 0) {
      for (int i = 0; i < out.length; i++) {
        out[i] = Math.max(0, Math.min(1, out[i] * (0.85f + 0.3f * random.nextFloat())));
      }
    }
    return out;
  }

  private static float[] blurred(float[] in, int n) {
    float[] out = new float[n * n];
    for (int y = 1; y < n - 1; y++) {
      for (int x = 1; x < n - 1; x++) {
        int i = y * n + x;
        out[i] =
            (4 * in[i]
                    + 2 * (in[i - 1] + in[i + 1] + in[i - n] + in[i + n])
                    + in[i - n - 1]
                    + in[i - n + 1]
                    + in[i + n - 1]
                    + in[i + n + 1])
                / 16;
      }
    }
    return out;
  }
}
