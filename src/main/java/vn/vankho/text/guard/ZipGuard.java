package vn.vankho.text.guard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.vankho.document.Limits;

/**
 * Canh tệp nén: unpacks a word processor's zip archive into nothing, to see how large it is and how
 * deep its elements go, whatever its directory says.
 */
public final class ZipGuard {

  private static final int ENTRIES = 10_000;

  /** As much memory as other parts take a byte for a byte does XML take for one once it is read. */
  private static final int COST_OF_XML = 8;

  private ZipGuard() {}

  /**
   * @throws LimitExceeded when it unpacks to more than may be
   * @throws IOException when it is no zip archive or damaged
   */
  public static void check(Path file, Limits limits) throws IOException {
    // By path, not by name: a name of other letters than the system knows has no File.
    try (SeekableByteChannel channel = Files.newByteChannel(file);
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      if (entries.size() > ENTRIES) {
        throw LimitExceeded.bomb(limits.unpackedBytes());
      }
      long unpacked = 0;
      byte[] block = new byte[1 << 16];
      for (ZipArchiveEntry entry : entries) {
        Depth depth = new Depth(limits.nesting());
        boolean xml = entry.getName().endsWith(".xml");
        try (InputStream in = zip.getInputStream(entry)) {
          for (int n = in.read(block); n >= 0; n = in.read(block)) {
            unpacked += xml ? (long) n * COST_OF_XML : n;
            if (unpacked > limits.unpackedBytes()) {
              throw LimitExceeded.bomb(limits.unpackedBytes());
            }
            if (xml) {
              depth.look(block, n);
            }
          }
        }
      }
    }
  }

  /** Counts open elements by their brackets: enough to tell a document from a pit. */
  private static final class Depth {
    private final int limit;
    private int open;
    private byte before;

    Depth(int limit) {
      this.limit = limit;
    }

    void look(byte[] bytes, int n) {
      for (int i = 0; i < n; i++) {
        byte b = bytes[i];
        if (before == '<' && b == '/') {
          open = Math.max(0, open - 1);
        } else if (before == '<' && b != '!' && b != '?') {
          if (++open > limit) {
            throw LimitExceeded.nesting(limit);
          }
        } else if (before == '/' && b == '>') {
          open = Math.max(0, open - 1);
        }
        before = b;
      }
    }
  }
}
