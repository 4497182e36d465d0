package vn.vankho.text.guard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.vankho.document.Limits;

/**
 * Canh tệp TIFF: walks the directories of a TIFF file, one a page, before any is decoded: they may
 * go in circles, and a later page may claim any size. Source: TIFF 6.0, section 2.
 */
public final class TiffGuard {

  private static final int WIDTH = 256;
  private static final int HEIGHT = 257;
  private static final int ENTRY = 12;

  private TiffGuard() {}

  /**
   * Where the file's pages are described, in order; nothing for a file of another format.
   *
   * @throws LimitExceeded when it has more pages, or larger ones, than may be
   * @throws IOException when the directories lead out of the file or in circles
   */
  public static List<Long> check(Path file, Limits limits) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = Math.min(channel.size(), Integer.MAX_VALUE);
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
      if (size < 8 || bytes.get(0) != bytes.get(1)) {
        return List.of();
      } else if (bytes.get(0) == 'I') {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
      } else if (bytes.get(0) != 'M') {
        return List.of();
      }
      return bytes.getShort(2) == 42 ? walk(bytes, limits) : List.of();
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("a directory outside of the file", e);
    }
  }

  private static List<Long> walk(ByteBuffer bytes, Limits limits) throws IOException {
    Set<Integer> seen = new LinkedHashSet<>();
    for (int at = bytes.getInt(4); at != 0; ) {
      if (!seen.add(at)) {
        throw new IOException("directories in a circle");
      } else if (seen.size() > limits.pages()) {
        throw LimitExceeded.pages(limits.pages());
      }
      int entries = bytes.getShort(at) & 0xffff;
      long width = 0;
      long height = 0;
      for (int i = 0; i < entries; i++) {
        int entry = at + 2 + i * ENTRY;
        int tag = bytes.getShort(entry) & 0xffff;
        if (tag == WIDTH) {
          width = value(bytes, entry);
        } else if (tag == HEIGHT) {
          height = value(bytes, entry);
        }
      }
      if (width > 0 && height > limits.pixels() / width) {
        throw new LimitExceeded("image-too-large", width, height);
      }
      at = bytes.getInt(at + 2 + entries * ENTRY);
    }
    return seen.stream().map(Integer::toUnsignedLong).toList();
  }

  /** A short (type 3) or a long. */
  private static long value(ByteBuffer bytes, int entry) {
    return bytes.getShort(entry + 2) == 3
        ? bytes.getShort(entry + 8) & 0xffff
        : bytes.getInt(entry + 8) & 0xffffffffL;
  }
}
