package vn.vankho.publish;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Ảnh nhỏ: a page's image for phones and slow lines, made from the larger one. */
final class SmallImage {

  private static final float QUALITY = 0.6f;

  private SmallImage() {}

  /**
   * @param jpeg at most twice as wide as wished, else it gets rough
   * @param width pixels; a narrower image is given back as it is
   */
  static byte[] of(byte[] jpeg, int width) throws IOException {
    BufferedImage large = ImageIO.read(new ByteArrayInputStream(jpeg));
    if (large == null || large.getWidth() <= width) {
      return jpeg;
    }
    int height = Math.max(1, Math.round((float) large.getHeight() * width / large.getWidth()));
    BufferedImage small = new BufferedImage(width, height, large.getType());
    Graphics2D g = small.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(large, 0, 0, width, height, null);
    g.dispose();
    return written(small);
  }

  private static byte[] written(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(QUALITY);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
