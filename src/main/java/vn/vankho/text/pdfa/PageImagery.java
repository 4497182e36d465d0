package vn.vankho.text.pdfa;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Ảnh các trang của tệp gốc: what each page of a scan shows, as images. */
interface PageImagery extends AutoCloseable {

  /** The page's size as the file displays it, points. */
  record Sheet(double width, double height, List<PlacedImage> images) {}

  /**
   * What one page shows, in drawing order. Bytes may stay in the original: this must be open until
   * the target is saved.
   *
   * @param number of the page in the file, from 1; asked in rising order
   * @param width of the page as it was read, before it was turned, points
   * @param height likewise
   * @throws IOException when the page cannot be shown as images
   */
  Sheet page(int number, double width, double height, PDDocument target) throws IOException;

  @Override
  void close() throws IOException;
}
