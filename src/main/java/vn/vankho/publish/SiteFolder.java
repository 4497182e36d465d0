package vn.vankho.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import vn.vankho.document.Sha256;
import vn.vankho.publish.search.ByteText;

/**
 * Thư mục trang: the site as it will be. What is as it was is left where it stands; the rest is
 * {@linkplain Staging staged} until the new site is complete. Safe for several threads.
 */
final class SiteFolder {

  static final String MANIFEST = "manifest.txt";

  private final Path site;
  private final Path ledgerFile;
  private final String version;
  private final Staging staging;

  /** What the site was made of; batches only where the version is the same. */
  private final Map<String, Ledger.Batch> made;

  /** The files that stand, as the ledger describes them; those it does not know without a row. */
  private final Map<String, Optional<Ledger.Row>> standing;

  private final boolean isLedgerLost;

  private final Map<String, Ledger.Batch> batches = new ConcurrentHashMap<>();

  /**
   * @param version of whatever makes the pages, apart from what a batch is made of
   */
  SiteFolder(Path output, String version) throws IOException {
    this.version = version;
    site = output.resolve("site");
    ledgerFile = output.resolve("cache").resolve("site").resolve("ledger.txt");
    staging = new Staging(output);
    Path manifest = site.resolve(MANIFEST);
    Optional<Ledger> ledger = Optional.empty();
    if (Files.isRegularFile(manifest)) {
      Sha256 stands = Sha256.of(manifest);
      ledger = Ledger.read(ledgerFile).filter(l -> l.manifest().equals(stands));
    }
    isLedgerLost = ledger.isEmpty();
    made = ledger.filter(l -> l.version().equals(version)).map(Ledger::batches).orElse(Map.of());
    standing = StandingFiles.of(site, ledger.map(Ledger::batches).orElse(Map.of()));
  }

  /**
   * Takes a batch over from the site that stands, when it was made of the same and all its files
   * are as they were.
   *
   * @return what was noted of it
   */
  Optional<String> takeOver(String name, String fingerprint) {
    Ledger.Batch batch = made.get(name);
    if (batch == null
        || !batch.fingerprint().equals(fingerprint)
        || !batch.files().stream().allMatch(this::stands)) {
      return Optional.empty();
    }
    batches.put(name, batch);
    return Optional.of(batch.data());
  }

  private boolean stands(Ledger.Row row) {
    Optional<Ledger.Row> found = standing.get(row.path());
    return found != null && found.isPresent();
  }

  /**
   * Begins a batch.
   *
   * @param fingerprint of what it is made of
   */
  Batch batch(String name, String fingerprint) {
    return new Batch(name, fingerprint);
  }

