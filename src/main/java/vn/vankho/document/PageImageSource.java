package vn.vankho.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Nguồn ảnh trang: makes images of a file's pages for people to look at; for several threads. */
@FunctionalInterface
public interface PageImageSource {

  /** For where there is none: no file is shown as images. */
  PageImageSource NONE = (file, parts, look, sink) -> {};

  /**
   * A page's image.
   *
   * @param jpeg of the width asked for
   * @param small the same half as wide, JPEG too, for phones and slow lines
   */
  record PageImage(byte[] jpeg, byte[] small) {}

  /** Hears of pages, one at a time, in no certain order. */
  @FunctionalInterface
  interface Sink {
    /**
     * @param number of the page in the file, from 1
     */
    void page(int number, PageImage image) throws IOException;
  }

  /**
   * Which pages are to be shown, and how.
   *
   * @param first page in the file, from 1
   * @param last page, itself included
   * @param width pixels; smaller originals are not enlarged
   * @param covered what is painted over, in the pixels, by page number, in shares of the width and
   *     height of the page as it lies in its file
   * @param turned quarter turns clockwise, after that, by page number
   */
  record Look(
      int first,
      int last,
      int width,
      Map<Integer, List<Box>> covered,
      Map<Integer, Integer> turned) {
    public Look {
      Checks.that(first >= 1 && last >= first, "no pages");
      Checks.positive(width, "width");
      covered = Map.copyOf(covered);
      turned = Map.copyOf(turned);
    }

    /** All pages as they lie in their file, nothing painted over. */
    public static Look plain(int width) {
      return new Look(1, Integer.MAX_VALUE, width, Map.of(), Map.of());
    }
  }

  /**
   * Makes the images of these pages; none of a page that cannot be shown, nor for a file that has
   * no pages of its own, such as a word processor's.
   *
   * @param parts where the file's parts lie, in page order
   * @throws IOException when the sink cannot take an image
   */
  void write(SourceFile file, List<Path> parts, Look look, Sink sink) throws IOException;
}
