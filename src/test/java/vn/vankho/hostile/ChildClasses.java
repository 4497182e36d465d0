package vn.vankho.hostile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * The classes of processes that are started often: packed in jars, so that the JVM can keep them as
 * it loaded them (class data sharing) from the first process that ends by itself.
 */
final class ChildClasses {

  private final String path;
  private final Path shared;

  private ChildClasses(String path, Path shared) {
    this.path = path;
    this.shared = shared;
  }

  /**
   * @param folder an empty one
   */
  static ChildClasses in(Path folder) {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (Files.isDirectory(Path.of(entry))) {
        String jar = folder.resolve(entries.size() + ".jar").toString();
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(System.out, System.err, "--create", "--file", jar, "-C", entry, ".");
        entries.add(jar);
      } else if (Files.isRegularFile(Path.of(entry))) {
        entries.add(entry);
      }
    }
    return new ChildClasses(String.join(File.pathSeparator, entries), folder.resolve("shared.jsa"));
  }

  /** Starts it; what it says and complains of comes in one stream. */
  Process start(Path directory, Class<?> program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.add("-Xmx1g");
    command.add("-Djava.awt.headless=true");
    command.add("-Xlog:disable");
    command.add("-Xlog:all=error:stderr");
    command.add(
        (Files.exists(shared) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + shared);
    command.add("-cp");
    command.add(path);
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(directory.toFile())
        .redirectErrorStream(true)
        .start();
  }
}
