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

  private static final String FILE = "postings-";

  /** Takes the postings of a document. */
  interface Reader {
    void posting(int kind, int levels, long term);
  }

  private static final class Buffer {
    private final byte[] buffer = new byte[1 << 15];
    private int length;
    private int document = -1;
    private OutputStream out;
  }

  private final Path folder;
  private final Buffer[] lanes = new Buffer[FILES];
  private final long[] count = new long[4];

  PostingSpool(Path folder) {
    this.folder = folder;
    Arrays.setAll(lanes, i -> new Buffer());
  }

  void write(int document, int kind, int levels, long term, int hash) throws IOException {
    Buffer lane = lanes[hash & (FILES - 1)];
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

  /** A file read back: where each document's postings begin and end. */
  static final class Lane {
    private final byte[] bytes;
    private final int[] start;
    private final int[] end;

    private Lane(byte[] bytes, int documents) {
      this.bytes = bytes;
      this.start = new int[documents];
      this.end = new int[documents];
      int document = -1;
      int at = 0;
      while (at < bytes.length) {
        if (bytes[at] == 0) {
          if (document >= 0) {
            end[document] = at;
          }
          int shift = 0;
          int step = 0;
          do {
            at++;
            step |= (bytes[at] & 0x7f) << shift;
            shift += 7;
          } while (bytes[at] < 0);
          document += step;
          start[document] = at + 1;
        } else {
          while (bytes[at] < 0) {
            at++;
          }
        }
        at++;
      }
      if (document >= 0) {
        end[document] = bytes.length;
      }
    }

    void read(int document, Reader reader) {
      int at = start[document];
      while (at < end[document]) {
        long value = bytes[at] & 0x7f;
        int shift = 7;
        while (bytes[at++] < 0) {
          value |= (long) (bytes[at] & 0x7f) << shift;
          shift += 7;
        }
        long posting = value - 1;
        reader.posting((int) (posting & 3), (int) (posting >>> 2 & 7), posting >>> 5);
      }
    }
  }

  /**
   * Reads one file back, after {@link #flush()}; different files may be read at the same time.
   *
   * @param documents how many there are
   */
  Lane lane(int file, int documents) throws IOException {
    Path path = folder.resolve(FILE + file);
    return new Lane(Files.exists(path) ? Files.readAllBytes(path) : new byte[0], documents);
  }

  private static void put(Buffer lane, long value) {
    long rest = value;
    while (rest > 0x7f) {
      lane.buffer[lane.length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    lane.buffer[lane.length++] = (byte) rest;
  }

  private void flush(Buffer lane, int file) throws IOException {
    if (lane.length == 0) {
      return;
    }
    if (lane.out == null) {
      lane.out = Files.newOutputStream(folder.resolve(FILE + file));
    }
    lane.out.write(lane.buffer, 0, lane.length);
    lane.length = 0;
  }

  @Override
  public void close() throws IOException {
    for (Buffer lane : lanes) {
      if (lane.out != null) {
        lane.out.close();
      }
    }
  }
}
