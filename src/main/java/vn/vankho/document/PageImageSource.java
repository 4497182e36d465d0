package vn.vankho.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Nguồn ảnh trang: makes images of a file's pages for people to look at. */
@FunctionalInterface
public interface PageImageSource {

  /** For where there is none: no file is shown as images. */
  PageImageSource NONE = (file, parts, width, sink) -> {};

  /** Hears one page after the other. */
  @FunctionalInterface
  interface Sink {
    /**
     * @param number of the page in the file, from 1
     * @param jpeg its image
     */
    void page(int number, byte[] jpeg) throws IOException;
  }

  /**
   * Makes the images of all pages, in order; none for a file that has no pages of its own, such as
   * a word processor's.
   *
   * @param parts where the file's parts lie, in page order
   * @param width pixels; smaller originals are not enlarged
   * @throws IOException when the sink cannot take an image
   */
  void write(SourceFile file, List<Path> parts, int width, Sink sink) throws IOException;

  /**
   * The same with parts of the pages painted over, in the pixels.
   *
   * @param covered what is painted over, by page number, in shares of the page's width and height
   */
  default void writeCovered(
      SourceFile file, List<Path> parts, int width, Map<Integer, List<Box>> covered, Sink sink)
      throws IOException {
    if (covered.isEmpty()) {
      write(file, parts, width, sink);
    }
  }
}
