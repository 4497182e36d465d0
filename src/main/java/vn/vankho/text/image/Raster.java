package vn.vankho.text.image;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.PIX;
import vn.vankho.document.Box;

/**
 * Ảnh điểm: pixels outside of the Java heap (a Leptonica image), upright, 1, 8 or 32 bits deep.
 * Whoever makes one closes it.
 */
public final class Raster implements AutoCloseable {

  static {
    // What the library prints of an image is of use to nobody; what fails is seen by its result.
    setMsgSeverity(L_SEVERITY_NONE);
  }

  private static final int WHITE = 0xFFFFFF00;

  /** A page is shown no more than so many times as high as it may be wide. */
  public static final float LONG = 4;

  private PIX pix;

  private Raster(PIX pix) {
    this.pix = pix;
  }

  /**
   * Takes over a Leptonica image; colour maps are resolved.
   *
   * @throws IllegalArgumentException when there is none: the library could not make it
   */
  public static Raster own(PIX pix) {
    if (pix == null || pix.isNull()) {
      throw new IllegalArgumentException("no image");
    }
    PIX plain = pix;
    if (pixGetDepth(pix) == 32 && pixGetSpp(pix) == 4) {
      // What is transparent shows the paper.
      plain = pixAlphaBlendUniform(pix, WHITE);
      pixDestroy(pix);
    } else if (pixGetColormap(pix) != null
        || (pixGetDepth(pix) != 1 && pixGetDepth(pix) != 8 && pixGetDepth(pix) != 32)) {
      plain =
          pixGetDepth(pix) == 16 || pixGetColormap(pix) == null
              ? pixConvertTo8(pix, 0)
              : pixRemoveColormap(pix, REMOVE_CMAP_BASED_ON_SRC);
      pixDestroy(pix);
    }
    return new Raster(plain);
  }

  /** A copy of a Java image's pixels. */
  public static Raster of(BufferedImage image) {
    return switch (image.getType()) {
      case BufferedImage.TYPE_BYTE_GRAY -> gray(image);
      case BufferedImage.TYPE_BYTE_BINARY -> bilevel(image);
      default -> colour(image);
    };
  }

  private static Raster bilevel(BufferedImage image) {
    if (image.getColorModel().getPixelSize() != 1) {
      return colour(image);
    }
    // Through gray: the palette may have black and white either way round.
    BufferedImage gray =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    gray.createGraphics().drawImage(image, 0, 0, null);
    try (Raster r = gray(gray)) {
      return own(pixConvertTo1(r.pix, 128));
    }
  }

  private static Raster gray(BufferedImage image) {
    int w = image.getWidth();
    int h = image.getHeight();
    byte[] from = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    PIX pix = pixCreateNoInit(w, h, 8);
    IntBuffer to = words(pix, h);
    int wpl = pixGetWpl(pix);
    int[] line = new int[wpl];
    ByteBuffer bytes = ByteBuffer.allocate(wpl * 4).order(ByteOrder.BIG_ENDIAN);
    for (int y = 0; y < h; y++) {
      bytes.clear();
      bytes.put(from, y * w, w);
      bytes.rewind();
      bytes.asIntBuffer().get(line);
      to.put(line);
    }
    return new Raster(pix);
  }

