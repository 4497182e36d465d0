package vn.vankho.archive;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;

/**
 * Phác họa văn bản: a short stand-in for a text, by which two readings of the same pages are told
 * to be alike without opening either (MinHash over pairs of neighbouring words, marks taken off, so
 * that slips of recognition cost little).
 */
final class TextSketch {

  /** Values in a sketch: the standard error of a likeness is then about 6 %. */
  static final int SIZE = 64;

  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final int[] values;

  private TextSketch(int[] values) {
    this.values = values;
  }

  static TextSketch of(String text) {
    List<String> words =
        NO_LETTER.splitAsStream(Vietnamese.bare(text)).filter(w -> w.length() > 1).toList();
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 1; i < words.size(); i++) {
      long pair = words.get(i - 1).hashCode() * 0x1F3D5B79L + words.get(i).hashCode();
      for (int k = 0; k < SIZE; k++) {
        least[k] = Math.min(least[k], (int) (mixed(pair + k * GOLDEN) >>> 33));
      }
    }
    return new TextSketch(least);
  }

  /** SplitMix64's finisher. */
  private static long mixed(long x) {
    x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }

  /** About the share of word pairs that both texts have of those that either has, 0 to 1. */
  double likeness(TextSketch other) {
    if (isEmpty() || other.isEmpty()) {
      return 0;
    }
    int equal = 0;
    for (int k = 0; k < SIZE; k++) {
      equal += values[k] == other.values[k] ? 1 : 0;
    }
    return equal / (double) SIZE;
  }

  /** Whether the text had fewer than two words. */
  boolean isEmpty() {
    return values[0] == Integer.MAX_VALUE;
  }

  /** One of {@code SIZE / width} parts; like texts are likely to have one in common. */
  int band(int number, int width) {
    return Arrays.hashCode(Arrays.copyOfRange(values, number * width, (number + 1) * width));
  }

  static TextSketch parse(String hex) {
    int[] values = new int[SIZE];
    ByteBuffer.wrap(HexFormat.of().parseHex(hex)).asIntBuffer().get(values);
    return new TextSketch(values);
  }

  @Override
  public String toString() {
    ByteBuffer bytes = ByteBuffer.allocate(SIZE * Integer.BYTES);
    bytes.asIntBuffer().put(values);
    return HexFormat.of().formatHex(bytes.array());
  }
}
