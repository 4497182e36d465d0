package vn.vankho;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.cli.CommandLineTool;
import vn.vankho.document.Sha256;
import vn.vankho.document.Vietnamese;
import vn.vankho.job.ProgramCrafts;
import vn.vankho.publish.Links;
import vn.vankho.text.pdfa.Conformance;

/** The whole program on the sample documents: what the README's first command does. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeRunTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir static Path output;
  private static final Map<String, JsonNode> RECORDS = new HashMap<>();

  private static int run(Path into) {
    return CommandLineTool.execute(
        CLOCK, ProgramCrafts::new, "run", "--input", "input", "--output", into.toString());
  }

  @BeforeAll
  static void runOnTheSamples() throws IOException {
    assertThat(run(output)).isZero();
    for (String line : Files.readAllLines(output.resolve("records.jsonl"))) {
      JsonNode record = JSON.readTree(line);
      record.get("source").get("files").forEach(f -> RECORDS.put(f.asString(), record));
    }
  }

  @Test
  @Order(1)
  void sevenFilesBecomeFiveDocumentsInBothLanguages() throws IOException {
    JsonNode report = JSON.readTree(output.resolve("report.json").toFile());
    List<String> outcomes = report.valueStream().map(r -> r.get("outcome").asString()).toList();
    assertThat(outcomes).hasSize(7).containsOnly("published", "duplicate");
    assertThat(outcomes.stream().filter("duplicate"::equals)).hasSize(2);
    for (String folder : List.of("site/vi/van-ban", "site/en/documents")) {
      try (Stream<Path> pages = Files.list(output.resolve(folder))) {
        assertThat(pages).hasSize(5);
      }
    }
    assertThat(Files.readAllLines(output.resolve("site/data/documents.jsonl"))).hasSize(5);
  }

  @Test
  @Order(2)
  void everyLinkOfTheSiteLeadsSomewhere() throws IOException {
    assertThat(Links.broken(output.resolve("site"))).isEmpty();
  }

  @ParameterizedTest
  @Order(3)
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Quảng Ngãi/BC sơ kết thông tin đối ngoại 2013-2020.pdf   | 000
          Ninh Thuận/KH phong trào thi đua TTĐN 2017 (dự thảo).doc | 001
          Quảng Ngãi/KH 197 thông tin đối ngoại 2023.pdf           | 002
          Khánh Sơn/BC thông tin đối ngoại 2019.pdf                | 003
          Khánh Sơn/BC thông tin đối ngoại 2019 (quét lại).tif     | 003
          Trà Vinh/BC đối ngoại 2023.docx                          | 004
          """)
  void theHeadIsAsAPersonReadIt(String file, String gold) throws IOException {
    JsonNode expected;
    try (InputStream in = getClass().getResourceAsStream("/corpus/gold/" + gold + ".json")) {
      expected = JSON.readTree(in).get("document");
    }
    JsonNode actual = RECORDS.get(file).get("document");
    boolean byHand = gold.equals("000");
    for (String field : List.of("type", "symbol", "place", "issuer", "province", "title")) {
      assertThat(key(actual, field)).as(field).isEqualTo(key(expected, field));
    }
    for (String field : List.of("number", "date")) {
      if (byHand) {
        // a handwritten value is either right or left out
        assertThat(key(actual, field)).isIn("", key(expected, field));
      } else {
        assertThat(key(actual, field)).as(field).isEqualTo(key(expected, field));
      }
    }
    assertThat(key(actual.get("signature"), "name"))
        .isEqualTo(key(expected.get("signature"), "name"));
  }

  private static String key(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull()
        ? ""
        : Vietnamese.key(value.asString()).replaceAll("[\"“”]", "").replaceAll(" ?- ?", "-");
  }

  @Test
  @Order(3)
  void everyScanIsOfferedAsValidPdfaWithItsText() throws Exception {
    int scans = 0;
    for (String line : Files.readAllLines(output.resolve("site/data/documents.jsonl"))) {
      JsonNode record = JSON.readTree(line);
      JsonNode pdfa = record.get("files").get("pdfa");
      boolean scan = record.get("source").get("textSource").asString().equals("ocr");
      assertThat(pdfa != null).isEqualTo(scan);
      if (scan) {
        scans++;
        Path copy = output.resolve("site").resolve(pdfa.asString());
        assertThat(Conformance.violations(copy)).isEmpty();
        String text =
            Files.readString(
                output.resolve("site").resolve(record.get("files").get("text").asString()));
        assertThat(Conformance.words(copy)).isEqualTo(Conformance.words(text));
      }
    }
    assertThat(scans).isEqualTo(2);
  }

  @Test
  @Order(4)
  void aSecondRunReadsNothingAndLeavesTheSiteUntouched() throws IOException {
    Map<String, Sha256> before = Contents.of(output.resolve("site"));
    FileTime written = Files.getLastModifiedTime(output.resolve("site/vi/index.html"));
    assertThat(run(output)).isZero();
    assertThat(Contents.of(output.resolve("site"))).isEqualTo(before);
    assertThat(Files.getLastModifiedTime(output.resolve("site/vi/index.html"))).isEqualTo(written);
    JsonNode report = JSON.readTree(output.resolve("report.json").toFile());
    assertThat(report.valueStream().map(r -> r.get("outcome").asString()))
        .hasSize(7)
        .containsOnly("unchanged");
  }

  @Test
  @Order(5)
  @Tag("slow")
  void twoRunsFromScratchGiveTheSameBytes(@TempDir Path other) throws IOException {
    assertThat(run(other)).isZero();
    assertThat(Contents.of(other.resolve("site"))).isEqualTo(Contents.of(output.resolve("site")));
  }
}
