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
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.DocumentId;
import vn.vankho.document.FileReport;
import vn.vankho.document.Outcome.Kind;

class RecordOfficeTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

  private static final String[] PLAN = {
    "type: Kế hoạch", "number: 12", "symbol: KH-UBND", "date: 2023-02-01", "title: Kế hoạch năm"
  };

  @TempDir Path folder;
  private final PlainCrafts crafts = new PlainCrafts();

  private Path input() throws IOException {
    return Files.createDirectories(folder.resolve("input"));
  }

  private void put(String name, byte[] bytes) throws IOException {
    Path file = input().resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
  }

  private RecordOffice open() throws IOException {
    return RecordOffice.open(input(), folder.resolve("output"), CLOCK, crafts, Progress.SILENT);
  }

  private RunSummary run() throws IOException {
    try (RecordOffice office = open()) {
      return office.run();
    }
  }

  private static Map<String, Kind> kinds(RunSummary summary) {
    Map<String, Kind> kinds = new TreeMap<>();
    summary.files().forEach(f -> kinds.put(f.file(), f.outcome().kind()));
    return kinds;
  }

  private static String[] with(String... more) {
    return Stream.concat(Stream.of(PLAN), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void everyInputFileEndsAsOneRowWhateverBecomesOfIt() throws IOException {
    put("a/kế hoạch 12.rtf", PlainCrafts.rtf(PLAN));
    put("b/bản sao.rtf", PlainCrafts.rtf(PLAN));
    put("damaged.rtf", PlainCrafts.rtf("do: fail"));
    put("throws.rtf", PlainCrafts.rtf("do: throw"));
    put("deep.rtf", PlainCrafts.rtf("do: overflow"));
    put("huge.rtf", PlainCrafts.rtf("do: exhaust"));
    put("vanishes.rtf", PlainCrafts.rtf("do: vanish"));
    put("stumbles.rtf", PlainCrafts.rtf("do: stumble"));
    put("unknown.rtf", PlainCrafts.rtf("only words"));
    put("secret.rtf", PlainCrafts.rtf(with("MẬT", "xylophone")));
    put("empty.pdf", new byte[0]);
    put("song.mp3", new byte[] {'I', 'D', '3', 3, 0, 0, 0, 0, 0, 0});
    put("~$lock.docx", new byte[] {1});
    put("README.md", new byte[] {1});

    assertThat(kinds(run()))
        .containsExactly(
            Map.entry("a/kế hoạch 12.rtf", Kind.PUBLISHED),
            Map.entry("b/bản sao.rtf", Kind.DUPLICATE),
            Map.entry("damaged.rtf", Kind.REJECTED),
            Map.entry("deep.rtf", Kind.REJECTED),
            Map.entry("empty.pdf", Kind.REJECTED),
            Map.entry("huge.rtf", Kind.REJECTED),
            Map.entry("secret.rtf", Kind.WITHHELD),
            Map.entry("song.mp3", Kind.REJECTED),
            Map.entry("stumbles.rtf", Kind.REJECTED),
            Map.entry("throws.rtf", Kind.REJECTED),
            Map.entry("unknown.rtf", Kind.REVIEW),
            Map.entry("vanishes.rtf", Kind.POSTPONED),
            Map.entry("~$lock.docx", Kind.POSTPONED));
  }

  @Test
  void twelveFilesAreReadSideBySide() throws IOException {
    for (int i = 0; i < 12; i++) {
      put(i + ".rtf", PlainCrafts.rtf(with("do: meet", "file " + i)));
    }
    crafts.atOnce = new CountDownLatch(12);
    try (RecordOffice office =
        RecordOffice.open(input(), folder.resolve("output"), CLOCK, crafts, Progress.SILENT, 12)) {
      assertThat(office.run().files()).hasSize(12);
    }
    assertThat(crafts.met).hasValue(12);
  }

  @Test
  void aSecondRunReadsNothingAndLeavesTheSiteAlone() throws IOException {
    put("a.rtf", PlainCrafts.rtf(PLAN));
    put("b.rtf", PlainCrafts.rtf(PLAN));
    put("bad.rtf", PlainCrafts.rtf("do: fail"));
    run();
    RunSummary second = run();
    assertThat(kinds(second))
        .containsExactly(
            Map.entry("a.rtf", Kind.UNCHANGED),
            Map.entry("b.rtf", Kind.UNCHANGED),
            Map.entry("bad.rtf", Kind.REJECTED));
    assertThat(crafts.reads).hasValue(2);
    assertThat(crafts.extractions).hasValue(1);
    assertThat(crafts.sites).hasValue(1);
  }

  @Test
  void betterRulesRunAgainWithoutReadingAPage() throws IOException {
    put("a.rtf", PlainCrafts.rtf(PLAN));
    run();
    crafts.extractorVersion = "x2";
    assertThat(kinds(run())).containsEntry("a.rtf", Kind.PUBLISHED);
    assertThat(crafts.reads).hasValue(1);
    assertThat(crafts.extractions).hasValue(2);
  }

  @Test
  void aBetterReaderReadsWhatIsGoneFromTheInputOutOfTheStore() throws IOException {
    put("a.rtf", PlainCrafts.rtf(PLAN));
    run();
    Files.delete(input().resolve("a.rtf"));
    crafts.readerVersion = "r2";
    assertThat(run().published()).isEqualTo(1);
    assertThat(crafts.reads).hasValue(2);
  }

  @Test
  void theSameDocumentInTwoFormsIsHeldOnce() throws IOException {
    String text = "Thực hiện Quyết định số 123 ngày 05 tháng 02 năm 2022 về nhiệm vụ được giao";
    put("first.rtf", PlainCrafts.rtf(with(text)));
    put("second.rtf", PlainCrafts.rtf(with(text, "Trang 1")));
    RunSummary summary = run();
    assertThat(summary.published()).isEqualTo(1);
    assertThat(kinds(summary).values()).containsExactlyInAnyOrder(Kind.PUBLISHED, Kind.DUPLICATE);
    assertThat(Files.readString(folder.resolve("output/site/all.txt")))
        .contains("first.rtf, second.rtf");
  }

  @Test
  void anIdOnceOnTheSiteStaysWhenABetterFormArrives() throws IOException {
    put(
        "z.rtf",
        PlainCrafts.rtf(with("Thực hiện nhiệm vụ được giao trong năm vừa qua", "Trang 1")));
    run();
    String before = Files.readString(folder.resolve("output/site/all.txt")).split("[\n ]")[1];
    put("a.rtf", PlainCrafts.rtf(with("Thực hiện nhiệm vụ được giao trong năm vừa qua")));
    assertThat(kinds(run())).containsEntry("z.rtf", Kind.DUPLICATE);
    String after = Files.readString(folder.resolve("output/site/all.txt")).split("[\n ]")[1];
    assertThat(after).isEqualTo(before);
  }

  @Test
  void nothingOfAMarkedFileIsKept() throws IOException {
    put("secret.rtf", PlainCrafts.rtf(with("MẬT", "xylophone")));
    run();
    try (Stream<Path> files = Files.walk(folder.resolve("output"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(
                new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain("xylophone");
      }
    }
    assertThat(folder.resolve("output/store")).doesNotExist();
    assertThat(folder.resolve("output/cache")).doesNotExist();
  }

  @Test
  void aWithdrawnDocumentStaysOffUntilItIsRestored() throws IOException {
    put("a.rtf", PlainCrafts.rtf(PLAN));
    DocumentId id = run().files().get(0).documents().get(0);
    try (RecordOffice office = open()) {
      assertThat(office.withdraw(id, "ban hành nhầm")).isTrue();
      assertThat(office.withdraw(id, "again")).isFalse();
      assertThat(office.run().published()).isZero();
      assertThat(office.restore(id)).isTrue();
      assertThat(office.run().published()).isEqualTo(1);
    }
  }

  @Test
  void aTwinOfAWithdrawnDocumentIsReportedAsWithdrawnToo() throws IOException {
    put("a.rtf", PlainCrafts.rtf(PLAN));
    put("b.rtf", PlainCrafts.rtf(PLAN));
    DocumentId id = run().files().get(0).documents().get(0);
    try (RecordOffice office = open()) {
      office.withdraw(id, "ban hành nhầm");
      assertThat(office.run().files())
          .extracting(f -> f.outcome().kind() + " " + f.outcome().reasons().get(0).code())
          .containsExactly("WITHHELD withdrawn", "WITHHELD twin-of-withdrawn");
    }
  }

  @Test
  void aWithdrawalOutlastsAPowerCutAtTheMomentItIsAnswered() throws IOException {
    put("a.rtf", PlainCrafts.rtf(PLAN));
    DocumentId id = run().files().get(0).documents().get(0);
    Path rescued = Files.createDirectories(folder.resolve("rescued"));
    try (RecordOffice office = open()) {
      office.withdraw(id, "ban hành nhầm");
      Files.copy(folder.resolve("output/vankho.mv.db"), rescued.resolve("vankho.mv.db"));
    }
    try (RecordOffice office =
        RecordOffice.open(input(), rescued, CLOCK, crafts, Progress.SILENT)) {
      assertThat(office.withdraw(id, "again")).isFalse();
    }
  }

  @Test
  void aDeletedFileWithdrawsNothing() throws IOException {
    put("a.rtf", PlainCrafts.rtf(PLAN));
    run();
    Files.delete(input().resolve("a.rtf"));
    RunSummary summary = run();
    assertThat(summary.files()).isEmpty();
    assertThat(summary.published()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("output/site/all.txt"))).contains("a.rtf");
  }

  @Test
  void aSecondRunAtTheSameTimeIsRefused() throws IOException {
    try (RecordOffice office = open()) {
      assertThat(office.run().files()).isEmpty();
      assertThatThrownBy(this::open).isInstanceOf(AlreadyRunning.class);
    }
    assertThat(run().files()).isEmpty();
  }

  @Test
  void aDamagedCacheIsReadAgainAtTheNextRun() throws IOException {
    put("a.rtf", PlainCrafts.rtf(PLAN));
    run();
    try (Stream<Path> files = Files.walk(folder.resolve("output/cache"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    crafts.extractorVersion = "x2";
    assertThat(kinds(run())).containsEntry("a.rtf", Kind.POSTPONED);
    assertThat(kinds(run())).containsEntry("a.rtf", Kind.PUBLISHED);
    assertThat(crafts.reads).hasValue(2);
  }

  @Test
  void theReportIsSortedAndNamesThePrimaryFile() throws IOException {
    put("b.rtf", PlainCrafts.rtf(PLAN));
    put("a.rtf", PlainCrafts.rtf(PLAN));
    List<FileReport> files = run().files();
    assertThat(files).extracting(FileReport::file).containsExactly("a.rtf", "b.rtf");
    assertThat(files.get(1).outcome().reasons().get(0).args()).containsExactly("a.rtf");
  }

  @Test
  void theSiteCanBeMadeOfWhatAnOlderReaderRead() throws IOException {
    put("a.rtf", PlainCrafts.rtf(PLAN));
    DocumentId id = run().files().get(0).documents().get(0);
    crafts.readerVersion = "r2";
    crafts.reachForText = true;
    try (RecordOffice office = open()) {
      assertThat(office.publish().published()).isEqualTo(1);
      assertThat(office.verify().problems()).isEmpty();
    }
    assertThat(Files.readString(folder.resolve("output/site/all.txt"))).contains(id.value());
    assertThat(crafts.reads).hasValue(1);
  }
}
