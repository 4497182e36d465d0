package vn.vankho.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import vn.vankho.document.Sha256;
import vn.vankho.publish.search.ByteText;

/**
 * Sổ trang: what the site that stands was made of, so that only what changed is made again. Lies
 * beside the site and may be deleted; the next publication then takes longer.
 *
 * @param manifest hash of the manifest of the site that this describes
 * @param version of whatever makes the pages, apart from the holdings
 * @param batches by name
 */
record Ledger(Sha256 manifest, String version, Map<String, Batch> batches) {

  /**
   * Files made of the same inputs.
   *
   * @param fingerprint of the inputs
   * @param data what is to be known of them without reading them; one line
   */
  record Batch(String fingerprint, String data, List<Row> files) {

    /**
     * @throws NoSuchElementException when it has no such file
     */
    Row row(String path) {
      for (Row row : files) {
        if (row.path().equals(path)) {
          return row;
        }
      }
      throw new NoSuchElementException(path);
    }
  }

  /**
   * A file of the site.
   *
   * @param modified milliseconds; tells with the size whether someone else wrote to it
   */
  record Row(String path, Sha256 sha256, long size, long modified) {}

  /** The ledger, unless there is none or it is damaged. */
  static Optional<Ledger> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Map<String, Batch> batches = new HashMap<>();
    try {
      Lines in = new Lines(Files.readAllBytes(file));
      String[] head = in.next(2);
      List<Row> rows = new ArrayList<>();
      while (in.hasNext()) {
        String[] columns = in.next(4);
        if (columns[0].isEmpty()) {
          rows = new ArrayList<>(8);
          batches.put(columns[1], new Batch(columns[2], columns[3], rows));
        } else {
          rows.add(
              new Row(
                  columns[3],
                  new Sha256(columns[0]),
                  Long.parseLong(columns[1]),
                  Long.parseLong(columns[2])));
        }
      }
      return Optional.of(new Ledger(new Sha256(head[0]), head[1], batches));
    } catch (RuntimeException damaged) {
      return Optional.empty();
    }
  }

  /** Lines of columns; made into text column by column, since most of them are plain ASCII. */
  private static final class Lines {
    private final byte[] bytes;
    private int at;

    Lines(byte[] bytes) {
      this.bytes = bytes;
    }

    boolean hasNext() {
      return at < bytes.length;
    }

    /** The columns of the next line; the last one as far as the line goes. */
    String[] next(int count) {
      String[] columns = new String[count];
      for (int i = 0; i < count; i++) {
        int from = at;
        char end = i + 1 < count ? '\t' : '\n';
        while (bytes[at] != end) {
          at++;
        }
        columns[i] = new String(bytes, from, at++ - from, StandardCharsets.UTF_8);
      }
      return columns;
    }
  }

  /**
   * @throws IOException when the disk does not take it; the file that was there then stays
   */
  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path draft = file.resolveSibling(file.getFileName() + ".tmp");
    ByteText text = new ByteText(1 << 16);
    try (OutputStream out = Files.newOutputStream(draft)) {
      text.put(manifest.hex()).put('\t').put(version).put('\n');
      for (Map.Entry<String, Batch> batch : new TreeMap<>(batches).entrySet()) {
        Batch b = batch.getValue();
        text.put('\t').put(batch.getKey()).put('\t').put(b.fingerprint());
        text.put('\t').put(b.data()).put('\n');
        for (Row row : b.files()) {
          text.put(row.sha256().hex()).put('\t').put(Long.toString(row.size()));
          text.put('\t').put(Long.toString(row.modified())).put('\t').put(row.path()).put('\n');
        }
        if (text.length() > 1 << 15) {
          out.write(text.array(), 0, text.length());
          text.clear();
        }
      }
      out.write(text.array(), 0, text.length());
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
