package vn.vankho.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes page images of papers, as scanners of three qualities give them. */
public final class ScanMill {

  /** How a page is scanned. */
  public enum Quality {
    CLEAN(300, 0, 0, 0),
    OFFICE(200, 0.3, 6, 0),
    POOR(150, 0.8, 16, 1);

    final int dpi;
    final double skew;
    final int noise;
    final int blur;

    Quality(int dpi, double skew, int noise, int blur) {
      this.dpi = dpi;
      this.skew = skew;
      this.noise = noise;
      this.blur = blur;
    }
  }

  private ScanMill() {}

  public static List<BufferedImage> scan(Paper paper, Quality quality) {
    List<BufferedImage> images = new ArrayList<>();
    for (List<Paper.Line> lines : paper.pages()) {
      images.add(page(lines, quality, images.size()));
    }
    return images;
  }

  /** One file with all pages. */
  public static void tiff(Paper paper, Path file) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage image : scan(paper, Quality.OFFICE)) {
        writer.writeToSequence(new IIOImage(image, null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
  }

  private static BufferedImage page(List<Paper.Line> lines, Quality quality, int number) {
    double scale = quality.dpi / 72.0;
    BufferedImage image =
        new BufferedImage(
            (int) (Paper.WIDTH * scale),
            (int) (Paper.HEIGHT * scale),
            BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(252, 251, 247));
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.scale(scale, scale);
    g.rotate(Math.toRadians(quality.skew), Paper.WIDTH / 2, Paper.HEIGHT / 2);
    for (Paper.Line line : lines) {
      write(g, line);
    }
    g.dispose();
    BufferedImage worn = quality.blur == 0 ? image : blurred(image);
    speckle(worn, quality.noise, number);
    return worn;
  }

  /** A picture of a line in its frame, at 200 dpi. */
  static BufferedImage stamp(Paper.Line line) {
    double scale = 200 / 72.0;
    double width =
        font()
                .deriveFont((float) line.size())
                .getStringBounds(line.text(), new java.awt.font.FontRenderContext(null, true, true))
                .getWidth()
            + 16;
    BufferedImage image =
        new BufferedImage(
            (int) (width * scale),
            (int) ((line.size() + 14) * scale),
            BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.scale(scale, scale);
    write(g, new Paper.Line(line.text(), 8, 6, line.size(), line.colour(), line.boxed()));
    g.dispose();
    return image;
  }

  private static void write(Graphics2D g, Paper.Line line) {
    Font font = font().deriveFont((float) line.size());
    g.setFont(font);
    g.setColor(line.colour());
    float base = (float) (line.top() + line.size() * 0.8);
    g.drawString(line.text(), (float) line.left(), base);
    if (line.boxed()) {
      double width = font.getStringBounds(line.text(), g.getFontRenderContext()).getWidth();
      g.setStroke(new BasicStroke(1.4f));
      g.draw(new Rectangle2D.Double(line.left() - 6, line.top() - 4, width + 12, line.size() + 9));
    }
  }

  private static BufferedImage blurred(BufferedImage image) {
    float[] even = {.05f, .1f, .05f, .1f, .4f, .1f, .05f, .1f, .05f};
    BufferedImage to =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    return new ConvolveOp(new Kernel(3, 3, even), ConvolveOp.EDGE_NO_OP, null).filter(image, to);
  }

  private static void speckle(BufferedImage image, int noise, int seed) {
    if (noise == 0) {
      return;
    }
    Random random = new Random(seed);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        int by = (int) (random.nextGaussian() * noise);
        image.setRGB(
            x,
            y,
            clamp((rgb >> 16 & 255) + by) << 16
                | clamp((rgb >> 8 & 255) + by) << 8
                | clamp((rgb & 255) + by));
      }
    }
  }

  private static int clamp(int value) {
    return Math.max(0, Math.min(255, value));
  }

  private static final class Holder {
    private static final Font FONT = load();

    private static Font load() {
      try (InputStream in = PdfMill.font()) {
        return Font.createFont(Font.TRUETYPE_FONT, in);
      } catch (IOException | FontFormatException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static Font font() {
    return Holder.FONT;
  }
}
