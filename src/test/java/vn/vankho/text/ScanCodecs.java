package vn.vankho.text;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.leptonica.PIX;
import vn.vankho.text.image.Raster;

/** Scanned pages in the encodings that scanners put into PDF files. */
public final class ScanCodecs {

  /** How the page image is packed. */
  public enum Codec {
    JPEG_2000,
    JPEG_2000_GRAY,
    JBIG2,
    CCITT
  }

  private ScanCodecs() {}

  /** The packed bytes of the one image, as they stand in the file. */
  public static byte[] pdf(Path file, Codec codec) throws IOException {
    return pdf(file, TrapPages.scan(), codec);
  }

  static byte[] pdf(Path file, BufferedImage image, Codec codec) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(595, 842));
      pdf.addPage(page);
      PDImageXObject packed =
          switch (codec) {
            case JPEG_2000 -> stream(pdf, jpeg2000(image, false), COSName.JPX_DECODE, image);
            case JPEG_2000_GRAY -> stream(pdf, jpeg2000(image, true), COSName.JPX_DECODE, image);
            case JBIG2 -> bilevel(stream(pdf, jbig2(pdf, image), COSName.JBIG2_DECODE, image));
            case CCITT -> CCITTFactory.createFromImage(pdf, bilevel(image));
          };
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        out.drawImage(packed, 0, 0, 595, 842);
      }
      pdf.save(file.toFile());
      return raw(packed);
    }
  }

  private static PDImageXObject stream(
      PDDocument pdf, byte[] bytes, COSName filter, BufferedImage image) throws IOException {
    PDStream stream = new PDStream(pdf);
    try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
      out.write(bytes);
    }
    stream.getCOSObject().setItem(COSName.FILTER, filter);
    stream.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
    stream.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.getCOSObject().setInt(COSName.WIDTH, image.getWidth());
    stream.getCOSObject().setInt(COSName.HEIGHT, image.getHeight());
    return new PDImageXObject(stream, null);
  }

  private static PDImageXObject bilevel(PDImageXObject image) {
    image.getCOSObject().setInt(COSName.BITS_PER_COMPONENT, 1);
    image.getCOSObject().setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    return image;
  }

  private static BufferedImage bilevel(BufferedImage image) {
    BufferedImage black =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    black.createGraphics().drawImage(image, 0, 0, null);
    return black;
  }

  public static byte[] jpeg2000(BufferedImage image, boolean gray) {
    try (Raster raster = Raster.of(image);
        SizeTPointer size = new SizeTPointer(1);
        PointerPointer<BytePointer> out = new PointerPointer<>(1)) {
      PIX pix = gray ? pixConvertTo8(raster.pix(), 0) : pixClone(raster.pix());
      pixWriteMemJp2k(out, size, pix, 45, 5, 0, 0);
      BytePointer data = out.get(BytePointer.class, 0).capacity(size.get());
      byte[] bytes = new byte[(int) size.get()];
      data.get(bytes);
      lept_free(data);
      if (gray) {
        pixDestroy(pix);
      }
      return bytes;
    }
  }

  /** One generic region in the coding of a fax, ITU-T T.88, 6.2.6 and 7.4.6. */
  private static byte[] jbig2(PDDocument pdf, BufferedImage image) throws IOException {
    byte[] fax = raw(CCITTFactory.createFromImage(pdf, bilevel(image)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    segment(out, 0, 48, 19);
    out.writeInt(image.getWidth());
    out.writeInt(image.getHeight());
    out.write(new byte[11]);
    segment(out, 1, 38, 18 + fax.length);
    out.writeInt(image.getWidth());
    out.writeInt(image.getHeight());
    out.write(new byte[9]);
    out.writeByte(1);
    out.write(fax);
    return bytes.toByteArray();
  }

  private static void segment(DataOutputStream out, int number, int type, int length)
      throws IOException {
    out.writeInt(number);
    out.writeByte(type);
    out.writeByte(0);
    out.writeByte(1);
    out.writeInt(length);
  }

  private static byte[] raw(PDImageXObject image) throws IOException {
    try (InputStream in = image.getCOSObject().createRawInputStream()) {
      return in.readAllBytes();
    }
  }
}
