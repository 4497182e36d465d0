package vn.vankho.publish.search;

import java.util.Arrays;

/**
 * Danh sách văn bản theo chữ: the postings of one spool file, gathered by term. Filled once, then
 * read.
 */
final class TermLists {

  /** Takes the documents of one term on each level, rising, as {@link GapCode} text. */
  interface Sink {
    void term(int kind, long term, int documents, String[] lists);
  }

  private final LongCounter terms = new LongCounter();
  private int[] termOf = new int[1 << 16];
  private long[] entry = new long[1 << 16];
  private int size;

  void add(int document, int kind, int levels, long term) {
    if (size == entry.length) {
      entry = Arrays.copyOf(entry, size * 2);
      termOf = Arrays.copyOf(termOf, size * 2);
    }
    termOf[size] = terms.numberOf(term << 2 | kind);
    entry[size++] = (long) document << 3 | levels;
  }

  void forEach(Sink sink) {
    int[] start = new int[terms.size() + 1];
    for (int i = 0; i < size; i++) {
      start[termOf[i] + 1]++;
    }
    for (int i = 1; i < start.length; i++) {
      start[i] += start[i - 1];
    }
    int[] next = Arrays.copyOf(start, terms.size());
    long[] sorted = new long[size];
    for (int i = 0; i < size; i++) {
      sorted[next[termOf[i]]++] = entry[i];
    }
    for (int t = 0; t < terms.size(); t++) {
      Arrays.sort(sorted, start[t], start[t + 1]);
      long key = terms.key(t);
      int kind = (int) (key & 3);
      String[] lists = new String[kind >= Posting.FACT_WORD ? 3 : 2];
      for (int level = 0; level < lists.length; level++) {
        lists[level] = list(sorted, start[t], start[t + 1], 1 << level);
      }
      sink.term(kind, key >>> 2, start[t + 1] - start[t], lists);
    }
  }

  private static String list(long[] sorted, int from, int to, int level) {
    StringBuilder out = new StringBuilder();
    int before = -1;
    for (int i = from; i < to; i++) {
      if ((sorted[i] & level) != 0) {
        int document = (int) (sorted[i] >>> 3);
        GapCode.number(out, document - before - 1);
        before = document;
      }
    }
    return out.toString();
  }
}
