package vn.vankho.publish.search;

import java.io.IOException;

/** Nơi để các phần: takes the files of an index, from several threads at once. */
@FunctionalInterface
public interface PartStore {

  /**
   * @param path below the folder of the index
   */
  void write(String path, byte[] bytes) throws IOException;
}
