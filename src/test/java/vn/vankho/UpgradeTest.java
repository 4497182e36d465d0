package vn.vankho;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import vn.vankho.cli.CommandLineTool;
import vn.vankho.job.Crafts;
import vn.vankho.job.ProgramCrafts;
import vn.vankho.paper.Paper;
import vn.vankho.paper.PdfMill;

/** An archive of an earlier version of the program, or without its cache. */
class UpgradeTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir Path place;
  private Path input;
  private Path output;

  @BeforeEach
  void anArchive() throws IOException {
    input = Files.createDirectories(place.resolve("input"));
    output = place.resolve("output");
    PdfMill.digital(
        Paper.of(
            new Paper.Page()
                .head("42", "Kết quả công tác nội vụ năm 2021")
                .text("Đơn vị đã triển khai nhiệm vụ theo kế hoạch.")),
        input.resolve("report.pdf"));
    assertThat(vankho("run", "")).isZero();
    assertOnTheSite();
  }

  private int vankho(String command, String version) {
    return CommandLineTool.execute(
        CLOCK,
        settings -> later(new ProgramCrafts(settings), version),
        command,
        "--input",
        input.toString(),
        "--output",
        output.toString());
  }

  /** The program's crafts as if their versions had gone up. */
  private static Crafts later(Crafts crafts, String version) {
    return (Crafts)
        Proxy.newProxyInstance(
            Crafts.class.getClassLoader(),
            new Class<?>[] {Crafts.class},
            (proxy, method, arguments) -> {
              Object result = method.invoke(crafts, arguments);
              return method.getName().endsWith("Version") ? result + version : result;
            });
  }

  private void assertOnTheSite() throws IOException {
    assertThat(Files.readAllLines(output.resolve("site/data/documents.jsonl")))
        .singleElement()
        .asString()
        .contains("nội vụ");
  }

  @Test
  void isPublishedByALaterVersionWithoutBeingReadAgain() throws IOException {
    assertThat(vankho("publish", "-later")).isZero();
    assertOnTheSite();
    assertThat(vankho("verify", "-later")).isZero();
  }

  @Test
  void isReadAgainFromItsOriginalsWhenTheCacheIsLost() throws IOException {
    FileSystemUtils.deleteRecursively(output.resolve("cache"));
    Files.delete(input.resolve("report.pdf"));
    assertThat(vankho("publish", "-later")).as("nothing to make the site of").isEqualTo(1);
    assertOnTheSite();
    assertThat(vankho("run", "-later")).isZero();
    assertOnTheSite();
  }
}
