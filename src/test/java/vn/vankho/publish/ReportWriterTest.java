package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.FileReport;
import vn.vankho.document.Outcome;

/** Báo cáo lần chạy. */
class ReportWriterTest {

  @TempDir Path folder;

  private Document page(FileReport... files) throws IOException {
    Instant now = Instant.parse("2026-11-21T10:53:00Z");
    ReportWriter.write(new FakeHoldings(folder), List.of(files), folder, now);
    return Jsoup.parse(Files.readString(folder.resolve("report.html")));
  }

  private static FileReport file(String name, Outcome.Kind kind, String... codes) {
    Outcome outcome =
        new Outcome(kind, java.util.Arrays.stream(codes).map(Diagnostic::of).toList());
    return new FileReport(name, Optional.empty(), outcome, List.of(), 1);
  }

  @Test
  void whatNeedsAPersonComesFirstAndIsCounted() throws IOException {
    Document page =
        page(
            file("a.pdf", Outcome.Kind.PUBLISHED),
            file("b.pdf", Outcome.Kind.REJECTED, "file-empty"),
            file("c.pdf", Outcome.Kind.PUBLISHED));
    assertThat(page.select("tbody th").eachText()).containsExactly("b.pdf", "a.pdf", "c.pdf");
    assertThat(page.select(".counts li").eachText())
        .containsExactly("1 Không nhận rejected", "2 Đã công bố published");
    assertThat(page.select("a[href=review.xlsx]")).hasSize(1);
  }

  @Test
  void theTimeIsThatOfVietnam() throws IOException {
    assertThat(page().text()).contains("17:53 ngày 21/11/2026").contains("21 November 2026, 17:53");
  }

  @Test
  void aRemedyIsSaidOnce() throws IOException {
    Document page =
        page(
            file(
                "a.docx",
                Outcome.Kind.REVIEW,
                "document-type-not-read",
                "title-not-read",
                "file-empty"));
    assertThat(page.select(".reason")).hasSize(3);
    assertThat(
            page.select(".reason > p:not([lang]) em").eachText().stream().filter(t -> !t.isBlank()))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }
}
