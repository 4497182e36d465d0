package vn.vankho.publish.search;

import java.util.Arrays;

/**
 * Danh sách văn bản theo chữ: postings gathered by term. Filled once, in the order of the
 * documents, then read.
 */
final class TermLists {

  private final LongCounter terms = new LongCounter();
  private int[] termOf = new int[1 << 16];
  private int[] entry = new int[1 << 16];
  private int size;
  private int[] start = {};

  /**
   * @param key of the term, with its kind
   * @param document never less than the one before
   */
  void add(long key, int document, int levels) {
    if (size == entry.length) {
      entry = Arrays.copyOf(entry, size * 2);
      termOf = Arrays.copyOf(termOf, size * 2);
    }
    termOf[size] = terms.numberOf(key);
    entry[size++] = document << 3 | levels;
  }

  /** Gathers what was added, and gives the keys, sorted. */
  long[] keys() {
    start = new int[terms.size() + 1];
    for (int i = 0; i < size; i++) {
      start[termOf[i] + 1]++;
    }
    for (int i = 1; i < start.length; i++) {
      start[i] += start[i - 1];
    }
    int[] next = Arrays.copyOf(start, terms.size());
    int[] gathered = new int[size];
    for (int i = 0; i < size; i++) {
      gathered[next[termOf[i]]++] = entry[i];
    }
    entry = gathered;
    termOf = new int[0];
    long[] keys = new long[terms.size()];
    for (int t = 0; t < keys.length; t++) {
      keys[t] = terms.key(t);
    }
    Arrays.sort(keys);
    return keys;
  }

  /** How many documents a term stands in. */
  int documents(long key) {
    int term = terms.numberOf(key);
    return start[term + 1] - start[term];
  }

  /** The term's documents on each level, rising, each list a string of {@link GapCode}. */
  void write(long key, int levels, ByteText out) {
    int term = terms.numberOf(key);
    for (int level = 0; level < levels; level++) {
      out.put(level == 0 ? "\"" : ",\"");
      int before = -1;
      for (int i = start[term]; i < start[term + 1]; i++) {
        if ((entry[i] & 1 << level) != 0) {
          int document = entry[i] >>> 3;
          GapCode.number(out, document - before - 1);
          before = document;
        }
      }
      out.put('"');
    }
  }
}
