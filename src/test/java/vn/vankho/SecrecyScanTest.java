package vn.vankho;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.paper.ByteScan;
import vn.vankho.paper.Paper;
import vn.vankho.paper.PdfMill;

/** Nothing of a file with a secrecy mark is anywhere but in that file. */
class SecrecyScanTest {

  @TempDir Path place;

  @Test
  void nothingOfAMarkedFileIsKept() throws Exception {
    check(MarkedFiles.few());
  }

  @Test
  @Tag("slow")
  void nothingOfAnyMarkedFileIsKept() throws Exception {
    assertThat(MarkedFiles.all()).hasSizeGreaterThanOrEqualTo(30);
    check(MarkedFiles.all());
  }

  private void check(List<MarkedFiles.Case> cases) throws Exception {
    Path input = Files.createDirectories(place.resolve("input"));
    MarkedFiles.write(cases, input);
    open(input);
    List<String> words = MarkedFiles.words(cases);
    assertThat(ByteScan.find(words, input)).as("the words are planted").isNotEmpty();
    ChildRun child = new ChildRun(place);
    Path output = place.resolve("output");
    int code = child.run("run", "--input", input.toString(), "--output", output.toString());
    assertThat(code).as(Files.readString(child.logs().resolve("run.log"))).isZero();

    assertThat(notWithheld(output)).isEmpty();
    assertThat(ByteScan.find(words, output, child.temporary(), child.logs())).isEmpty();
    assertThat(ByteScan.find(List.of("VOXAMIRO"), output)).as("the open one is there").isNotEmpty();
  }

  /** A file without a mark, which shows that what is kept would be found. */
  private static void open(Path input) throws IOException {
    Paper paper =
        Paper.of(
            new Paper.Page()
                .head("99", "Kết quả công tác bảo vệ bí mật nhà nước năm 2021")
                .text("Đơn vị đã triển khai VOXAMIRO theo kế hoạch của cấp trên."));
    PdfMill.digital(paper, input.resolve("open.pdf"));
  }

  private static List<String> notWithheld(Path output) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (JsonNode row : JsonMapper.shared().readTree(output.resolve("report.json").toFile())) {
      String file = row.get("file").asString();
      String outcome = row.get("outcome").asString();
      if (!file.equals("open.pdf") && !outcome.equals("withheld")) {
        wrong.add(file + " " + outcome + " " + row.get("reasons"));
      }
    }
    return wrong;
  }

  @Test
  @Tag("slow")
  void nothingIsLeftWhenTheProcessDiesOverThem() throws Exception {
    Path input = Files.createDirectories(place.resolve("input"));
    List<MarkedFiles.Case> cases = MarkedFiles.all();
    MarkedFiles.write(cases, input);
    ChildRun child = new ChildRun(place);
    Path output = place.resolve("output");
    List<String> words = MarkedFiles.words(cases);
    for (int kill = 0; kill < 6; kill++) {
      Process process =
          child.start("run", "--input", input.toString(), "--output", output.toString());
      assertThat(isReading(process, output)).as("it was killed over a marked file").isTrue();
      Thread.sleep(250L * kill);
      List<ProcessHandle> readers = process.descendants().toList();
      process.destroyForcibly().waitFor();
      for (ProcessHandle reader : readers) {
        reader.onExit().get(1, TimeUnit.MINUTES);
      }
      assertThat(ByteScan.find(words, output, child.temporary(), child.logs())).isEmpty();
    }
  }

  /** Waits until it has begun with a file: all of them are marked. */
  private static boolean isReading(Process process, Path output) throws Exception {
    Path reading = output.resolve("reading");
    while (process.isAlive()) {
      try (var marks = Files.list(reading)) {
        if (marks.findAny().isPresent()) {
          return true;
        }
      } catch (java.nio.file.NoSuchFileException notYet) {
        // It has not come so far.
      }
      Thread.sleep(5);
    }
    return false;
  }
}
