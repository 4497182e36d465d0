package vn.vankho;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.cli.CommandLineTool;
import vn.vankho.job.Crafts;
import vn.vankho.job.ProgramCrafts;
import vn.vankho.paper.Paper;
import vn.vankho.paper.PdfMill;
import vn.vankho.review.ReviewSheetTest;

/** Doubtful values out, decided in the spreadsheet, back in, published; then everything changes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewRoundTripTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path place;

  private static Path output() {
    return place.resolve("output");
  }

  private static Path input() {
    return place.resolve("input");
  }

  private static int run(String reader, String rules) {
    return CommandLineTool.execute(
        CLOCK,
        settings -> later(new ProgramCrafts(settings), reader, rules),
        "run",
        "--input",
        input().toString(),
        "--output",
        output().toString());
  }

  /** The program's crafts as if their versions had gone up. */
  private static Crafts later(Crafts crafts, String reader, String rules) {
    return (Crafts)
        Proxy.newProxyInstance(
            Crafts.class.getClassLoader(),
            new Class<?>[] {Crafts.class},
            (proxy, method, arguments) -> {
              Object result = method.invoke(crafts, arguments);
              return switch (method.getName()) {
                case "readerVersion" -> result + reader;
                case "extractorVersion" -> result + rules;
                default -> result;
              };
            });
  }

  private static JsonNode record(String file) throws IOException {
    for (String line : Files.readAllLines(output().resolve("records.jsonl"))) {
      JsonNode record = JsonMapper.shared().readTree(line);
      if (record.get("source").get("file").asString().equals(file)) {
        return record;
      }
    }
    throw new AssertionError("no record of " + file);
  }

  private static List<String> history() {
    return new JdbcTemplate(
            new DriverManagerDataSource("jdbc:h2:file:" + output().resolve("vankho"), "", ""))
        .queryForList(
            "SELECT detail FROM history WHERE act = 'REVIEWED' ORDER BY entry", String.class);
  }

  private static void assertDecided() throws IOException {
    JsonNode untyped = record("untyped.pdf");
    assertThat(untyped.get("outcome").asString()).isEqualTo("published");
    assertThat(untyped.get("document").get("type").asString()).isEqualTo("Báo cáo");
    assertThat(untyped.get("document").get("title").asString()).isEqualTo("Kết quả năm 2021");
    assertThat(untyped.get("evidence").get("title").get("rule").asString())
        .isEqualTo("decided-by-person");
    assertThat(record("internal.pdf").get("outcome").asString()).isEqualTo("published");
  }

  @Test
  @Order(1)
  void doubtfulValuesAndHeldDocumentsAreAskedAbout() throws IOException {
    Files.createDirectories(input());
    PdfMill.digital(
        Paper.of(
            new Paper.Page()
                .mark("ỦY BAN NHÂN DÂN", 90, 50, Color.BLACK, false)
                .mark("TỈNH PHÚ YÊN", 105, 66, Color.BLACK, false)
                .mark("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 285, 50, Color.BLACK, false)
                .mark("Độc lập - Tự do - Hạnh phúc", 325, 66, Color.BLACK, false)
                .mark("Số: 41/BC-UBND", 100, 98, Color.BLACK, false)
                .mark("Phú Yên, ngày 15 tháng 10 năm 2021", 300, 98, Color.BLACK, false)),
        input().resolve("untyped.pdf"));
    PdfMill.digital(
        Paper.of(
            new Paper.Page()
                .head("42", "Kết quả công tác nội vụ năm 2021")
                .mark("LƯU HÀNH NỘI BỘ", 100, 130, Color.BLACK, false)
                .text("Đơn vị đã triển khai nhiệm vụ theo kế hoạch.")),
        input().resolve("internal.pdf"));
    assertThat(run("", "")).isZero();
    assertThat(ReviewSheetTest.asked(output().resolve("review.xlsx")))
        .contains("publication", "type", "title");
    assertThat(record("internal.pdf").get("outcome").asString()).isEqualTo("review");
    assertThat(record("untyped.pdf").get("outcome").asString()).isEqualTo("review");
  }

  @Test
  @Order(2)
  void theSheetPutBackIsAppliedAndKeptInTheHistory() throws IOException {
    ReviewSheetTest.fillIn(
        output().resolve("review.xlsx"),
        Map.of("publication", "công bố", "type", "báo cáo", "title", "Kết quả năm 2021"),
        input().resolve("đã xem xét.xlsx"));
    assertThat(run("", "")).isZero();
    assertDecided();
    assertThat(history()).contains("publication=publish", "type=báo cáo", "title=Kết quả năm 2021");
    JsonNode report = JsonMapper.shared().readTree(output().resolve("report.json").toFile());
    assertThat(
            report
                .valueStream()
                .filter(r -> r.get("file").asString().endsWith(".xlsx"))
                .map(r -> r.get("reasons").get(0).get("code").asString()))
        .containsExactly("review-sheet-taken");
    assertThat(ReviewSheetTest.asked(output().resolve("review.xlsx"))).isEmpty();
    assertThat(output().resolve("site/data/documents.jsonl"))
        .content()
        .contains("Kết quả năm 2021");
  }

  @Test
  @Order(3)
  void decisionsHoldWhenTheRulesChange() throws IOException {
    List<String> before = history();
    assertThat(run("", "-later")).isZero();
    assertDecided();
    assertThat(history()).as("a sheet is applied once").isEqualTo(before);
  }

  @Test
  @Order(4)
  void decisionsHoldWhenThePagesAreReadAnew() throws IOException {
    Files.delete(input().resolve("đã xem xét.xlsx"));
    assertThat(run("-later", "-later")).isZero();
    assertDecided();
  }

  @Test
  @Order(5)
  void aWrongAnswerIsNamedAndADecisionCanBeTakenBack() throws IOException {
    Path sheet = place.resolve("again.xlsx");
    Files.write(sheet, revoking());
    Files.copy(sheet, input().resolve("lần 2.xlsx"));
    assertThat(run("-later", "-later")).isZero();
    assertThat(record("internal.pdf").get("outcome").asString()).isEqualTo("review");
    JsonNode report = JsonMapper.shared().readTree(output().resolve("report.json").toFile());
    JsonNode row =
        report
            .valueStream()
            .filter(r -> r.get("file").asString().equals("lần 2.xlsx"))
            .findFirst()
            .orElseThrow();
    assertThat(row.get("outcome").asString()).isEqualTo("review");
    assertThat(row.get("reasons").valueStream().map(r -> r.get("code").asString()))
        .contains("decision-not-possible");
    assertThat(record("untyped.pdf").get("document").get("type").asString()).isEqualTo("Báo cáo");
  }

  /** Takes the publication of the internal paper back and gives an impossible type. */
  private static byte[] revoking() throws IOException {
    String internal = record("internal.pdf").get("source").get("sha256").asString();
    String untyped = record("untyped.pdf").get("source").get("sha256").asString();
    return ReviewSheetTest.sheet(
        Map.of(internal + "/1/publication/", "bỏ quyết định", untyped + "/1/type/x", "Bài thơ"));
  }
}
