package vn.vankho.text.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** TIFF bằng Java: pages of TIFF files that Leptonica does not decode, such as tiled ones. */
final class JavaTiff {

  /** Files and images are held in the heap. */
  private static final long MOST_BYTES = 128L << 20;

  private static final long MOST_PIXELS = 60_000_000;

  private JavaTiff() {}

  /**
   * One page; nothing when Java cannot decode it either, or it is too large.
   *
   * @param index of the page, from 0
   */
  static Optional<Raster> page(Path file, int index) {
    ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
    try (InputStream bytes = Files.newInputStream(file);
        MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(bytes)) {
      if (Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      reader.setInput(in);
      boolean large = (long) reader.getWidth(index) * reader.getHeight(index) > MOST_PIXELS;
      return large ? Optional.empty() : Optional.of(Raster.of(reader.read(index)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }
}
