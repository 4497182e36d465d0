package vn.vankho.publish.search;

import java.util.List;

/**
 * Lớp chỉ mục: which documents stand in the index's first layer, and which, published later, in a
 * small second one. It depends on nothing but the times of publication, so that a site that was
 * added to and one that is made from nothing have the same index.
 */
public final class Layers {

  /** The second layer has at most such a part of the first one's documents. */
  private static final int SHARE = 16;

  private Layers() {}

  /**
   * How many documents the first layer has.
   *
   * @param since when each document was first published, rising; what was published at once stands
   *     together
   */
  public static int first(List<Long> since) {
    int first = 0;
    int at = 0;
    while (at < since.size()) {
      long time = since.get(at);
      while (at < since.size() && since.get(at) == time) {
        at++;
      }
      if ((at - first) * (long) SHARE > first) {
        first = at;
      }
    }
    return first;
  }
}
