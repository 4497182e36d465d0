package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.Contents;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Sha256;

class SitePublisherTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir static Path shared;
  private static FakeHoldings holdings;
  private static Path site;

  @BeforeAll
  static void publish() throws IOException {
    holdings = FakeHoldings.ofEveryKind(Files.createDirectory(shared.resolve("store")));
    new SitePublisher(FakeHoldings.images()).publish(holdings, shared, NOW);
    site = shared.resolve("site");
  }

  private static Map<String, Document> pages() throws IOException {
    Map<String, Document> pages = new TreeMap<>();
    for (String name : Contents.of(site).keySet()) {
      if (name.endsWith(".html")) {
        pages.put(name, Jsoup.parse(Files.readString(site.resolve(name))));
      }
    }
    return pages;
  }

  @Test
  void everyLinkLeadsToAFileOfTheSiteAndToAPlaceInIt() throws IOException {
    assertThat(pages()).hasSizeGreaterThan(40);
    assertThat(Links.broken(site)).isEmpty();
  }

  @Test
  void everyPageHasOneHeadingATitleALanguageAndNoIdTwice() throws IOException {
    pages()
        .forEach(
            (name, page) -> {
              assertThat(page.select("h1")).as(name).hasSize(1);
              assertThat(page.title()).as(name).isNotBlank();
              assertThat(page.select("html").attr("lang")).as(name).isIn("vi", "en");
              assertThat(page.select("[id]").eachAttr("id")).as(name).doesNotHaveDuplicates();
              assertThat(page.html()).as(name).doesNotContain("??", "${", "#{", "Optional[");
            });
  }

  @Test
  void eachPageHasItsTwinInTheOtherLanguage() throws IOException {
    Map<String, Document> pages = pages();
    long vi = pages.keySet().stream().filter(p -> p.startsWith("vi/")).count();
    long en = pages.keySet().stream().filter(p -> p.startsWith("en/")).count();
    assertThat(vi).isEqualTo(en).isPositive();
    pages.forEach(
        (name, page) -> {
          for (Element back : page.select("a.switch")) {
            Path twin = site.resolve(name).resolveSibling(back.attr("href")).normalize();
            Document other = pages.get(site.relativize(twin).toString());
            Path home = twin.resolveSibling(other.select("a.switch").attr("href")).normalize();
            assertThat(site.relativize(home)).as(name).hasToString(name);
          }
        });
  }

  @Test
  void hostileTitlesAreShownAsTheyAreAndDoNothing() throws IOException {
    pages()
        .forEach(
            (name, page) -> {
              assertThat(page.select("script:not([src]):not([type])")).as(name).isEmpty();
              assertThat(page.select("[onerror], [style], style, img[src=x]")).as(name).isEmpty();
              assertThat(page.select("meta[http-equiv=Content-Security-Policy]")).hasSize(1);
              assertThat(page.html()).as(name).doesNotContain("\u202E");
            });
    assertThat(pages().values().stream().anyMatch(p -> p.text().contains("<script>alert('x')")))
        .isTrue();
  }

  @Test
  void whatIsWithdrawnOrWaitingLeavesNoWordBehind() throws IOException {
    for (String name : Contents.of(site).keySet()) {
      assertThat(Files.readAllBytes(site.resolve(name)))
          .as(name)
          .satisfies(
              bytes ->
                  assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                      .doesNotContain("planted", "987654"));
    }
    assertThat(pages()).containsKey(Addresses.document(Language.VI, id("gone")));
  }

  @Test
  void aValueThatWasNotReadIsSaidToBeSo() throws IOException {
    Document page = pages().get(Addresses.document(Language.VI, id("plan")));
    assertThat(page.select(".facts .unreadable .state").eachText())
        .containsExactly("không đọc được chắc chắn");
    assertThat(page.select(".banner.draft")).hasSize(1);
  }

  @Test
  void aDocumentAndThoseThatCiteItLeadToEachOther() throws IOException {
    Document cited = pages().get(Addresses.document(Language.EN, id("plan")));
    assertThat(cited.select("section[aria-labelledby=cited-by] a").eachAttr("href"))
        .containsExactly("../../../" + Addresses.document(Language.EN, id("report")));
    Document citing = pages().get(Addresses.document(Language.EN, id("report")));
    assertThat(citing.select("section[aria-labelledby=citations] th a").eachAttr("href"))
        .containsExactly("../../../" + Addresses.document(Language.EN, id("plan")));
    assertThat(citing.select("#cited-by")).isEmpty();
  }

  @Test
  void theMatrixCountsEachDocumentOnce() throws IOException {
    Document home = pages().get(Addresses.home(Language.VI));
    assertThat(home.select(".matrix td a").eachText()).containsExactly("1", "1", "1");
  }

  private static DocumentId id(String name) {
    return DocumentId.of(Sha256.of(name), 1);
  }

  @Test
  void theExportHasTheContractsShape() throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    var lines = Files.readAllLines(site.resolve("data/documents.jsonl"));
    assertThat(lines).hasSize(3);
    for (String line : lines) {
      JsonNode row = json.readTree(line);
      for (String key :
          "id source states evidence document citations results tasks budget deadlines title_en url files"
              .split(" ")) {
        assertThat(row.has(key)).as(key).isTrue();
      }
      assertThat(row.at("/document/number").isNull()).isTrue();
      assertThat(row.at("/states/number").asString()).isEqualTo("unreadable");
      assertThat(row.at("/document/date").asString()).isEqualTo("2023");
      assertThat(row.at("/document/signature/name").asString()).isEqualTo("Nguyễn Văn A");
      assertThat(site.resolve(row.at("/files/original").asString())).isRegularFile();
      assertThat(site.resolve(row.at("/files/text").asString())).isRegularFile();
      assertThat(site.resolve(row.at("/url/vi").asString())).exists();
    }
  }

  @Test
  void everyDocumentSaysToMachinesWhatItIs() throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    for (String name : new String[] {"plan", "report", "hostile"}) {
      Document page = pages().get(Addresses.document(Language.EN, id(name)));
      JsonNode data = json.readTree(page.select("script[type=application/ld+json]").html());
      assertThat(data.at("/@type").asString()).isEqualTo("DigitalDocument");
      assertThat(data.at("/name").asString())
          .isEqualToNormalizingWhitespace(page.select("h1").text());
      assertThat(data.at("/identifier/0").asString()).isEqualTo(id(name).value());
      assertThat(page.select("meta[name=DC.title]").attr("content")).isNotBlank();
    }
  }

  @Test
  void aDocumentCanBeTakenOverAsBibtexAndRis() throws IOException {
    Document page = pages().get(Addresses.document(Language.VI, id("report")));
    String ris = decoded(page.select("a[download$=.ris]").attr("href"));
    assertThat(ris).startsWith("TY  - GOVDOC\r\n").endsWith("ER  - \r\n");
    assertThat(ris).contains("TI  - Kết quả năm 2023\r\n", "LA  - vi");
    // of this document's date the year is printed; its number could not be read
    assertThat(ris).contains("SN  - …/BC-UBND\r\n", "PY  - 2023\r\n", "N1  - không ghi ngày\r\n");
    assertThat(ris).doesNotContain("DA  - ", "987654");
    assertThat(decoded(page.select("a[download$=.bib]").attr("href")))
        .isEqualTo(page.select("pre").get(0).wholeText());
  }

  private static String decoded(String dataAddress) {
    byte[] bytes =
        java.util.Base64.getDecoder()
            .decode(dataAddress.substring(dataAddress.indexOf("base64,") + 7));
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void everyLineOfTheExportKeepsToThePublishedSchema() throws IOException {
    var schema =
        com.networknt.schema.SchemaRegistry.withDefaultDialect(
                com.networknt.schema.SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(site.resolve("data/document.schema.json")));
    for (String line : Files.readAllLines(site.resolve("data/documents.jsonl"))) {
      assertThat(schema.validate(line, com.networknt.schema.InputFormat.JSON)).isEmpty();
    }
    assertThat(schema.validate("{}", com.networknt.schema.InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void theTablesOpenInASpreadsheetAndHoldNoFormula() throws IOException {
    Map<String, Integer> rows =
        Map.of("documents.csv", 3, "results-2023.csv", 9, "tasks-2023.csv", 3);
    for (Map.Entry<String, Integer> file : rows.entrySet()) {
      String table = Files.readString(site.resolve("data").resolve(file.getKey()));
      assertThat(table).startsWith("\uFEFFid,").hasLineCount(1 + file.getValue());
    }
    assertThat(Csv.of(java.util.List.of("a"), java.util.List.of(java.util.List.of("=1+1"))))
        .isEqualTo("\uFEFFa\r\n'=1+1\r\n");
  }

  @Test
  void theFeedIsSoundXmlWithAnEntryForEachDocument() throws Exception {
    for (String language : new String[] {"vi", "en"}) {
      var feed =
          javax.xml.parsers.DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(site.resolve(language + "/feed.xml").toFile());
      assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(3);
      var links = feed.getElementsByTagName("link");
      for (int i = 0; i < links.getLength(); i++) {
        String href = links.item(i).getAttributes().getNamedItem("href").getNodeValue();
        assertThat(site.resolve(language).resolve(href)).exists();
      }
    }
  }

  @Test
  void theManifestNamesEveryFileWithItsHash() throws IOException {
    Map<String, Sha256> files = Contents.of(site);
    files.remove("manifest.txt");
    StringBuilder expected = new StringBuilder();
    files.forEach((path, hash) -> expected.append(hash).append("  ").append(path).append('\n'));
    assertThat(site.resolve("manifest.txt")).hasContent(expected.toString());
  }

  @Test
  void twoSitesOfTheSameHoldingsAreEqualAndASecondRunTouchesNothing(@TempDir Path output)
      throws IOException {
    SitePublisher publisher = new SitePublisher(FakeHoldings.images());
    publisher.publish(holdings, output, NOW);
    assertThat(Contents.of(output.resolve("site"))).isEqualTo(Contents.of(site));
    Path page = output.resolve("site/vi/index.html");
    Object before = Files.getLastModifiedTime(page);
    Object key = Files.readAttributes(output.resolve("site"), "fileKey").get("fileKey");
    publisher.publish(holdings, output, NOW);
    assertThat(Files.getLastModifiedTime(page)).isEqualTo(before);
    assertThat(Files.readAttributes(output.resolve("site"), "fileKey")).containsValue(key);
    assertThat(output.resolve("site.new")).doesNotExist();
  }

  @Test
  void aWithdrawnDocumentsFilesGoWithTheNextPublication(@TempDir Path output) throws IOException {
    FakeHoldings own = FakeHoldings.ofEveryKind(Files.createDirectory(output.resolve("store")));
    SitePublisher publisher = new SitePublisher(FakeHoldings.images());
    publisher.publish(own, output, NOW);
    DocumentId report = id("report");
    assertThat(output.resolve("site/files/" + report)).isDirectory();
    own.withdraw(report);
    publisher.publish(own, output, NOW);
    assertThat(output.resolve("site/files/" + report)).doesNotExist();
    assertThat(output.resolve("site/" + Addresses.document(Language.EN, report))).isRegularFile();
    assertThat(Files.readString(output.resolve("site/manifest.txt")))
        .doesNotContain("files/" + report);
  }
}
