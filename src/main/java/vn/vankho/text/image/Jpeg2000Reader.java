package vn.vankho.text.image;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.awt.Rectangle;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import org.bytedeco.javacpp.BytePointer;

/**
 * Bộ giải mã JPEG 2000: gives PDFBox, through Java's image plug-ins, the decoder that Leptonica
 * brings along. Gray or RGB, 8 bits.
 */
final class Jpeg2000Reader extends ImageReader {

  private static final int MAX_BYTES = 512 << 20;

  /** The markers SOC and SIZ. Source: ISO 15444-1, A.4.1 and A.5.1. */
  private static final int CODE_STREAM = 0xFF4FFF51;

  /** The type of a file's first box. */
  private static final int SIGNATURE = 0x6A502020;

  /** From the first marker to the end of both sizes. */
  private static final int LENGTH_OF_SIZE = 24;

  private Optional<byte[]> bytes = Optional.empty();

  Jpeg2000Reader(ImageReaderSpi spi) {
    super(spi);
  }

  @Override
  public void setInput(Object input, boolean forwardOnly, boolean ignoreMetadata) {
    super.setInput(input, forwardOnly, ignoreMetadata);
    bytes = Optional.empty();
  }

  private byte[] bytes() throws IOException {
    if (bytes.isEmpty()) {
      java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
      byte[] some = new byte[1 << 16];
      int n;
      ImageInputStream in = (ImageInputStream) getInput();
      while ((n = in.read(some)) > 0) {
        all.write(some, 0, n);
        if (all.size() > MAX_BYTES) {
          throw new IOException("JPEG 2000 stream too long");
        }
      }
      bytes = Optional.of(all.toByteArray());
    }
    return bytes.get();
  }

  private ImageFiles.Header header() throws IOException {
    return ImageFiles.header(bytes())
        .orElseThrow(() -> new IOException("not JPEG 2000, or not of the size that it says"));
  }

  static boolean isJpeg2000(ByteBuffer image) {
    return image.getInt(0) == CODE_STREAM || image.getInt(4) == SIGNATURE;
  }

  /** The size that the decoder will make room for, whatever the file says before it. */
  static Optional<ImageFiles.Header> coded(ByteBuffer image) {
    int last = image.limit() - LENGTH_OF_SIZE;
    for (int i = 0; i <= last; i++) {
      if (image.getInt(i) == CODE_STREAM) {
        // Width and height of the grid, then how much of it lies before the image.
        return Optional.of(
            new ImageFiles.Header(
                image.getInt(i + 8) - image.getInt(i + 16),
                image.getInt(i + 12) - image.getInt(i + 20)));
      }
    }
    return Optional.empty();
  }

  @Override
  public int getNumImages(boolean allowSearch) {
    return 1;
  }

  @Override
  public int getWidth(int index) throws IOException {
    return header().width();
  }

  @Override
  public int getHeight(int index) throws IOException {
    return header().height();
  }

  @Override
  public Iterator<ImageTypeSpecifier> getImageTypes(int index) {
    return List.of(ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_3BYTE_BGR))
        .iterator();
  }

  @Override
  public BufferedImage read(int index, ImageReadParam param) throws IOException {
    header();
    try (Raster raster =
        ImageFiles.decoded(bytes(), ImageFiles.MAX_PIXELS)
            .orElseThrow(() -> new IOException("JPEG 2000 image cannot be decoded"))) {
      ImageReadParam how = param == null ? getDefaultReadParam() : param;
      return image(
          raster,
          getSourceRegion(how, raster.width(), raster.height()),
          how.getSourceXSubsampling(),
          how.getSourceYSubsampling());
    }
  }

  /** Every so-manieth pixel of a part, its samples in the order red, green, blue. */
  private static BufferedImage image(Raster raster, Rectangle part, int stepX, int stepY) {
    int bands = raster.isColour() ? 3 : 1;
    int width = (part.width + stepX - 1) / stepX;
    int height = (part.height + stepY - 1) / stepY;
    WritableRaster pixels =
        java.awt.image.Raster.createInterleavedRaster(
            DataBuffer.TYPE_BYTE, width, height, bands, null);
    byte[] samples = ((DataBufferByte) pixels.getDataBuffer()).getData();
    int wpl = pixGetWpl(raster.pix());
    IntBuffer words =
        new BytePointer(pixGetData(raster.pix()))
            .capacity(4L * wpl * raster.height())
            .asByteBuffer()
            .order(ByteOrder.nativeOrder())
            .asIntBuffer();
    int[] row = new int[wpl];
    int at = 0;
    for (int y = 0; y < height; y++) {
      words.position((part.y + y * stepY) * wpl);
      words.get(row);
      for (int x = 0; x < width; x++) {
        int from = part.x + x * stepX;
        if (bands == 3) {
          samples[at++] = (byte) (row[from] >>> 24);
          samples[at++] = (byte) (row[from] >>> 16);
          samples[at++] = (byte) (row[from] >>> 8);
        } else {
          samples[at++] = gray(raster.depth(), row, from);
        }
      }
    }
    ColorSpace space = ColorSpace.getInstance(bands == 3 ? ColorSpace.CS_sRGB : ColorSpace.CS_GRAY);
    ComponentColorModel model =
        new ComponentColorModel(
            space, false, false, ComponentColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
    return new BufferedImage(model, pixels, false, null);
  }

  private static byte gray(int depth, int[] row, int x) {
    return depth == 8
        ? (byte) (row[x / 4] >>> (24 - 8 * (x % 4)))
        : (byte) ((row[x / 32] >>> (31 - x % 32) & 1) == 1 ? 0 : 255);
  }

  @Override
  public IIOMetadata getStreamMetadata() {
    return null;
  }

  @Override
  public IIOMetadata getImageMetadata(int index) {
    return null;
  }
}
