package vn.vankho.text.pdfa;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Các trang của tệp TIFF: where the file's compressed strips lie, so that they can be taken over as
 * they are. Source: TIFF 6.0, sections 2 and 11.
 */
final class TiffPages {

  private static final int WIDTH = 256;
  private static final int HEIGHT = 257;
  private static final int COMPRESSION = 259;
  private static final int PHOTOMETRIC = 262;
  private static final int FILL_ORDER = 266;
  private static final int STRIP_OFFSETS = 273;
  private static final int ORIENTATION = 274;
  private static final int SAMPLES = 277;
  private static final int ROWS_PER_STRIP = 278;
  private static final int STRIP_BYTES = 279;
  private static final int GROUP_4_OPTIONS = 293;

  private static final int GROUP_4 = 4;

  /** A chain of pages longer than this leads in a circle. */
  private static final int MAX_PAGES = 100_000;

  private TiffPages() {}

  /**
   * A strip of a page, encoded by itself.
   *
   * @param offset of its bytes in the file
   * @param firstRow of the page, from 0
   */
  record Strip(long offset, long bytes, int firstRow, int rows) {}

  /**
   * A page's strips in CCITT Group 4.
   *
   * @param blackIsOne whether PDF must be told that a run of ones is black
   */
  record Group4(int width, int height, boolean blackIsOne, List<Strip> strips) {}

  /**
   * One page.
   *
   * @param directory where it is described in the file
   * @param group4 its strips, when a PDF can show them as they are
   */
  record Page(long directory, Optional<Group4> group4) {}

  /**
   * The file's pages, in order.
   *
   * @throws IOException when it is no TIFF file, or a broken one
   */
  static List<Page> of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer head = bytes(channel, 0, 8);
      byte first = head.get(0);
      ByteOrder order = first == 'M' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
      if ((first != 'I' && first != 'M') || head.order(order).getShort(2) != 42) {
        throw new IOException("not a TIFF file of the common form");
      }
      List<Page> pages = new ArrayList<>();
      long directory = Integer.toUnsignedLong(head.getInt(4));
      while (directory != 0 && pages.size() < MAX_PAGES) {
        int entries = bytes(channel, directory, 2).order(order).getShort() & 0xffff;
        ByteBuffer table = bytes(channel, directory + 2, 12 * entries + 4).order(order);
        pages.add(new Page(directory, group4(tags(channel, table, entries))));
        directory = Integer.toUnsignedLong(table.getInt(12 * entries));
      }
      return pages;
    }
  }

  private static Map<Integer, long[]> tags(FileChannel channel, ByteBuffer table, int entries)
      throws IOException {
    Map<Integer, long[]> tags = new HashMap<>();
    for (int i = 0; i < entries; i++) {
      int type = table.getShort(12 * i + 2);
      int size = type == 3 ? 2 : type == 4 ? 4 : 0;
      long count = Integer.toUnsignedLong(table.getInt(12 * i + 4));
      if (size == 0 || count < 1 || count > 1 << 20) {
        continue;
      }
      int length = (int) count * size;
      ByteBuffer values =
          length <= 4
              ? table.slice(12 * i + 8, 4).order(table.order())
              : bytes(channel, Integer.toUnsignedLong(table.getInt(12 * i + 8)), length)
                  .order(table.order());
      long[] numbers = new long[(int) count];
      for (int n = 0; n < count; n++) {
        numbers[n] =
            size == 2
                ? values.getShort(2 * n) & 0xffff
                : Integer.toUnsignedLong(values.getInt(4 * n));
      }
      tags.put(table.getShort(12 * i) & 0xffff, numbers);
    }
    return tags;
  }

  private static Optional<Group4> group4(Map<Integer, long[]> tags) {
    long photometric = one(tags, PHOTOMETRIC, -1);
    long[] offsets = tags.getOrDefault(STRIP_OFFSETS, new long[0]);
    long[] bytes = tags.getOrDefault(STRIP_BYTES, new long[0]);
    boolean plain =
        one(tags, COMPRESSION, 1) == GROUP_4
            && one(tags, SAMPLES, 1) == 1
            && one(tags, FILL_ORDER, 1) == 1
            && one(tags, ORIENTATION, 1) == 1
            && one(tags, GROUP_4_OPTIONS, 0) == 0
            && (photometric == 0 || photometric == 1)
            && offsets.length > 0
            && offsets.length == bytes.length;
    if (!plain) {
      return Optional.empty();
    }
    int width = (int) one(tags, WIDTH, 0);
    int height = (int) one(tags, HEIGHT, 0);
    long rows = Math.min(height, one(tags, ROWS_PER_STRIP, height));
    if (width < 1 || rows < 1 || (height + rows - 1) / rows != offsets.length) {
      return Optional.empty();
    }
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < offsets.length; i++) {
      int from = (int) (i * rows);
      strips.add(new Strip(offsets[i], bytes[i], from, (int) Math.min(rows, height - from)));
    }
    return Optional.of(new Group4(width, height, photometric == 1, List.copyOf(strips)));
  }

  private static long one(Map<Integer, long[]> tags, int tag, long otherwise) {
    return tags.containsKey(tag) ? tags.get(tag)[0] : otherwise;
  }

  private static ByteBuffer bytes(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      int read = channel.read(buffer, from + buffer.position());
      if (read < 0) {
        throw new IOException("the TIFF file ends too early");
      }
    }
    return buffer.flip();
  }
}