  private static Raster colour(BufferedImage image) {
    int w = image.getWidth();
    int h = image.getHeight();
    PIX pix = pixCreateNoInit(w, h, 32);
    IntBuffer to = words(pix, h);
    boolean direct = image.getType() == BufferedImage.TYPE_INT_RGB;
    int[] line = new int[w];
    for (int y = 0; y < h; y++) {
      if (direct) {
        System.arraycopy(
            ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), y * w, line, 0, w);
      } else {
        image.getRGB(0, y, w, 1, line, 0, w);
      }
      for (int x = 0; x < w; x++) {
        line[x] <<= 8;
      }
      to.put(line);
    }
    return new Raster(pix);
  }

  private static IntBuffer words(PIX pix, int height) {
    int n = pixGetWpl(pix) * height;
    return new BytePointer(pixGetData(pix))
        .capacity(4L * n)
        .asByteBuffer()
        .order(ByteOrder.nativeOrder())
        .asIntBuffer();
  }

  /** For the OCR package; the image stays this raster's own. */
  public PIX pix() {
    if (pix == null) {
      throw new IllegalStateException("the raster is closed");
    }
    return pix;
  }

  public int width() {
    return pixGetWidth(pix());
  }

  public int height() {
    return pixGetHeight(pix());
  }

  /** Bits per pixel: 1, 8 or 32. */
  public int depth() {
    return pixGetDepth(pix());
  }

  public boolean isColour() {
    return pixGetDepth(pix()) == 32;
  }

  /** A copy made larger by these factors. */
  Raster stretched(float across, float down) {
    return own(
        pixGetDepth(pix()) == 1
            ? pixScaleBySampling(pix(), across, down)
            : pixScaleLI(pix(), across, down));
  }

  /** Turned clockwise by quarter turns; the raster itself when there is nothing to turn. */
  public Raster turned(int quarters) {
    int q = Math.floorMod(quarters, 4);
    if (q == 0) {
      return this;
    }
    Raster turned = turnedCopy(q);
    close();
    return turned;
  }

  /** A copy turned clockwise by quarter turns. */
  public Raster turnedCopy(int quarters) {
    return own(turned(pix(), quarters));
  }

  private static PIX turned(PIX pix, int quarters) {
    return quarters == 2 ? pixRotate180(null, pix) : pixRotate90(pix, quarters == 1 ? 1 : -1);
  }

  /**
   * Paints over parts of the image for good.
   *
   * @param boxes in shares of the image's width and height
   */
  public void cover(List<Box> boxes) {
    for (Box b : boxes) {
      int left = (int) Math.floor(b.left() * width());
      int top = (int) Math.floor(b.top() * height());
      int right = (int) Math.ceil(b.right() * width());
      int bottom = (int) Math.ceil(b.bottom() * height());
      BOX box = boxCreate(Math.max(0, left), Math.max(0, top), right - left, bottom - top);
      if (pixGetDepth(pix()) == 1) {
        pixSetInRect(pix(), box);
      } else {
        pixClearInRect(pix(), box);
      }
      boxDestroy(box);
    }
  }

  /**
   * A smaller copy, for people to look at.
   *
   * @param width pixels after it was turned; never enlarged, and narrower when very long
   * @param quarters by which it is turned clockwise
   */
  public Raster shown(int width, int quarters) {
    boolean across = quarters % 2 == 1;
    float wide = across ? height() : width();
    float high = across ? width() : height();
    float scale = Math.min(1f, Math.min(width / wide, LONG * width / high));
    Raster small =
        own(
            pixGetDepth(pix()) == 1
                ? pixScaleToGray(pix(), scale)
                : pixScaleAreaMap(pix(), scale, scale));
    return small.turned(quarters);
  }

  /**
   * JPEG bytes of the image as it is.
   *
   * @param quality 1 to 100
   */
  public byte[] jpeg(int quality) {
    BytePointer data = new BytePointer((org.bytedeco.javacpp.Pointer) null);
    try (SizeTPointer size = new SizeTPointer(1)) {
      org.bytedeco.javacpp.PointerPointer<BytePointer> out =
          new org.bytedeco.javacpp.PointerPointer<>(1);
      if (pixWriteMemJpeg(out, size, pix(), quality, 0) != 0) {
        throw new IllegalStateException("the page image cannot be written as JPEG");
      }
      data = out.get(BytePointer.class, 0).capacity(size.get());
      byte[] bytes = new byte[(int) size.get()];
      data.get(bytes);
      lept_free(data);
      out.close();
      return bytes;
    }
  }

  @Override
  public void close() {
    if (pix != null) {
      pixDestroy(pix);
      pix = null;
    }
  }
}
