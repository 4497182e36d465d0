package vn.vankho.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.Contents;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Sha256;

class BackupTest {

  @TempDir Path folder;
  private final PlainCrafts crafts = new PlainCrafts();
  private Instant now = Instant.parse("2026-03-01T00:00:00Z");
  private DocumentId withdrawn;

  @BeforeEach
  void anArchiveWithAHistory() throws IOException {
    put("a.rtf", "type: Kế hoạch", "number: 12", "title: Kế hoạch \"năm\", có dấu; và\\tab");
    put("b.rtf", "type: Báo cáo", "title: Báo cáo");
    put("c.rtf", "không có loại");
    put("d.rtf", "MẬT", "title: không được giữ");
    crafts.reachForText = true;
    try (RecordOffice office = open("output")) {
      var files = office.run().files();
      withdrawn = files.get(1).documents().get(0);
      office.withdraw(withdrawn, "ban hành \\N nhầm\nhai dòng, \"ngoặc\"");
      now = now.plus(Duration.ofDays(3));
      office.run();
      office.backUp(folder.resolve("bag"));
    }
    now = now.plus(Duration.ofDays(30));
  }

  private void put(String name, String... lines) throws IOException {
    Path file = Files.createDirectories(folder.resolve("input")).resolve(name);
    Files.write(file, PlainCrafts.rtf(lines));
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
  }

  private RecordOffice open(String output) throws IOException {
    return RecordOffice.open(
        folder.resolve("input"),
        folder.resolve(output),
        Clock.fixed(now, ZoneOffset.UTC),
        crafts,
        Progress.SILENT);
  }

  @Test
  void itHasTheFormOfABag() {
    assertThat(folder.resolve("bag/bagit.txt")).content().contains("BagIt-Version");
    assertThat(folder.resolve("bag/manifest-sha256.txt")).content().contains("data/database/");
    assertThat(folder.resolve("bag/data/database/withdrawal.csv"))
        .content()
        .contains("\"id\",\"reason\",\"since\"")
        .contains(withdrawn.value());
    assertThat(folder.resolve("bag.tmp")).doesNotExist();
  }

  @Test
  void whatABackupThatWasCutShortLeftBehindIsNotTakenOver() throws IOException {
    Path left = folder.resolve("second.tmp");
    for (String file : List.of("bagit.txt", "data/store/ab/stray", "store/cd/other")) {
      Files.createDirectories(left.resolve(file).getParent());
      Files.writeString(left.resolve(file), "half");
      left.resolve(file).toFile().setWritable(false, false);
    }
    try (RecordOffice office = open("output")) {
      office.backUp(folder.resolve("second"));
    }
    assertThat(Contents.of(folder.resolve("second/data")).keySet())
        .isEqualTo(Contents.of(folder.resolve("bag/data")).keySet());
    assertThat(left).doesNotExist();
  }

  @Test
  void aFolderOfSomebodyElsesInItsPlaceIsLeftAlone() throws IOException {
    Path stranger = folder.resolve("third.tmp/letters.txt");
    Files.createDirectories(stranger.getParent());
    Files.writeString(stranger, "kept");
    try (RecordOffice office = open("output")) {
      assertThatThrownBy(() -> office.backUp(folder.resolve("third")))
          .hasMessageContaining("third.tmp");
    }
    assertThat(stranger).hasContent("kept");
  }

  @Test
  void theArchiveAndItsSiteComeBackTheSameByteForByte() throws IOException {
    try (RecordOffice office = open("again")) {
      assertThat(office.restoreBackup(folder.resolve("bag"))).isTrue();
      assertThat(office.verify().problems()).isEmpty();
      office.backUp(folder.resolve("bag again"));
    }
    assertThat(Contents.of(folder.resolve("again/site")))
        .isEqualTo(Contents.of(folder.resolve("output/site")))
        .isNotEmpty();
    assertThat(Contents.of(folder.resolve("again/store")))
        .isEqualTo(Contents.of(folder.resolve("output/store")))
        .isNotEmpty();
    assertThat(Contents.of(folder.resolve("bag again/data")))
        .isEqualTo(Contents.of(folder.resolve("bag/data")));
  }

  @Test
  void whatComesBackGoesOnAsIfNothingHadHappened() throws IOException {
    try (RecordOffice office = open("again")) {
      office.restoreBackup(folder.resolve("bag"));
      int readsBefore = crafts.reads.get();
      assertThat(office.run().published()).isEqualTo(1);
      assertThat(crafts.reads.get() - readsBefore).as("read anew").isZero();
      assertThat(office.restore(withdrawn)).isTrue();
      assertThat(office.run().published()).isEqualTo(2);
    }
  }

  @Test
  void anArchiveThatHoldsSomethingIsNotOverwritten() throws IOException {
    Map<String, Sha256> before = Contents.of(folder.resolve("output/site"));
    try (RecordOffice office = open("output")) {
      assertThat(office.restoreBackup(folder.resolve("bag"))).isFalse();
    }
    assertThat(Contents.of(folder.resolve("output/site"))).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"altered", "missing", "unexpected"})
  void aDamagedBackupGivesNothing(String damage) throws IOException {
    Path csv = folder.resolve("bag/data/database/withdrawal.csv");
    switch (damage) {
      case "altered" -> Files.writeString(csv, Files.readString(csv).replace("nhầm", "nhằm"));
      case "missing" -> Files.delete(csv);
      default -> Files.writeString(csv.resolveSibling("more.csv"), "x");
    }
    try (RecordOffice office = open("again")) {
      assertThatThrownBy(() -> office.restoreBackup(folder.resolve("bag")))
          .isInstanceOf(BackupNotWhole.class);
      assertThat(folder.resolve("again/store")).doesNotExist();
      assertThat(folder.resolve("again/site")).doesNotExist();
    }
  }

  @Test
  void nothingOfAMarkedDocumentIsInIt() throws IOException {
    try (Stream<Path> tables = Files.list(folder.resolve("bag/data/database"))) {
      assertThat(tables)
          .isNotEmpty()
          .allSatisfy(t -> assertThat(t).content().doesNotContain("không được giữ"));
    }
    assertThat(Contents.of(folder.resolve("bag/data/store"))).hasSize(3);
  }
}
