package vn.vankho.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vankho.document.Box;
import vn.vankho.document.Limits;
import vn.vankho.document.SourceFile;
import vn.vankho.text.image.ImageFiles;
import vn.vankho.text.pdf.PdfImages;

/**
 * Ảnh trang cho trang tin: pages as small JPEG images, made from the original. Word processors'
 * files have none.
 */
public final class PageImages {

  /** Print stays legible and a page stays well below 200 kB. */
  private static final int QUALITY = 60;

  private PageImages() {}

  /** Hears one page after the other. */
  @FunctionalInterface
  public interface Sink {
    /**
     * @param number of the page, from 1
     * @param jpeg its image
     */
    void page(int number, byte[] jpeg) throws IOException;
  }

  /**
   * Makes the images of all pages, one at a time.
   *
   * @param parts the file's parts, in page order
   * @param width pixels; smaller originals are not enlarged
   * @param covered what is painted over on a page, in shares of its width and height
   * @return how many there are; nothing when the file cannot be shown as page images
   * @throws IOException when the sink cannot take an image
   */
  public static Optional<Integer> write(
      SourceFile file,
      List<Path> parts,
      int width,
      Limits limits,
      Map<Integer, List<Box>> covered,
      Sink sink)
      throws IOException {
    return switch (file.mediaType()) {
      case "application/pdf" ->
          PdfImages.write(parts.get(0), width, QUALITY, limits, covered, sink::page);
      case "image/tiff", "image/png", "image/jpeg", SourceFile.PAGE_IMAGES ->
          ImageFiles.write(parts, width, QUALITY, limits, covered, sink::page);
      default -> Optional.empty();
    };
  }
}
