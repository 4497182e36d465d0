package vn.vankho.publish.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Tệp tạm của chỉ mục: postings in the order of the documents, dealt out to files by the hash of
 * their word, so that each file can then be sorted in memory. A file is a row of numbers of 7 bits
 * a byte: 0 and the step to the next document, or a posting + 1.
 */
final class PostingSpool implements AutoCloseable {

  /** A power of two. At a million documents a file still sorts in about 200 MB. */
  static final int FILES = 64;

  /** Takes what was written. */
  interface Reader {
    void posting(int document, int kind, int levels, long term);
  }

  private static final class Lane {
    private final byte[] buffer = new byte[1 << 15];
    private int length;
    private int document = -1;
    private OutputStream out;
  }

  private final Path folder;
  private final Lane[] lanes = new Lane[FILES];
  private final long[] count = new long[4];

  PostingSpool(Path folder) {
    this.folder = folder;
    Arrays.setAll(lanes, i -> new Lane());
  }

  void write(int document, int kind, int levels, long term, int hash) throws IOException {
    Lane lane = lanes[hash & (FILES - 1)];
    if (lane.length > lane.buffer.length - 32) {
      flush(lane, hash & (FILES - 1));
    }
    if (lane.document != document) {
      put(lane, 0);
      put(lane, document - lane.document);
      lane.document = document;
    }
    put(lane, ((term << 5) | (levels << 2) | kind) + 1);
    count[kind]++;
  }

  long count(int kind) {
    return count[kind];
  }

  void flush() throws IOException {
    for (int i = 0; i < FILES; i++) {
      flush(lanes[i], i);
    }
  }

  /** Reads one file back, after {@link #flush()}; different files may be read at the same time. */
  void read(int file, Reader reader) throws IOException {
    Path path = folder.resolve("postings-" + file);
    if (!Files.exists(path)) {
      return;
    }
    byte[] bytes = Files.readAllBytes(path);
    int at = 0;
    int document = -1;
    boolean step = false;
    while (at < bytes.length) {
      long value = bytes[at] & 0x7f;
      int shift = 7;
      while (bytes[at++] < 0) {
        value |= (long) (bytes[at] & 0x7f) << shift;
        shift += 7;
      }
      if (step) {
        document += (int) value;
        step = false;
      } else if (value == 0) {
        step = true;
      } else {
        long posting = value - 1;
        reader.posting(document, (int) (posting & 3), (int) (posting >>> 2 & 7), posting >>> 5);
      }
    }
  }

  private static void put(Lane lane, long value) {
    long rest = value;
    while (rest > 0x7f) {
      lane.buffer[lane.length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    lane.buffer[lane.length++] = (byte) rest;
  }

  private void flush(Lane lane, int file) throws IOException {
    if (lane.length == 0) {
      return;
    }
    if (lane.out == null) {
      lane.out = Files.newOutputStream(folder.resolve("postings-" + file));
    }
    lane.out.write(lane.buffer, 0, lane.length);
    lane.length = 0;
  }

  @Override
  public void close() throws IOException {
    for (Lane lane : lanes) {
      if (lane.out != null) {
        lane.out.close();
      }
    }
  }
}
