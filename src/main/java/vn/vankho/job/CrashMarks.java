package vn.vankho.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import vn.vankho.document.Sha256;

/**
 * Dấu đang đọc: a mark beside each source that is being read, which stays behind when the process
 * dies over it ({@code reading/abcdef…}, one process id a line). So a file that brings the process
 * down costs only itself.
 */
final class CrashMarks {

  /** The JVM left its crash log: the file, or one read beside it, did it. */
  private static final int CRASHES_ALLOWED = 1;

  /** The process vanished without a word: stopped by a person as likely as by the system. */
  private static final int DEATHS_ALLOWED = 5;

  private final Path folder;
  private final Path crashLogs;

  /**
   * @param crashLogs where the JVM leaves {@code hs_err_pid<pid>.log}: its working directory
   */
  CrashMarks(Path output, Path crashLogs) {
    this.folder = output.resolve("reading");
    this.crashLogs = crashLogs;
  }

  void begin(Sha256 source) throws IOException {
    Files.createDirectories(folder);
    String mark = before(source).stream().map(l -> l + "\n").reduce("", String::concat);
    Files.writeString(folder.resolve(source.hex()), mark + ProcessHandle.current().pid() + "\n");
  }

  void end(Sha256 source) throws IOException {
    Files.deleteIfExists(folder.resolve(source.hex()));
  }

  /** Whether a process died while it read this source. */
  boolean isSuspect(Sha256 source) throws IOException {
    return !before(source).isEmpty();
  }

  /** Whether it happened too often for another try. */
  boolean isSetAside(Sha256 source) throws IOException {
    List<String> deaths = before(source);
    long crashes = deaths.stream().filter(this::leftACrashLog).count();
    return crashes > CRASHES_ALLOWED || deaths.size() > DEATHS_ALLOWED;
  }

  private boolean leftACrashLog(String pid) {
    return Files.exists(crashLogs.resolve("hs_err_pid" + pid + ".log"));
  }

  private List<String> before(Sha256 source) throws IOException {
    try {
      return Files.readAllLines(folder.resolve(source.hex()));
    } catch (NoSuchFileException none) {
      return List.of();
    }
  }
}
