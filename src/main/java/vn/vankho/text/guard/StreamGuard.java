package vn.vankho.text.guard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Canh luồng nén: unpacks the deflated streams of a PDF file into nothing, one after the other, to
 * see how large they are; the library would hold each whole in memory.
 */
public final class StreamGuard {

  /** Deflate packs no more into a byte. */
  private static final int DENSEST = 1032;

  /** A stream deflated more often than this has no honest purpose. */
  private static final int LAYERS = 4;

  private static final int BLOCK = 1 << 16;

  private static final String STREAM = "stream";

  private final ByteBuffer file;
  private final long limit;

  private StreamGuard(ByteBuffer file, long limit) {
    this.file = file;
    this.limit = limit;
  }

  /**
   * @throws LimitExceeded when a stream unpacks to more bytes than that
   * @throws IOException when the file cannot be read
   */
  public static void check(Path file, long limit) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = Math.min(channel.size(), Integer.MAX_VALUE);
      new StreamGuard(channel.map(FileChannel.MapMode.READ_ONLY, 0, size), limit).check();
    }
  }

  private void check() {
    for (int at = afterStream(0); at >= 0; at = afterStream(at)) {
      int start = at;
      while (start < file.limit() && (at(start) == '\r' || at(start) == '\n')) {
        start++;
      }
      if (start > at && start + 2 <= file.limit() && isDeflated(at(start), at(start + 1))) {
        unpack(start);
      }
    }
  }

  private byte at(int i) {
    return file.get(i);
  }

  private static boolean isDeflated(byte first, byte second) {
    return (first & 0x0f) == 8 && ((first & 0xff) << 8 | second & 0xff) % 31 == 0;
  }

  /** Where the next {@code stream} ends, be it that of {@code endstream}; -1 when there is none. */
  private int afterStream(int from) {
    int length = STREAM.length();
    int end = from + length;
    while (end <= file.limit()) {
      // Most bytes are a picture's and no letter of the word, which then ends behind them at best.
      int place = STREAM.indexOf(at(end - 1));
      if (place == length - 1 && isStream(end - length)) {
        return end;
      }
      end += place < 0 ? length : Math.max(1, length - 1 - place);
    }
    return -1;
  }

  private boolean isStream(int start) {
    for (int i = 0; i < STREAM.length(); i++) {
      if (at(start + i) != STREAM.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void unpack(int start) {
    ByteBuffer rest = file.duplicate().position(start);
    boolean canBeTooLarge = (long) rest.remaining() * DENSEST > limit;
    try (Layer layer = new Layer(1)) {
      layer.inflater.setInput(rest);
      layer.run(canBeTooLarge);
    }
  }

  /** One deflation; what it unpacks to may be deflated again. */
  private final class Layer implements AutoCloseable {
    private final Inflater inflater = new Inflater();
    private final byte[] block = new byte[BLOCK];
    private final int depth;
    private Optional<Layer> inner = Optional.empty();
    private long total;

    Layer(int depth) {
      this.depth = depth;
    }

    /**
     * Unpacks what input there is.
     *
     * @param whole false when a look at the beginning is enough, unless it is deflated twice
     */
    void run(boolean whole) {
      try {
        for (int n = inflater.inflate(block); n > 0; n = inflater.inflate(block)) {
          if (total == 0 && n > 1 && depth < LAYERS && isDeflated(block[0], block[1])) {
            inner = Optional.of(new Layer(depth + 1));
          }
          total += n;
          if (total > limit) {
            throw LimitExceeded.bomb(limit);
          } else if (inner.isPresent()) {
            inner.get().inflater.setInput(block, 0, n);
            inner.get().run(true);
          } else if (!whole) {
            return;
          }
        }
      } catch (DataFormatException end) {
        // It only looked deflated, or is damaged: it gets no larger.
      }
    }

    @Override
    public void close() {
      inner.ifPresent(Layer::close);
      inflater.end();
    }
  }
}
