package vn.vankho.text.image;

import java.io.IOException;

/** Takes page images, in order. */
@FunctionalInterface
public interface JpegSink {
  /**
   * @param number of the page, from 1
   */
  void page(int number, byte[] jpeg) throws IOException;
}
