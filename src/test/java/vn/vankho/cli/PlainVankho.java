package vn.vankho.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.IntConsumer;
import vn.vankho.document.Reading;
import vn.vankho.document.SourceFile;
import vn.vankho.job.OneClock;
import vn.vankho.job.PlainCrafts;

/**
 * The program with plain readers, as a process of its own to be killed. Each source that has been
 * read leaves its path in the file that the system property {@code reads} names.
 */
public final class PlainVankho {
  private PlainVankho() {}

  public static void main(String[] args) {
    Path reads = Path.of(System.getProperty("reads"));
    int code =
        CommandLineTool.execute(
            OneClock.from(System.getenv()),
            settings ->
                new PlainCrafts() {
                  @Override
                  public Reading read(SourceFile file, List<Path> parts, IntConsumer pagesDone) {
                    Reading reading = super.read(file, parts, pagesDone);
                    try {
                      Files.writeString(
                          reads,
                          file.path() + "\n",
                          StandardOpenOption.CREATE,
                          StandardOpenOption.APPEND);
                    } catch (IOException e) {
                      throw new java.io.UncheckedIOException(e);
                    }
                    return reading;
                  }
                },
            args);
    Runtime.getRuntime().halt(code);
  }
}
