package vn.vankho.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.stream.Stream;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;

/**
 * Kho bản gốc: the unaltered originals, each under its SHA-256 ({@code store/ab/abcdef…}),
 * read-only once written. The same bytes are kept once.
 */
public final class OriginalStore {

  private final Path folder;

  public OriginalStore(Path output) {
    folder = output.resolve("store");
  }

  /** Where the original with this hash lies, or would lie. */
  public Path path(Sha256 sha256) {
    return folder.resolve(sha256.hex().substring(0, 2)).resolve(sha256.hex());
  }

  /** The originals that a source file is made of, in page order. */
  public List<Path> paths(SourceFile source) {
    return source.parts().stream().map(p -> path(p.sha256())).toList();
  }

  /**
   * Takes the bytes of a source file in.
   *
   * @param parts where they lie now, in the order of the source's parts
   * @return false when a file's bytes are no longer those of the inventory; nothing of that file
   *     was kept
   * @throws IOException when they cannot be read, or the store cannot be written
   */
  public boolean keep(SourceFile source, List<Path> parts) throws IOException {
    for (int i = 0; i < parts.size(); i++) {
      if (!keep(source.parts().get(i).sha256(), parts.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean keep(Sha256 expected, Path file) throws IOException {
    Path target = path(expected);
    if (Files.exists(target)) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream hashing = new DigestInputStream(in, Sha256.digest())) {
      DurableFile.write(
          target,
          out -> {
            hashing.transferTo(out);
            if (!Sha256.of(hashing.getMessageDigest()).equals(expected)) {
              throw new ChangedMeanwhile(file);
            }
          });
    } catch (ChangedMeanwhile e) {
      return false;
    }
    makeReadOnly(target);
    return true;
  }

  /** Takes originals out again: those of a file that must not be kept. */
  public void discard(SourceFile source) throws IOException {
    for (Path file : paths(source)) {
      if (Files.exists(file)) {
        file.toFile().setWritable(true);
        Files.delete(file);
      }
    }
  }

  /** Every file in the store, sorted. */
  public List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void makeReadOnly(Path file) {
    // Some file systems know no permissions; the hash still tells of any change.
    file.toFile().setWritable(false, false);
  }

  private static final class ChangedMeanwhile extends IOException {
    ChangedMeanwhile(Path file) {
      super("changed while it was copied: " + file);
    }
  }
}
