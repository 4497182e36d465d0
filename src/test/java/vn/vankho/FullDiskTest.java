package vn.vankho;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.Sha256;
import vn.vankho.paper.Paper;
import vn.vankho.paper.PdfMill;

/**
 * A disk that is full, or cannot be written: a small file system in memory, which only root can
 * mount.
 */
@Tag("slow")
class FullDiskTest {

  @TempDir Path place;
  private Path disk;
  private ChildRun child;

  @BeforeEach
  void aSmallDisk() throws Exception {
    Files.createDirectories(place.resolve("input"));
    for (int i = 1; i <= 3; i++) {
      put(i);
    }
    disk = Files.createDirectories(place.resolve("disk"));
    child = new ChildRun(place);
    assumeTrue(
        command("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()),
        "no file system can be mounted here");
  }

  @AfterEach
  void unmount() throws Exception {
    command("umount", "-l", disk.toString());
  }

  private void put(int number) throws IOException {
    Path file = place.resolve("input/" + number + ".pdf");
    PdfMill.digital(
        Paper.of(new Paper.Page().head("1" + number, "Thông tin đối ngoại đợt " + number)), file);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
  }

  private static boolean command(String... words) throws Exception {
    try {
      return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  private void remount(String option) throws Exception {
    assertThat(command("mount", "-o", "remount," + option, disk.toString())).isTrue();
  }

  private int run(String command, Path output) throws Exception {
    return child.run(
        command, "--input", place.resolve("input").toString(), "--output", output.toString());
  }

  private String said() throws IOException {
    return Files.readString(child.logs().resolve("run.log"));
  }

  private void fillUp(long left) throws IOException {
    long free = Files.getFileStore(disk).getUsableSpace() - left;
    byte[] block = new byte[4096];
    try (var out = Files.newOutputStream(disk.resolve("filler"))) {
      for (long n = 0; n < free / block.length; n++) {
        out.write(block);
      }
    }
  }

  @Test
  void aRunThatFillsTheDiskSaysSoAndTheNextOneIsWhole() throws Exception {
    Path output = disk.resolve("output");
    assertThat(run("run", output)).as(said()).isZero();
    Map<String, Sha256> before = Contents.of(output.resolve("site"));
    Path whole = place.resolve("whole");
    assertThat(run("run", whole)).isZero();
    put(4);
    put(5);
    assertThat(run("run", whole)).isZero();

    for (long left : new long[] {0, 40_000, 400_000}) {
      fillUp(left);
      assertThat(run("run", output)).as(said()).isEqualTo(1);
      assertThat(said()).contains("Đĩa đầy").contains("The disk is full");
      assertThat(Contents.of(output.resolve("site"))).as("the old site stands").isEqualTo(before);
      Files.delete(disk.resolve("filler"));
    }
    assertThat(run("run", output)).as(said()).isZero();
    assertThat(run("verify", output)).as(said()).isZero();
    assertThat(Contents.of(output.resolve("site"))).isEqualTo(Contents.of(whole.resolve("site")));
  }

  @Test
  void anOutputThatCannotBeWrittenIsNamedAndLeftAsItIs() throws Exception {
    Path output = disk.resolve("output");
    assertThat(run("run", output)).as(said()).isZero();
    Map<String, Sha256> before = Contents.of(output.resolve("site"));
    put(4);
    remount("ro");
    assertThat(run("run", output)).isEqualTo(1);
    assertThat(said())
        .contains(output.toString())
        .contains("Cannot write to")
        .contains("quyền ghi");
    assertThat(Contents.of(output.resolve("site"))).isEqualTo(before);
    remount("rw");
    assertThat(run("run", output)).isZero();
    assertThat(run("verify", output)).as(said()).isZero();
    assertThat(Contents.of(output.resolve("site"))).isNotEqualTo(before);
  }
}
