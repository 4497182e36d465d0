package vn.vankho.publish.search;

import java.util.Arrays;

/** Bộ đếm: how often, or with which bits, each key was met; reused from document to document. */
final class LongCounter {

  private static final long FREE = -1;

  private long[] keys = new long[1 << 12];
  private int[] values = new int[1 << 12];
  private int[] used = new int[1 << 11];
  private int size;

  LongCounter() {
    Arrays.fill(keys, FREE);
  }

  void add(long key, int amount) {
    int at = slot(key);
    values[at] += amount;
  }

  void or(long key, int bits) {
    int at = slot(key);
    values[at] |= bits;
  }

  int size() {
    return size;
  }

  /** Keys and values are numbered in the order in which the keys were first met. */
  long key(int i) {
    return keys[used[i]];
  }

  int value(int i) {
    return values[used[i]];
  }

  /** The number of a key, as in {@link #key(int)}; its value must have been set to it before. */
  int numberOf(long key) {
    int before = size;
    int at = slot(key);
    if (size > before) {
      values[at] = before;
    }
    return values[at];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      keys[used[i]] = FREE;
      values[used[i]] = 0;
    }
    size = 0;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int at = spread(key) & mask;
    while (keys[at] != key) {
      if (keys[at] == FREE) {
        if (size == used.length) {
          grow();
          return slot(key);
        }
        keys[at] = key;
        used[size++] = at;
        return at;
      }
      at = (at + 1) & mask;
    }
    return at;
  }

  private static int spread(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 32);
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    int[] oldUsed = used;
    int oldSize = size;
    keys = new long[oldKeys.length * 2];
    Arrays.fill(keys, FREE);
    values = new int[keys.length];
    used = new int[oldUsed.length * 2];
    size = 0;
    for (int i = 0; i < oldSize; i++) {
      values[slot(oldKeys[oldUsed[i]])] = oldValues[oldUsed[i]];
    }
  }
}
