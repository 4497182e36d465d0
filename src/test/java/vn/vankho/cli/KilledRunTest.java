package vn.vankho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.Contents;
import vn.vankho.job.PlainCrafts;

/** Kills the program, as a process of its own, and runs it again. */
class KilledRunTest {

  private static final int FILES = 10;

  @TempDir Path folder;

  private void fillInput() throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    for (int i = 1; i <= FILES; i++) {
      Path file = input.resolve("văn bản " + i + ".rtf");
      Files.write(
          file,
          PlainCrafts.rtf(
              "type: Kế hoạch",
              "number: " + (i == FILES ? 1 : i),
              "symbol: KH-UBND",
              "date: 2023-02-01",
              "title: Kế hoạch số " + (i == FILES ? 1 : i),
              i == FILES ? "trang quét lại" : "bản đầu",
              "do: wait"));
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    }
  }

  private Process start(String output, String log) throws IOException {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dreads=" + folder.resolve(output + ".reads"),
            "-cp",
            System.getProperty("java.class.path"),
            PlainVankho.class.getName(),
            "--input",
            folder.resolve("input").toString(),
            "--output",
            folder.resolve(output).toString());
    program.environment().put("SOURCE_DATE_EPOCH", "1772323200");
    program.redirectErrorStream(true).redirectOutput(folder.resolve(log).toFile());
    return program.start();
  }

  private void runToTheEnd(String output) throws IOException, InterruptedException {
    Process process = start(output, output + ".log");
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve(output + ".log"))).isZero();
  }

  @Test
  void aRunKilledFiveTimesEndsWithTheSiteOfAnUndisturbedOne() throws Exception {
    fillInput();
    long start = System.nanoTime();
    runToTheEnd("undisturbed");
    long whole = (System.nanoTime() - start) / 1_000_000;

    List<Long> moments = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      moments.add(whole * i / 6);
    }
    for (long moment : moments) {
      Process process = start("killed", "killed.log");
      if (!process.waitFor(moment, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
    runToTheEnd("killed");

    assertThat(Contents.of(folder.resolve("killed/site")))
        .isEqualTo(Contents.of(folder.resolve("undisturbed/site")))
        .isNotEmpty();
    List<String> reads = Files.readAllLines(folder.resolve("killed.reads"));
    assertThat(reads.stream().distinct()).hasSize(FILES);
    int workers = Runtime.getRuntime().availableProcessors();
    assertThat(reads.size() - FILES)
        .as("sources read again: at most those in hand when it was killed")
        .isLessThanOrEqualTo(5 * workers);
  }

  @Test
  void aSecondProcessIsRefusedWhileOneIsAtWork() throws Exception {
    fillInput();
    Process first = start("output", "first.log");
    while (!Files.exists(folder.resolve("output.reads"))) {
      assertThat(first.isAlive()).isTrue();
      Thread.sleep(50);
    }
    Process second = start("output", "second.log");
    assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(second.exitValue()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("second.log")))
        .contains("Một lần chạy khác đang làm việc trên")
        .contains("Another run is at work on");
    first.destroyForcibly().waitFor();
  }
}
