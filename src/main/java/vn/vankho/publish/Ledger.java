package vn.vankho.publish;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
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
import vn.vankho.document.Sha256;

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
    try (BufferedReader in = Files.newBufferedReader(file)) {
      String[] head = in.readLine().split("\t", 2);
      List<Row> rows = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] columns = line.split("\t", 4);
        if (columns[0].isEmpty()) {
          rows = new ArrayList<>();
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

  /**
   * @throws IOException when the disk does not take it; the file that was there then stays
   */
  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path draft = file.resolveSibling(file.getFileName() + ".tmp");
    try (BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
      out.write(manifest + "\t" + version + "\n");
      for (Map.Entry<String, Batch> batch : new java.util.TreeMap<>(batches).entrySet()) {
        Batch b = batch.getValue();
        out.write("\t" + batch.getKey() + "\t" + b.fingerprint() + "\t" + b.data() + "\n");
        for (Row row : b.files()) {
          out.write(row.sha256() + "\t" + row.size() + "\t" + row.modified() + "\t" + row.path());
          out.write('\n');
        }
      }
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
