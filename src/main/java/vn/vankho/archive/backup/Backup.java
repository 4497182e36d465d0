package vn.vankho.archive.backup;

import gov.loc.repository.bagit.creator.BagCreator;
import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.domain.Metadata;
import gov.loc.repository.bagit.hash.StandardSupportedAlgorithms;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Bản sao lưu: the archive as a BagIt bag (RFC 8493, SHA-256): {@code data/database/*.csv}, {@code
 * data/store} (the originals) and {@code data/cache/text} (the texts read from them). The site is
 * made of these and not in it.
 */
public final class Backup {

  /** What is copied, as it lies below the output folder. */
  private static final List<String> FOLDERS = List.of("store", "cache/text");

  private static final String DATABASE = "database";

  /** Where a bag has its files. */
  private static final String PAYLOAD = "data";

  /** The hash of the site that stands, by which the next one names its predecessor. */
  private static final String RELEASE = "site/release.txt";

  private final JdbcTemplate db;
  private final Path output;

  /**
   * @param output what the archive's files lie in, or are to lie in
   */
  public Backup(JdbcTemplate db, Path output) {
    this.db = db;
    this.output = output;
  }

  /** The bag is not whole: something is missing, altered or unexpected. */
  public static final class NotWhole extends IOException {
    NotWhole(Path bag, Exception cause) {
      super(bag + ": " + cause.getMessage(), cause);
    }
  }

  /**
   * Writes a bag; nobody must work on the archive meanwhile.
   *
   * @param bag a folder that does not exist yet
   * @throws IOException when the disk does not take it
   */
  public void write(Path bag, Instant now) throws IOException {
    Path draft = bag.resolveSibling(bag.getFileName() + ".tmp");
    empty(draft);
    Files.createDirectories(draft);
    new DatabaseDump(db).write(draft.resolve(DATABASE));
    for (String folder : FOLDERS) {
      copy(output.resolve(folder), draft.resolve(folder));
    }
    copyFile(output.resolve(RELEASE), draft.resolve(RELEASE));
    Metadata about = new Metadata();
    about.add("Bagging-Date", now.toString().substring(0, 10));
    about.add("Bag-Software-Agent", "Vankho");
    about.add("Internal-Sender-Description", "CSV: UTF-8, \\N = no value");
    try {
      BagCreator.bagInPlace(draft, List.of(StandardSupportedAlgorithms.SHA256), true, about);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    check(draft);
    Files.move(draft, bag);
  }

  /**
   * Fills an empty archive from a bag; to be called in a transaction.
   *
   * @throws NotWhole when the bag is damaged; nothing was taken from it
   * @throws IOException when the disk does not take it
   */
  public void read(Path bag) throws IOException {
    check(bag);
    Path data = bag.resolve(PAYLOAD);
    for (String folder : FOLDERS) {
      copy(data.resolve(folder), output.resolve(folder));
    }
    copyFile(data.resolve(RELEASE), output.resolve(RELEASE));
    // Last, because the database speaks of the files: a cut before it leaves an empty archive.
    new DatabaseDump(db).read(data.resolve(DATABASE));
  }

  /**
   * What a backup that was cut short left behind may be half a bag, or a whole one.
   *
   * @throws FileAlreadyExistsException when it is something else
   */
  private static void empty(Path draft) throws IOException {
    if (!Files.isDirectory(draft)) {
      return;
    }
    try (Stream<Path> inside = Files.list(draft)) {
      boolean ours = Files.exists(draft.resolve(DATABASE)) || Files.exists(draft.resolve(PAYLOAD));
      if (!ours && inside.findAny().isPresent()) {
        throw new FileAlreadyExistsException(draft.toString());
      }
    }
    try (Stream<Path> files = Files.walk(draft)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        file.toFile().setWritable(true);
        Files.delete(file);
      }
    }
  }

  /** Every file of the bag against its manifests. */
  private static void check(Path folder) throws IOException {
    try (BagVerifier verifier = new BagVerifier()) {
      Bag bag = new BagReader().read(folder);
      verifier.isValid(bag, false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotWhole(folder, e);
    } catch (Exception e) {
      // The library has an exception of its own for everything that can be wrong with a bag.
      throw new NotWhole(folder, e);
    }
  }

  private static void copyFile(Path from, Path to) throws IOException {
    if (Files.isRegularFile(from)) {
      Files.createDirectories(to.getParent());
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    boolean isStore = from.endsWith("store");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        if (Files.exists(target) && Files.mismatch(file, target) == -1) {
          continue;
        }
        Files.deleteIfExists(target);
        Files.copy(file, target);
        if (isStore) {
          target.toFile().setWritable(false, false);
        }
      }
    }
  }
}
