package vn.vankho.text.digits;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/**
 * Nét bút: digits as a Vietnamese hand draws them, from the points a pen passes: 1 with a long
 * flag, 7 with a bar, 4 open at the top, 9 with a straight tail, 2 with a loop.
 */
final class PenStrokes {
  static final int SIZE = 64;

  /** Forms of each digit; strokes divided by |, points in hundredths, y down. */
  private static final List<List<String>> FORMS =
      List.of(
          List.of(
              "50,8 26,22 18,50 26,80 50,92 72,80 80,50 72,20 50,8",
              "56,10 30,18 22,52 34,88 58,88 74,56 70,22 54,9",
              "66,16 48,8 26,30 20,62 34,92 60,84 76,48 68,16 50,10 40,22"),
          List.of(
              "L 18,46 56,8 56,94",
              "L 8,60 58,8 54,94",
              "L 30,28 54,8 54,94",
              "L 4,70 60,6 56,96",
              "L 20,50 62,8 48,94",
              "L 26,36 54,8 54,92 | L 30,92 78,92",
              "L 54,6 52,94",
              "L 26,30 54,8 52,90 | L 8,98 88,88",
              "L 0,66 60,4 58,96",
              "12,58 34,36 56,8 56,40 54,94"),
          List.of(
              "22,28 36,10 62,10 72,28 56,54 20,90 50,88 82,90",
              "20,30 34,10 62,8 70,30 48,64 26,88 18,78 34,74 58,90 84,84",
              "24,26 44,8 68,18 66,40 40,72 20,92 40,80 60,90 86,80",
              "22,24 48,6 70,24 56,52 22,88 44,84 80,88",
              "30,20 28,34 40,30 46,14 66,14 68,36 40,74 20,90 44,82 82,88"),
          List.of(
              "24,18 48,8 70,22 60,42 42,48 66,54 74,74 52,92 22,82",
              "L 24,10 72,10 44,42 | 44,42 72,50 76,74 52,94 20,82",
              "22,20 46,6 66,18 62,38 44,46 60,50 72,68 58,90 30,94 16,84"),
          List.of(
              "L 38,10 16,60 84,60 | L 62,36 60,94",
              "L 30,12 22,56 78,54 | L 68,10 64,94",
              "L 56,8 14,66 86,66 | L 60,30 58,94",
              "26,10 24,40 30,56 50,56 72,50 | L 72,10 68,52 62,96",
              "L 58,6 16,62 82,62 | L 60,6 58,94",
              "L 26,10 20,54 72,46 | L 76,6 62,96",
              "L 40,20 14,58 88,50 | L 78,12 66,92",
              "22,14 18,44 34,56 60,48 | 66,14 64,50 58,94"),
          List.of(
              "L 34,12 28,46 | 28,46 52,38 74,56 70,80 46,94 20,84 | L 34,12 78,10",
              "L 70,10 36,12 30,44 | 30,44 56,38 74,60 62,86 40,94 20,86",
              "L 32,14 28,44 | 28,44 54,40 70,60 62,84 40,92 22,84 | L 36,14 112,2",
              "L 30,16 26,46 | 26,46 50,40 66,60 54,88 18,88 | L 30,14 100,12",
              "L 32,14 28,44 | 28,44 54,40 70,60 62,84 40,92 22,84 | L 36,14 84,4"),
          List.of(
              "66,8 40,24 24,58 28,84 50,94 70,78 64,58 44,54 26,68",
              "60,6 34,36 24,70 40,92 64,86 70,66 54,54 32,64 26,74",
              "48,6 30,40 24,74 46,94 68,80 62,60 40,60 28,74"),
          List.of(
              "L 20,14 78,12 46,94",
              "L 20,14 78,12 46,94 | L 34,54 74,50",
              "18,24 24,12 50,16 78,10 60,48 48,94 | L 34,52 72,48",
              "L 16,22 20,12 76,12 44,94 | L 28,56 76,50",
              "L 6,26 18,14 76,10 52,96 | L 24,54 92,44",
              "L 22,18 70,12 50,94 | L 22,58 84,48"),
          List.of(
              "66,20 46,8 30,24 44,44 66,60 70,82 48,94 28,80 36,58 62,40 66,20",
              "62,14 38,10 32,30 56,48 70,70 54,92 30,86 30,66 56,44 68,26 62,12",
              "50,48 30,32 46,8 68,26 50,48 28,72 48,94 72,74 50,48"),
          List.of(
              "70,22 50,8 28,24 32,46 54,48 70,26 70,22 68,60 64,94",
              "66,16 42,10 28,30 42,50 62,38 70,14 66,56 48,90 26,88",
              "74,10 44,12 32,34 46,48 68,24 76,8 70,66 46,100 20,92",
              "68,14 46,8 28,28 38,48 58,42 70,14 64,94",
              "72,20 46,10 30,32 46,50 68,34 72,16 70,60 56,94 28,92"));

