package vn.vankho;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.vankho.document.Sha256;

/** What a folder holds, to be compared. */
public final class Contents {

  private Contents() {}

  /** The hash of every file by its path below the folder, with slashes. */
  public static Map<String, Sha256> of(Path folder) throws IOException {
    Map<String, Sha256> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Sha256.of(file));
      }
    }
    return files;
  }
}
