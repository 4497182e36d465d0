package vn.vankho;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, with temporary files and logs in folders of its own. */
final class ChildRun {

  private final Path temporary;
  private final Path log;

  /**
   * @param place where its folders {@code tmp} and {@code log} are made
   */
  ChildRun(Path place) throws IOException {
    temporary = Files.createDirectories(place.resolve("tmp"));
    log = Files.createDirectories(place.resolve("log")).resolve("run.log");
  }

  Path temporary() {
    return temporary;
  }

  Path logs() {
    return log.getParent();
  }

  /** Starts it; what it says is appended to the log. */
  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.awt.headless=true");
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add("-XX:ErrorFile=" + log.resolveSibling("hs_err.log"));
    command.add("-XX:+PerfDisableSharedMem");
    command.add("-Xmx1g");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Vankho.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SOURCE_DATE_EPOCH", "1772323200");
    return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
  }

  /** Runs it to its end. */
  int run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("it does not end: " + Files.readString(log));
    }
    return process.exitValue();
  }
}
