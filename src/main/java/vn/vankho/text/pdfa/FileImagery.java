package vn.vankho.text.pdfa;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.vankho.text.image.ImageFiles;
import vn.vankho.text.image.Raster;
import vn.vankho.text.pdfa.TiffPages.Group4;
import vn.vankho.text.pdfa.TiffPages.Strip;

/**
 * Ảnh trang từ tệp ảnh: TIFF, PNG and other image files. JPEG and JPEG 2000 files and TIFF strips
 * in CCITT Group 4 are taken over byte for byte, all others without loss.
 */
final class FileImagery implements PageImagery {

  /** One page: a file, or a page of one. */
  private record Leaf(Path file, Optional<TiffPages.Page> tiff) {}

  /** The file that was decoded last. */
  private record Open(Path file, ImageFiles.Pages pages) {}

  private final List<Leaf> leaves = new ArrayList<>();
  private Optional<Open> open = Optional.empty();

  FileImagery(List<Path> files) throws IOException {
    for (Path file : files) {
      if (isTiff(file)) {
        TiffPages.of(file).forEach(p -> leaves.add(new Leaf(file, Optional.of(p))));
      } else {
        leaves.add(new Leaf(file, Optional.empty()));
      }
    }
  }

  private static boolean isTiff(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      int first = in.read();
      return (first == 'I' || first == 'M') && in.read() == first;
    }
  }

  @Override
  public Sheet page(int number, double width, double height, PDDocument target) throws IOException {
    if (number > leaves.size()) {
      throw new IOException("the file has no page " + number);
    }
    Leaf leaf = leaves.get(number - 1);
    Optional<Group4> strips = leaf.tiff().flatMap(TiffPages.Page::group4);
    List<PlacedImage> images =
        strips.isPresent()
            ? strips(leaf.file(), strips.get(), width, height)
            : List.of(PlacedImage.filling(image(leaf, target), width, height));
    return new Sheet(width, height, images);
  }

  private COSStream image(Leaf leaf, PDDocument target) throws IOException {
    Path file = leaf.file();
    Optional<JpegHeader> jpeg = leaf.tiff().isPresent() ? Optional.empty() : JpegHeader.of(file);
    if (jpeg.isPresent() && jpeg.get().isShownAsItIs()) {
      JpegHeader h = jpeg.get();
      return LosslessImage.describe(
          new BorrowedStream(
              () -> Files.newInputStream(file), Files.size(file), COSName.DCT_DECODE, null),
          h.width(),
          h.height(),
          h.bits(),
          h.components() == 3 ? COSName.DEVICERGB : COSName.DEVICEGRAY);
    }
    if (leaf.tiff().isEmpty() && Jpeg2000Header.isAllowed(Files.newInputStream(file))) {
      return jpeg2000(file);
    }
    long directory = leaf.tiff().map(TiffPages.Page::directory).orElse(0L);
    try (Raster raster = opened(file).at(directory).raster()) {
      return LosslessImage.of(target, raster);
    } catch (ImageFiles.Unreadable e) {
      throw new IOException(e);
    }
  }

  /** It tells its depth and its colours itself. */
  private static COSStream jpeg2000(Path file) throws IOException {
    ImageFiles.Header h =
        ImageFiles.header(file).orElseThrow(() -> new IOException("not the size that it says"));
    COSStream image =
        new BorrowedStream(
            () -> Files.newInputStream(file), Files.size(file), COSName.JPX_DECODE, null);
    image.setItem(COSName.TYPE, COSName.XOBJECT);
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setInt(COSName.WIDTH, h.width());
    image.setInt(COSName.HEIGHT, h.height());
    return image;
  }

  /** A file of many pages is opened once. */
  private ImageFiles.Pages opened(Path file) {
    if (open.isEmpty() || !open.get().file().equals(file)) {
      List<Long> directories =
          leaves.stream()
              .filter(l -> l.file().equals(file))
              .flatMap(l -> l.tiff().stream())
              .map(TiffPages.Page::directory)
              .toList();
      open = Optional.of(new Open(file, ImageFiles.pages(file, directories)));
    }
    return open.get().pages();
  }

  private static List<PlacedImage> strips(Path file, Group4 page, double width, double height) {
    List<PlacedImage> images = new ArrayList<>();
    for (Strip strip : page.strips()) {
      AffineTransform placement =
          new AffineTransform(
              width,
              0,
              0,
              height * strip.rows() / page.height(),
              0,
              height * strip.firstRow() / page.height());
      images.add(new PlacedImage(image(file, page, strip), placement, Optional.empty()));
    }
    return images;
  }

  private static COSStream image(Path file, Group4 page, Strip strip) {
    return LosslessImage.describe(
        new BorrowedStream(
            () -> part(file, strip.offset(), strip.bytes()),
            strip.bytes(),
            COSName.CCITTFAX_DECODE,
            BorrowedStream.dictionary(
                COSName.K, COSInteger.get(-1),
                COSName.COLUMNS, COSInteger.get(page.width()),
                COSName.ROWS, COSInteger.get(strip.rows()),
                COSName.BLACK_IS_1, COSBoolean.getBoolean(page.blackIsOne()))),
        page.width(),
        strip.rows(),
        1,
        COSName.DEVICEGRAY);
  }

  private static InputStream part(Path file, long from, long length) throws IOException {
    FileChannel channel = FileChannel.open(file).position(from);
    return new BoundedStream(Channels.newInputStream(channel), length);
  }

  /** The first bytes of a stream. */
  private static final class BoundedStream extends java.io.FilterInputStream {
    private long left;

    BoundedStream(InputStream in, long length) {
      super(in);
      left = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = left == 0 ? -1 : in.read(bytes, from, (int) Math.min(length, left));
      left -= Math.max(0, read);
      return read;
    }
  }

  @Override
  public void close() {}
}
