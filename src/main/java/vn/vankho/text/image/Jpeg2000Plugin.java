package vn.vankho.text.image;

import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/** Khai báo bộ giải mã JPEG 2000: tells Java's image plug-ins of {@link Jpeg2000Reader}. */
public final class Jpeg2000Plugin extends ImageReaderSpi {

  /** Made by Java's plug-in registry. */
  public Jpeg2000Plugin() {
    super(
        "Vankho",
        "1",
        // The name by which PDFBox asks for it.
        new String[] {"JPEG2000", "jpeg2000", "jp2"},
        new String[] {"jp2", "jpx", "j2k"},
        new String[] {"image/jp2", "image/jpx"},
        Jpeg2000Reader.class.getName(),
        new Class<?>[] {ImageInputStream.class},
        null,
        false,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        null,
        null);
  }

  @Override
  public boolean canDecodeInput(Object source) throws IOException {
    if (!(source instanceof ImageInputStream in)) {
      return false;
    }
    in.mark();
    try {
      long start = in.readUnsignedInt();
      // A file's signature box, or the bare code stream.
      return start == 12 ? in.readUnsignedInt() == 0x6A502020L : start == 0xFF4FFF51L;
    } catch (java.io.EOFException tooShort) {
      return false;
    } finally {
      in.reset();
    }
  }

  @Override
  public ImageReader createReaderInstance(Object extension) {
    return new Jpeg2000Reader(this);
  }

  @Override
  public String getDescription(Locale locale) {
    return "JPEG 2000";
  }
}
