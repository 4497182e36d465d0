package vn.vankho.publish.search;

import java.util.HashMap;
import java.util.Map;

/**
 * Bảng dạng chữ: the number of each spelling met, found without making a string of it. Spellings of
 * up to eight letters, which are nearly all, are kept as two numbers of four letters each. Not
 * thread-safe.
 */
final class Spellings {

  /** Letters of a short spelling. */
  private static final int SHORT = 8;

  private static final int SLOT = 3;
  private static final int UNKNOWN = -1;

  /** Of each slot: the first letters, the others, the number + 1; 0 when it is free. */
  private long[] slots = new long[SLOT << 14];

  private int size;
  private final Map<String, Integer> others = new HashMap<>();

  /** The number of a spelling; -1 when it is not known yet. */
  int number(char[] text, int from, int to) {
    if (to - from > SHORT) {
      return others.getOrDefault(new String(text, from, to - from), UNKNOWN);
    }
    return (int) slots[slot(pack(text, from, to, 0), pack(text, from, to, SHORT / 2)) + 2] - 1;
  }

  /** Notes the number of a spelling that was not known. */
  void put(char[] text, int from, int to, int number) {
    if (to - from > SHORT) {
      others.put(new String(text, from, to - from), number);
      return;
    }
    put(pack(text, from, to, 0), pack(text, from, to, SHORT / 2), number + 1);
    if (++size * 2 * SLOT > slots.length) {
      grow();
    }
  }

  private void put(long first, long second, long value) {
    int at = slot(first, second);
    slots[at] = first;
    slots[at + 1] = second;
    slots[at + 2] = value;
  }

  /** Four letters of the text, as far as there are; never those beyond its end. */
  private static long pack(char[] text, int from, int to, int skip) {
    long packed = 0;
    for (int i = from + skip; i < Math.min(to, from + skip + SHORT / 2); i++) {
      packed = packed << 16 | text[i];
    }
    return packed;
  }

  /** Where a spelling stands, or would. */
  private int slot(long first, long second) {
    long h = (first ^ second * 0xC2B2AE3D27D4EB4FL) * 0x9E3779B97F4A7C15L;
    int mask = slots.length / SLOT - 1;
    int at = (int) (h >>> 32) & mask;
    while (slots[at * SLOT + 2] != 0
        && (slots[at * SLOT] != first || slots[at * SLOT + 1] != second)) {
      at = at + 1 & mask;
    }
    return at * SLOT;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (int at = 0; at < old.length; at += SLOT) {
      if (old[at + 2] != 0) {
        put(old[at], old[at + 1], old[at + 2]);
      }
    }
  }
}
