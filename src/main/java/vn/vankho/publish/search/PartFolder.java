package vn.vankho.publish.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Thư mục chỉ mục: the parts of an index. A part that is there with the same bytes is left
 * untouched; what the new index does not have is removed. Thread-safe.
 */
final class PartFolder {

  private final Path folder;
  private final ConcurrentSkipListMap<String, Long> written = new ConcurrentSkipListMap<>();

  PartFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * @param name of the part, with {@code /} between folders
   * @param value a JavaScript value
   */
  void write(String name, CharSequence value) {
    byte[] bytes = Script.part(name, value).getBytes(StandardCharsets.UTF_8);
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    written.put(name, crc.getValue());
    Path file = folder.resolve(name + ".js");
    try {
      if (Files.exists(file)
          && Files.size(file) == bytes.length
          && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return;
      }
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The state of all parts so far in 8 hex digits: equal parts, equal version. */
  String version() {
    CRC32C all = new CRC32C();
    written.forEach((name, crc) -> all.update((name + crc).getBytes(StandardCharsets.UTF_8)));
    return String.format(Locale.ROOT, "%08x", all.getValue());
  }

  void removeOthers() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(p -> !p.equals(folder)).sorted().toList();
    }
    for (int i = files.size() - 1; i >= 0; i--) {
      Path file = files.get(i);
      if (Files.isDirectory(file)) {
        try (Stream<Path> inside = Files.list(file)) {
          if (inside.findAny().isPresent()) {
            continue;
          }
        }
        Files.delete(file);
      } else {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.endsWith(".js") || !written.containsKey(name.substring(0, name.length() - 3))) {
          Files.delete(file);
        }
      }
    }
  }
}
