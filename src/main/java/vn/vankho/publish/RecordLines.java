package vn.vankho.publish;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.vankho.document.DocumentId;

/**
 * Dòng bản ghi: the records of all documents in one file, a line each, by id. Those that are as
 * they were are copied from the file that stands, since one large file is read sooner than many
 * small ones.
 */
final class RecordLines {

  private final SiteFolder site;

  /** The records of the site that stands, in the order of its file. */
  private final TreeMap<DocumentId, Ledger.Row> before = new TreeMap<>();

  private final Map<DocumentId, Long> starts = new HashMap<>();
  private final byte[] buffer = new byte[1 << 16];
  private long size;

  RecordLines(SiteFolder site) {
    this.site = site;
    site.before()
        .forEach(
            (name, batch) -> {
              if (name.startsWith(SitePublisher.BATCH) && !batch.data().isEmpty()) {
                DocumentId id = new DocumentId(name.substring(SitePublisher.BATCH.length()));
                before.put(id, batch.row(Addresses.record(id)));
              }
            });
    before.forEach(
        (id, row) -> {
          starts.put(id, size);
          size += row.size();
        });
  }

  /**
   * @param path of the file, below the site's root
   */
  void write(String path, List<Entry> byId, OutputStream out) throws IOException {
    Optional<Path> standing = site.standing(path, size);
    if (standing.isEmpty()) {
      before.clear();
    }
    try (InputStream in =
        standing.isPresent()
            ? Files.newInputStream(standing.get())
            : InputStream.nullInputStream()) {
      long at = 0;
      long from = 0;
      long to = 0;
      for (Entry entry : byId) {
        DocumentId id = entry.id();
        String record = Addresses.record(id);
        Ledger.Row was = before.get(id);
        boolean stands =
            was != null && was.sha256().equals(site.hash(SitePublisher.batch(id), record));
        if (!stands || starts.get(id) != to) {
          copy(in, from - at, to - from, out);
          at = to;
          from = stands ? starts.get(id) : to;
        }
        if (stands) {
          to = starts.get(id) + was.size();
        } else {
          out.write(site.read(record));
        }
      }
      copy(in, from - at, to - from, out);
    }
  }

  private void copy(InputStream in, long skip, long count, OutputStream out) throws IOException {
    in.skipNBytes(skip);
    for (long left = count; left > 0; ) {
      int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (read < 0) {
        throw new EOFException("the records that stand are shorter than the ledger says");
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }
}
