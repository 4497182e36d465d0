package vn.vankho.text.pdfa;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.leptonica.PIX;
import vn.vankho.text.image.Raster;

/**
 * Ảnh nén không mất mát: decoded pixels as a PDF image, row after row, each kept as its difference
 * from the row above (PNG's predictor "up").
 */
final class LosslessImage {

  private static final byte UP = 2;

  private LosslessImage() {}

  static COSStream of(PDDocument document, Raster raster) throws IOException {
    int bits = raster.depth() == 1 ? 1 : 8;
    int colours = raster.depth() == 32 ? 3 : 1;
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      write(raster, bits * colours, out);
    }
    COSDictionary parms =
        BorrowedStream.dictionary(
            COSName.PREDICTOR, COSInteger.get(15),
            COSName.COLORS, COSInteger.get(colours),
            COSName.BITS_PER_COMPONENT, COSInteger.get(bits),
            COSName.COLUMNS, COSInteger.get(raster.width()));
    stream.setItem(COSName.DECODE_PARMS, parms);
    return describe(
        stream,
        raster.width(),
        raster.height(),
        bits,
        colours == 3 ? COSName.DEVICERGB : COSName.DEVICEGRAY);
  }

  static COSStream describe(COSStream image, int width, int height, int bits, COSName colours) {
    image.setItem(COSName.TYPE, COSName.XOBJECT);
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setInt(COSName.WIDTH, width);
    image.setInt(COSName.HEIGHT, height);
    image.setInt(COSName.BITS_PER_COMPONENT, bits);
    image.setItem(COSName.COLORSPACE, colours);
    return image;
  }

  private static void write(Raster raster, int bitsPerPixel, OutputStream out) throws IOException {
    PIX pix = raster.pix();
    int words = pixGetWpl(pix);
    ByteBuffer pixels =
        new BytePointer(pixGetData(pix)).capacity(4L * words * raster.height()).asByteBuffer();
    pixels.order(java.nio.ByteOrder.nativeOrder());
    byte[] row = new byte[(raster.width() * bitsPerPixel + 7) / 8];
    byte[] above = new byte[row.length];
    byte[] difference = new byte[row.length + 1];
    difference[0] = UP;
    for (int y = 0; y < raster.height(); y++) {
      read(pixels, 4 * words * y, row, bitsPerPixel);
      for (int i = 0; i < row.length; i++) {
        difference[i + 1] = (byte) (row[i] - above[i]);
      }
      out.write(difference);
      byte[] swap = above;
      above = row;
      row = swap;
    }
  }

  /** A row's bytes; Leptonica keeps them in words, the first pixel in the highest bits. */
  private static void read(ByteBuffer pixels, int at, byte[] row, int bitsPerPixel) {
    if (bitsPerPixel == 24) {
      for (int x = 0; x < row.length / 3; x++) {
        int word = pixels.getInt(at + 4 * x);
        row[3 * x] = (byte) (word >>> 24);
        row[3 * x + 1] = (byte) (word >>> 16);
        row[3 * x + 2] = (byte) (word >>> 8);
      }
      return;
    }
    for (int i = 0; i < row.length; i++) {
      byte b = (byte) (pixels.getInt(at + (i & ~3)) >>> (8 * (3 - (i & 3))));
      // A set bit is black there and white in a PDF.
      row[i] = bitsPerPixel == 1 ? (byte) ~b : b;
    }
  }
}