  /** A file of the next site. */
  byte[] read(String path) {
    try {
      return Files.readAllBytes(staging.find(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the site that stands was made of; nothing when other pages would be made of it now. */
  Map<String, Ledger.Batch> before() {
    return made;
  }

  /** A file of the site that stands, when it is as it was made and of this size. */
  Optional<Path> standing(String path, long size) {
    return standing
        .getOrDefault(path, Optional.empty())
        .filter(row -> row.size() == size)
        .map(row -> site.resolve(path));
  }

  /** What was noted of a batch of the next site. */
  String data(String batch) {
    return batches.get(batch).data();
  }

  /** The hash of a file of the next site, whose batch is complete. */
  Sha256 hash(String batch, String path) {
    return batches.get(batch).row(path).sha256();
  }

  /** Fills a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Tập trang: files that are made of the same inputs. */
  final class Batch {
    private final String name;
    private final String fingerprint;
    private final List<Ledger.Row> rows = Collections.synchronizedList(new ArrayList<>());

    private Batch(String name, String fingerprint) {
      this.name = name;
      this.fingerprint = fingerprint;
    }

    void write(String path, String text) throws IOException {
      write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @return the hash of the bytes
     */
    Sha256 write(String path, byte[] bytes) throws IOException {
      return write(path, bytes, bytes.length);
    }

    Sha256 write(String path, ByteText text) throws IOException {
      return write(path, text.array(), text.length());
    }

    private Sha256 write(String path, byte[] bytes, int length) throws IOException {
      MessageDigest digest = Sha256.digest();
      digest.update(bytes, 0, length);
      Sha256 sha256 = Sha256.of(digest);
      if (!isThere(path, sha256, length)) {
        Path file = staging.place(path);
        try (OutputStream out = Files.newOutputStream(file)) {
          out.write(bytes, 0, length);
        }
        note(path, sha256, file);
      }
      return sha256;
    }

    /**
     * A file that is too large to be held in memory; none when its content throws.
     *
     * @return what is noted of it
     */
    Ledger.Row write(String path, Content content) throws IOException {
      MessageDigest digest = Sha256.digest();
      Path file = staging.place(path);
      try (OutputStream out =
          new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
        content.writeTo(out);
      } catch (IOException | RuntimeException e) {
        staging.drop(path);
        throw e;
      }
      Sha256 sha256 = Sha256.of(digest);
      if (isThere(path, sha256, Files.size(file))) {
        staging.drop(path);
      } else {
        note(path, sha256, file);
      }
      return rowOf(path);
    }

    /**
     * Takes a file over from the old site.
     *
     * @param isSame whether it still is what it should be
     * @return what is noted of it; nothing when there is no such file
     */
    Optional<Ledger.Row> keep(String path, Predicate<Path> isSame) throws IOException {
      Optional<Ledger.Row> row = standing.get(path);
      Path file = site.resolve(path);
      if (row == null || !Files.isRegularFile(file) || !isSame.test(file)) {
        return Optional.empty();
      } else if (row.isPresent()) {
        rows.add(row.get());
      } else {
        note(path, Sha256.of(file), file);
      }
      return Optional.of(rowOf(path));
    }

    private Ledger.Row rowOf(String path) {
      synchronized (rows) {
        return rows.stream().filter(r -> r.path().equals(path)).findFirst().orElseThrow();
      }
    }

    /**
     * A copy of a file, such as an original.
     *
     * @param known what its bytes should be; where they are on the site it is not read again
     */
    void copy(Path from, Sha256 known, String path) throws IOException {
      if (!isThere(path, known, Files.size(from))) {
        write(path, out -> Files.copy(from, out));
      }
    }

    /**
     * Takes over what a folder of the old site holds; for files whose address says what is in them.
     *
     * @return their names, sorted
     */
    List<String> keep(String folder) throws IOException {
      List<String> names = new ArrayList<>();
      String[] there = site.resolve(folder).toFile().list();
      for (String file : there == null ? new String[0] : there) {
        Optional<Ledger.Row> row = standing.getOrDefault(folder + file, Optional.empty());
        if (row.isPresent()) {
          rows.add(row.get());
          names.add(file);
        } else if (isLedgerLost) {
          Path found = site.resolve(folder + file);
          note(folder + file, Sha256.of(found), found);
          names.add(file);
        }
      }
      names.sort(null);
      return names;
    }

    private boolean isThere(String path, Sha256 sha256, long size) throws IOException {
      Optional<Ledger.Row> row = standing.get(path);
      if (row == null) {
        return false;
      }
      if (row.isPresent()) {
        boolean is = row.get().size() == size && row.get().sha256().equals(sha256);
        if (is) {
          rows.add(row.get());
        }
        return is;
      }
      // Unknown, as when the ledger was lost; it may have these bytes for all that.
      Path file = site.resolve(path);
      boolean is = Files.size(file) == size && Sha256.of(file).equals(sha256);
      if (is) {
        note(path, sha256, file);
      }
      return is;
    }

    private void note(String path, Sha256 sha256, Path file) throws IOException {
      BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class);
      rows.add(new Ledger.Row(path, sha256, a.size(), a.lastModifiedTime().toMillis()));
    }

    /**
     * The batch is complete.
     *
     * @param data what is to be known of it when it is taken over; one line
     */
    void close(String data) {
      batches.put(name, new Ledger.Batch(fingerprint, data, List.copyOf(rows)));
    }
  }

  /** Whether every batch is as it was, there is no other, and no file that belongs to none. */
  private boolean isAsItWas() {
    List<String> last = List.of(Release.FILE, MANIFEST);
    int files = 0;
    for (Map.Entry<String, Ledger.Batch> batch : made.entrySet()) {
      boolean stands =
          last.contains(batch.getKey())
              ? batch.getValue().files().stream().allMatch(this::stands)
              : batch.getValue().equals(batches.get(batch.getKey()));
      if (!stands) {
        return false;
      }
      files += batch.getValue().files().size();
    }
    return made.keySet().containsAll(last)
        && made.size() == batches.size() + last.size()
        && files == standing.size();
  }

  /**
   * Writes the manifest and puts the new site in the old one's place; where both are equal nothing
   * is touched.
   */
  void commit() throws IOException {
    if (isAsItWas()) {
      staging.commit(MANIFEST, List.of());
      return;
    }
    TreeMap<String, Sha256> files = new TreeMap<>();
    batches.values().forEach(b -> b.files().forEach(row -> files.put(row.path(), row.sha256())));
    Batch release = batch(Release.FILE, "");
    Path before = site.resolve(Release.FILE);
    release.write(
        Release.FILE,
        Release.of(
            files,
            Files.isRegularFile(before)
                ? Optional.of(Files.readString(before))
                : Optional.empty()));
    release.close("");
    files.put(Release.FILE, batches.get(Release.FILE).files().get(0).sha256());
    Batch manifest = batch(MANIFEST, "");
    manifest.write(
        MANIFEST,
        out -> {
          // A line a file, as sha256sum writes it, sorted by path.
          for (Map.Entry<String, Sha256> file : files.entrySet()) {
            out.write(Release.line(file).getBytes(StandardCharsets.UTF_8));
          }
        });
    manifest.close("");
    Set<String> is = new HashSet<>(files.keySet());
    List<String> gone =
        standing.keySet().stream()
            .filter(path -> !is.contains(path) && !path.equals(MANIFEST))
            .sorted()
            .toList();
    Sha256 hash = batches.get(MANIFEST).files().get(0).sha256();
    staging.commit(MANIFEST, gone);
    new Ledger(hash, version, batches).write(ledgerFile);
  }
}