  private PenStrokes() {}

  /** Ink 0 to 1 on {@link #SIZE} squared pixels. */
  static float[] draw(int digit, Random random) {
    List<String> forms = FORMS.get(digit);
    Path2D path = path(forms.get(random.nextInt(forms.size())), random, 4.5);
    return ink(path, pen(random), hand(random));
  }

  /** Lines and bends that mean nothing. */
  static float[] scribble(Random random) {
    Path2D path = new Path2D.Double();
    int strokes = 1 + random.nextInt(2);
    for (int s = 0; s < strokes; s++) {
      StringBuilder form = new StringBuilder(random.nextBoolean() ? "L" : "");
      int points = 2 + random.nextInt(6);
      for (int i = 0; i < points; i++) {
        form.append(' ').append(random.nextInt(100)).append(',').append(random.nextInt(100));
      }
      path.append(path(form.toString().strip(), random, 0), false);
    }
    return ink(path, pen(random), hand(random));
  }

  private static double pen(Random random) {
    return 1.2 + 8.3 * random.nextDouble();
  }

  private static AffineTransform hand(Random random) {
    AffineTransform t = AffineTransform.getTranslateInstance(SIZE / 2.0, SIZE / 2.0);
    t.rotate(0.12 * random.nextGaussian());
    t.shear(-0.25 + 0.22 * random.nextGaussian(), 0);
    t.scale((0.5 + 0.5 * random.nextDouble()) * 0.44, 0.44);
    t.translate(-50, -50);
    return t;
  }

  private static Path2D path(String form, Random random, double unsteady) {
    Path2D path = new Path2D.Double();
    for (String stroke : form.split("\\|")) {
      boolean straight = stroke.strip().startsWith("L");
      String[] points = stroke.replace("L", "").strip().split("\\s+");
      double[][] p = new double[points.length][];
      for (int i = 0; i < points.length; i++) {
        String[] xy = points[i].split(",");
        p[i] =
            new double[] {
              Integer.parseInt(xy[0]) + unsteady * random.nextGaussian(),
              Integer.parseInt(xy[1]) + unsteady * random.nextGaussian()
            };
      }
      path.moveTo(p[0][0], p[0][1]);
      for (int i = 1; i < p.length; i++) {
        if (straight) {
          path.lineTo(p[i][0], p[i][1]);
        } else {
          double[] a = p[Math.max(0, i - 2)];
          double[] d = p[Math.min(p.length - 1, i + 1)];
          path.curveTo(
              p[i - 1][0] + (p[i][0] - a[0]) / 6,
              p[i - 1][1] + (p[i][1] - a[1]) / 6,
              p[i][0] - (d[0] - p[i - 1][0]) / 6,
              p[i][1] - (d[1] - p[i - 1][1]) / 6,
              p[i][0],
              p[i][1]);
        }
      }
    }
    return path;
  }

  private static float[] ink(Path2D path, double pen, AffineTransform hand) {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.setStroke(new BasicStroke((float) pen, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(hand.createTransformedShape(path));
    g.dispose();
    return pixels(image);
  }

  static float[] pixels(BufferedImage image) {
    float[] out = new float[image.getWidth() * image.getHeight()];
    for (int i = 0; i < out.length; i++) {
      out[i] = image.getRaster().getSample(i % image.getWidth(), i / image.getWidth(), 0) / 255f;
    }
    return out;
  }
}
