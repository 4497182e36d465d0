package vn.vankho.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.Outcome.Kind;
import vn.vankho.document.Reading;
import vn.vankho.document.SourceFile;

/** What a computer does to a run: shares that vanish, clocks that go wrong. */
class SurviveTest {

  private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");

  @TempDir Path folder;

  private void put(String name, String number) throws IOException {
    Path file = Files.createDirectories(folder.resolve("input")).resolve(name);
    Files.write(
        file, PlainCrafts.rtf("type: Kế hoạch", "number: " + number, "title: Kế hoạch " + number));
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
  }

  private RunSummary run(String output, Instant now, Crafts crafts) throws IOException {
    try (RecordOffice office =
        RecordOffice.open(
            folder.resolve("input"),
            folder.resolve(output),
            Clock.fixed(now, ZoneOffset.UTC),
            crafts,
            Progress.SILENT)) {
      RunSummary summary = office.run();
      assertThat(office.verify().problems()).isEmpty();
      return summary;
    }
  }

  private String site(String output) throws IOException {
    return Files.readString(folder.resolve(output + "/site/all.txt"));
  }

  @Test
  void aShareThatVanishesMidRunCostsNothing() throws IOException {
    for (int i = 1; i <= 4; i++) {
      put(i + ".rtf", "1" + i);
    }
    run("whole", MARCH, new PlainCrafts());

    Path share = folder.resolve("input");
    Path gone = folder.resolve("unplugged");
    Crafts unplugging =
        new PlainCrafts() {
          @Override
          public synchronized Reading read(SourceFile f, List<Path> parts, IntConsumer pagesDone) {
            Reading reading = super.read(f, parts, pagesDone);
            if (reads.get() == 2) {
              try {
                Files.move(share, gone);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            }
            return reading;
          }
        };
    RunSummary cut = run("output", MARCH, unplugging);
    assertThat(cut.count(Kind.POSTPONED)).isPositive();
    assertThat(cut.count(Kind.REJECTED)).isZero();
    Files.createDirectories(share);
    RunSummary empty = run("output", MARCH, new PlainCrafts());
    assertThat(empty.published()).as("nothing is withdrawn").isEqualTo(cut.published());

    Files.delete(share);
    Files.move(gone, share);
    assertThat(run("output", MARCH, new PlainCrafts()).published()).isEqualTo(4);
    assertThat(site("output")).isEqualTo(site("whole"));
    try (Stream<Path> files = Files.walk(folder.resolve("output/store"))) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(4);
    }
  }

  @Test
  void aClockThatGoesBackLosesNothingAndKeepsTheOrderOfWhatWasDone() throws IOException {
    put("a.rtf", "11");
    PlainCrafts crafts = new PlainCrafts();
    run("output", MARCH, crafts);
    put("b.rtf", "12");
    Instant before = MARCH.minus(Duration.ofDays(3650));
    assertThat(run("output", before, crafts).published()).isEqualTo(2);
    assertThat(site("output")).contains("Kế hoạch 11").contains("Kế hoạch 12");
    assertThat(crafts.reads).hasValue(2);
    String site = site("output");
    assertThat(run("output", MARCH, crafts).published()).isEqualTo(2);
    assertThat(site("output")).as("nothing new, nothing done").isEqualTo(site);
    try (RecordOffice office =
        RecordOffice.open(
            folder.resolve("input"),
            folder.resolve("output"),
            Clock.fixed(before.minusSeconds(9), ZoneOffset.UTC),
            crafts,
            Progress.SILENT)) {
      var id = office.run().files().get(0).documents().get(0);
      assertThat(office.withdraw(id, "nhầm")).isTrue();
      assertThat(office.run().published()).isEqualTo(1);
      assertThat(office.restore(id)).isTrue();
      assertThat(office.run().published()).isEqualTo(2);
    }
  }
}
