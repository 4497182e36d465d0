package vn.vankho;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.DocumentId;
import vn.vankho.document.PublicationSettings;
import vn.vankho.job.ProgramCrafts;
import vn.vankho.job.Progress;
import vn.vankho.job.RecordOffice;
import vn.vankho.paper.FlowMill;
import vn.vankho.paper.Paper;
import vn.vankho.paper.PdfMill;
import vn.vankho.paper.ScanMill;

/** A backup turned back into an archive by the program's own readers, rules and pages. */
@Tag("slow")
class RealBackupTest {

  @TempDir Path place;
  private Instant now = Instant.parse("2026-03-01T00:00:00Z");
  private final ProgramCrafts crafts = new ProgramCrafts(PublicationSettings.DEFAULT);

  private RecordOffice open(String output) throws IOException {
    return RecordOffice.open(
        place.resolve("input"),
        place.resolve(output),
        Clock.fixed(now, ZoneOffset.UTC),
        crafts,
        Progress.SILENT);
  }

  @Test
  void theSameRecordsAndTheSameSiteComeBack() throws IOException {
    Path input = Files.createDirectories(place.resolve("input"));
    PdfMill.digital(paper("11"), input.resolve("a.pdf"));
    FlowMill.docx(paper("12"), input.resolve("b.docx"));
    ScanMill.tiff(paper("13"), input.resolve("c.tif"));
    PdfMill.digital(paper("14"), input.resolve("d.pdf"));
    try (RecordOffice office = open("output")) {
      DocumentId last = office.run().files().get(3).documents().get(0);
      now = now.plus(Duration.ofDays(2));
      office.withdraw(last, "ban hành nhầm");
      office.run();
      office.writeForms(place.resolve("forms.jsonl"));
      office.backUp(place.resolve("bag"));
    }
    now = now.plus(Duration.ofDays(400));
    try (RecordOffice office = open("again")) {
      assertThat(office.restoreBackup(place.resolve("bag"))).isTrue();
      assertThat(office.verify().problems()).isEmpty();
      office.writeForms(place.resolve("forms again.jsonl"));
    }
    assertThat(place.resolve("forms again.jsonl"))
        .hasSameBinaryContentAs(place.resolve("forms.jsonl"));
    assertThat(Contents.of(place.resolve("again/site")))
        .isEqualTo(Contents.of(place.resolve("output/site")))
        .isNotEmpty();
    assertThat(Contents.of(place.resolve("again/store")))
        .isEqualTo(Contents.of(place.resolve("output/store")))
        .hasSize(4);
    crafts.close();
  }

  private static Paper paper(String number) {
    return Paper.of(
        new Paper.Page()
            .head(number, "Kết quả công tác nội vụ năm 2021, phần " + number)
            .text("Đơn vị số " + number + " đã triển khai nhiệm vụ theo kế hoạch của cấp trên."));
  }
}
