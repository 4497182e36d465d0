package vn.vankho.text.image;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.leptonica.PIX;

/**
 * Tệp ảnh: the pages of an image file, one at a time. The file is mapped, not loaded, and never
 * opened by its name in native code, which cannot read every name.
 */
public final class ImageFiles {

  /** The largest image taken: an A2 sheet at 600 dpi is below it. */
  public static final long MAX_PIXELS = 160_000_000;

  static {
    // As in Raster, which may not be loaded yet.
    setMsgSeverity(L_SEVERITY_NONE);
  }

  private ImageFiles() {}

  /** What a file's first image says of itself, where that is true. */
  public record Header(int width, int height) {
    boolean isTooLarge(long pixels) {
      return (long) width * height > pixels;
    }
  }

  /**
   * @param dpi across, as the file says, 0 when it does not
   * @param dpiDown down the page; another one in a fax
   */
  public record Page(Raster raster, int dpi, int dpiDown) {

    /** The page with as many pixels an inch down as across, the more of the two. */
    Page square() {
      boolean is = dpi < 1 || dpiDown < 1 || Math.abs(dpi - dpiDown) * 10 < Math.max(dpi, dpiDown);
      if (is || Math.max(dpi, dpiDown) > MOST_STRETCHED * Math.min(dpi, dpiDown)) {
        return this;
      }
      int most = Math.max(dpi, dpiDown);
      Raster stretched = raster.stretched((float) most / dpi, (float) most / dpiDown);
      raster.close();
      return new Page(stretched, most, most);
    }
  }

  /** Faxes are twice as coarse down the page, or four times. */
  private static final int MOST_STRETCHED = 4;

  /** An image that cannot be decoded. */
  public static final class Unreadable extends RuntimeException {
    Unreadable() {
      super("unreadable image");
    }
  }

  /** The header of the file's first image; nothing when it cannot be read. */
  public static Optional<Header> header(Path file) {
    try (BytePointer data = map(file)) {
      return header(data);
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** The same of an image in these bytes. */
  static Optional<Header> header(byte[] image) {
    try (BytePointer data = new BytePointer(image)) {
      return header(data);
    }
  }

  private static Optional<Header> header(BytePointer data) {
    int[] format = new int[1];
    int[] w = new int[1];
    int[] h = new int[1];
    int[] bits = new int[1];
    int[] samples = new int[1];
    int[] colours = new int[1];
    if (data.capacity() < 12
        || pixReadHeaderMem(
                data.asByteBuffer(),
                data.capacity(),
                buffer(format),
                buffer(w),
                buffer(h),
                buffer(bits),
                buffer(samples),
                buffer(colours))
            != 0) {
      return Optional.empty();
    }
    Header said = new Header(w[0], h[0]);
    ByteBuffer bytes = data.asByteBuffer().order(ByteOrder.BIG_ENDIAN);
    boolean lies =
        Jpeg2000Reader.isJpeg2000(bytes)
            && !Jpeg2000Reader.coded(bytes).filter(said::equals).isPresent();
    return w[0] < 1 || h[0] < 1 || lies ? Optional.empty() : Optional.of(said);
  }

  private static java.nio.IntBuffer buffer(int[] one) {
    return java.nio.IntBuffer.wrap(one);
  }

  /**
   * The images of a file, each decoded when asked for; one that cannot be decoded does not hide
   * those after it in a TIFF file whose directories are known.
   *
   * @param directories where a TIFF file describes its pages; empty to follow it from page to page
   */
  public static Pages pages(Path file, List<Long> directories) {
    return new Pages(Optional.of(file), map(file), directories);
  }

  /** Whether these bytes begin as an image of a kind that can be decoded; drawings do not. */
  public static boolean isImage(byte[] image) {
    return header(image).isPresent();
  }

  /**
   * The one image in these bytes; nothing when it cannot be decoded or has too many pixels.
   *
   * @param most pixels
   */
  public static Optional<Raster> decoded(byte[] image, long most) {
    try (BytePointer data = new BytePointer(image)) {
      Optional<Header> header = header(data).filter(h -> !h.isTooLarge(Math.min(most, MAX_PIXELS)));
      return header.isEmpty()
          ? Optional.empty()
          : Optional.of(new Pages(Optional.empty(), data, List.of()).next().raster());
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  private static BytePointer map(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new BytePointer(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages of one file, which stays mapped while any of them is still to come. */
  public static final class Pages {
    private final Optional<Path> file;
    private final BytePointer data;
    private final boolean tiff;
    private final List<Long> all;
    private final Iterator<Long> directories;
    private final boolean known;
    private long offset;
    private boolean started;

    private Pages(Optional<Path> file, BytePointer data, List<Long> directories) {
      this.file = file;
      this.data = data;
      this.all = directories;
      this.directories = directories.iterator();
      this.known = !directories.isEmpty();
      byte first = data.capacity() > 4 ? data.get(0) : 0;
      tiff = (first == 'I' || first == 'M') && data.get(1) == first;
    }

    public boolean hasNext() {
      return known ? directories.hasNext() : !started || (tiff && offset != 0);
    }

    /**
     * The next page; the caller closes it.
     *
     * @throws Unreadable when it cannot be decoded; nothing is known of those after it then, unless
     *     the directories are
     */
    public Page next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      if (known) {
        return at(directories.next());
      }
      started = true;
      return at(offset);
    }

    /** Passes over the next page, decoding it only where the one after it cannot be found else. */
    public void skip() {
      if (known) {
        directories.next();
      } else if (!tiff) {
        started = true;
      } else {
        try {
          next().raster().close();
        } catch (Unreadable e) {
          offset = 0;
        }
      }
    }

    /**
     * One page of the file.
     *
     * @param directory where a TIFF file describes it, 0 for the first; 0 for other files
     */
    public Page at(long directory) {
      offset = directory;
      PIX pix = tiff ? nextTiff() : pixReadMem(data, data.capacity());
      if (pix == null || pix.isNull()) {
        offset = 0;
        return otherwise(directory).orElseThrow(Unreadable::new);
      }
      int dpi = pixGetXRes(pix);
      int dpiDown = pixGetYRes(pix);
      if ((long) pixGetWidth(pix) * pixGetHeight(pix) > MAX_PIXELS) {
        pixDestroy(pix);
        throw new Unreadable();
      }
      return new Page(Raster.own(pix), dpi, dpiDown);
    }

    /** What the library does not decode, such as tiles, Java may. */
    private Optional<Page> otherwise(long directory) {
      int index = all.indexOf(directory);
      return index < 0
          ? Optional.empty()
          : file.flatMap(f -> JavaTiff.page(f, index)).map(raster -> new Page(raster, 0, 0));
    }

    private PIX nextTiff() {
      try (SizeTPointer at = new SizeTPointer(1)) {
        at.put(offset);
        PIX pix = pixReadMemFromMultipageTiff(data, data.capacity(), at);
        offset = at.get();
        return pix;
      }
    }
  }
}
