package vn.vankho.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.vankho.document.Sha256;

/**
 * Thư mục trang: the site as it is being written, beside the one that stands. A file whose bytes
 * did not change is linked from the old site. The old site stands until the new one is complete.
 */
final class SiteFolder {

  static final String MANIFEST = "manifest.txt";

  private final Path site;
  private final Path next;
  private final Path old;

  SiteFolder(Path output) throws IOException {
    site = output.resolve("site");
    next = output.resolve("site.new");
    old = output.resolve("site.old");
    if (!Files.exists(site) && Files.isDirectory(old)) {
      // a swap was cut short between its two moves
      Files.move(old, site);
    }
    delete(next);
    delete(old);
    Files.createDirectories(next);
  }

  Path root() {
    return next;
  }

  void write(String path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String path, byte[] bytes) throws IOException {
    Path file = next.resolve(path);
    Files.createDirectories(file.getParent());
    Path standing = site.resolve(path);
    if (Files.isRegularFile(standing)
        && Files.size(standing) == bytes.length
        && Arrays.equals(Files.readAllBytes(standing), bytes)) {
      link(standing, file);
    } else {
      Files.write(file, bytes);
    }
  }

  /** A copy of a file, such as an original; linked from the old site where it is there. */
  void copy(Path from, String path) throws IOException {
    Path file = next.resolve(path);
    Files.createDirectories(file.getParent());
    Path standing = site.resolve(path);
    if (Files.isRegularFile(standing) && Files.mismatch(standing, from) == -1) {
      link(standing, file);
    } else {
      Files.copy(from, file);
      file.toFile().setWritable(true, true);
    }
  }

  /**
   * Takes over what a folder of the old site holds; for files whose address says what is in them.
   *
   * @return their names, sorted
   */
  List<String> keep(String folder) throws IOException {
    Path standing = site.resolve(folder);
    if (!Files.isDirectory(standing)) {
      return List.of();
    }
    Path target = Files.createDirectories(next.resolve(folder));
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(standing)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        link(file, target.resolve(name));
        names.add(name);
      }
    }
    return names;
  }

  private static void link(Path standing, Path file) throws IOException {
    try {
      Files.createLink(file, standing);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(standing, file);
    }
  }

  /**
   * Writes the manifest and puts the new site in the old one's place; where both are equal the old
   * one stays untouched.
   */
  void swap() throws IOException {
    String manifest = manifest();
    Files.writeString(next.resolve(MANIFEST), manifest, StandardCharsets.UTF_8);
    Path standing = site.resolve(MANIFEST);
    if (Files.isRegularFile(standing) && Files.readString(standing).equals(manifest)) {
      delete(next);
      return;
    }
    if (Files.exists(site)) {
      Files.move(site, old);
    }
    Files.move(next, site);
    delete(old);
  }

  /** A line a file, as {@code sha256sum} writes it, sorted by path. */
  private String manifest() throws IOException {
    TreeMap<String, Sha256> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(next)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(next.relativize(file).toString().replace('\\', '/'), Sha256.of(file));
      }
    }
    StringBuilder text = new StringBuilder();
    files.forEach((path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
    return text.toString();
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
