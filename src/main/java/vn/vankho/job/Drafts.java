package vn.vankho.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Bản ghi dở: half-written files that a process left behind when it died. */
final class Drafts {
  private Drafts() {}

  /** Removes them from the store and the cache; everything else is whole by construction. */
  static void sweep(Path output) throws IOException {
    for (String folder : List.of("store", "cache")) {
      Path root = output.resolve(folder);
      if (Files.isDirectory(root)) {
        try (Stream<Path> files = Files.walk(root)) {
          for (Path draft :
              files.filter(f -> f.getFileName().toString().endsWith(".tmp")).toList()) {
            Files.delete(draft);
          }
        }
      }
    }
  }
}
