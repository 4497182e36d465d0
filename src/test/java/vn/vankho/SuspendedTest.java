package vn.vankho;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.PublicationSettings;
import vn.vankho.job.ProgramCrafts;
import vn.vankho.job.Progress;
import vn.vankho.job.RecordOffice;
import vn.vankho.paper.ByteScan;
import vn.vankho.paper.Paper;
import vn.vankho.paper.PdfMill;

/** A document that was published and may be so no more. */
class SuspendedTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir Path place;

  private void run(PublicationSettings settings) throws Exception {
    try (ProgramCrafts crafts = new ProgramCrafts(settings);
        RecordOffice office =
            RecordOffice.open(
                place.resolve("input"), place.resolve("output"), CLOCK, crafts, Progress.SILENT)) {
      office.run();
      assertThat(office.verify().problems()).isEmpty();
    }
  }

  private List<Path> pages() throws Exception {
    try (Stream<Path> walk = Files.walk(place.resolve("output/site"))) {
      return walk.filter(
              p -> p.toString().matches(".*/(van-ban|documents)/[0-9a-z]{12,}/index.html"))
          .sorted()
          .toList();
    }
  }

  @Test
  void itsAddressSaysSoAndNothingOfItIsLeft() throws Exception {
    Files.createDirectories(place.resolve("input"));
    PdfMill.digital(
        Paper.of(
            new Paper.Page()
                .mark("DỰ THẢO", 100, 130, java.awt.Color.BLACK, false)
                .head("42", "Kết quả công tác XEKULAMI")
                .text("Đơn vị đã triển khai VOXAMIRO theo kế hoạch.")),
        place.resolve("input/draft.pdf"));
    run(PublicationSettings.DEFAULT);
    List<Path> before = pages();
    assertThat(before).hasSize(2);
    assertThat(before.get(0)).content().contains("VOXAMIRO");

    run(new PublicationSettings(false, true));
    assertThat(pages()).isEqualTo(before);
    assertThat(before.stream().map(SuspendedTest::text))
        .anyMatch(t -> t.contains("Văn bản tạm ngừng công bố"))
        .anyMatch(t -> t.contains("Publication suspended"));
    assertThat(ByteScan.find(List.of("VOXAMIRO", "XEKULAMI"), place.resolve("output/site")))
        .isEmpty();

    run(PublicationSettings.DEFAULT);
    assertThat(before.get(0)).content().contains("VOXAMIRO");
  }

  private static String text(Path page) {
    try {
      return Files.readString(page);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
