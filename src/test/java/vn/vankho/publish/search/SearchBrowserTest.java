package vn.vankho.publish.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search in a real browser, over a server and from a disk. */
@Tag("browser")
class SearchBrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  @TempDir static Path site;
  private static Playwright playwright;
  private static Browser browser;
  private static SearchSite.Server server;

  private Page page;
  private final List<String> problems = new ArrayList<>();

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(Files.isExecutable(CHROMIUM));
    // Two layers, so that every search is put together of both.
    List<SearchDocument> all =
        Stream.concat(SyntheticArchive.documents(2000, 400, 7), SampleDocuments.all()).toList();
    SearchSite.layers(
        List.of(
            IntStream.range(0, all.size()).filter(i -> i % 9 != 0).mapToObj(all::get),
            IntStream.range(0, all.size()).filter(i -> i % 9 == 0).mapToObj(all::get)),
        site.resolve("search"));
    SearchSite.pages(site);
    server = new SearchSite.Server(site);
    playwright = playwright();
    browser = launch(playwright);
  }

  /** Uses the machine's own browser and downloads none. */
  static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  static Browser launch(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(CHROMIUM)
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
      server.close();
    }
  }

  @BeforeEach
  void newPage() {
    page = browser.newPage();
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(
        m -> {
          if (m.type().equals("error")) {
            problems.add(m.text());
          }
        });
    page.onPageError(problems::add);
  }

  @AfterEach
  void noConsoleErrors() {
    page.close();
    assertThat(problems).isEmpty();
  }

  private static String address(String scheme) {
    return scheme.equals("http") ? server.address() : site.toUri().toString();
  }

  private void goTo(String scheme, String pageAndHash) {
    page.navigate("about:blank");
    page.navigate(address(scheme) + pageAndHash);
  }

  private void settle() {
    settle(page);
  }

  private static void settle(Page page) {
    page.waitForFunction(
        "() => document.querySelector('[data-search=count]').textContent"
            + " && !document.querySelector('[aria-busy]')");
  }

  private List<String> results() {
    return results(page);
  }

  static List<String> results(Page page) {
    return page.locator("a[data-field=link]").all().stream()
        .map(a -> Arrays.asList(a.getAttribute("href").split("/")))
        .map(path -> path.get(path.size() - 2))
        .toList();
  }

  static List<String> find(Page page, String query) {
    page.evaluate(
        """
        q => {
          document.querySelector('[data-search=count]').textContent = '';
          const input = document.querySelector('input[type=search]');
          input.value = q;
          input.form.requestSubmit();
        }""",
        query);
    settle(page);
    return results(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void theRightDocumentsComeFirst(String scheme) {
    goTo(scheme, "vi/search/index.html");
    List<String> missed = new ArrayList<>();
    List<CSVRecord> rows = SampleDocuments.rows("queries.csv").toList();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(150);
    for (CSVRecord row : rows) {
      List<String> first = find(page, row.get("query")).stream().limit(3).toList();
      if (!first.containsAll(List.of(row.get("expected").split("\\|")))) {
        missed.add(row.get("query") + " wants " + row.get("expected") + ", finds " + first);
      }
    }
    System.out.printf(
        "%s: %d of %d queries right in the first three%n%s%n",
        scheme, rows.size() - missed.size(), rows.size(), String.join("\n", missed));
    assertThat(missed).as(String.join("\n", missed)).hasSizeLessThanOrEqualTo(rows.size() / 50);
  }

  @Test
  void theBrowserFoldsWordsAsTheIndexDoes() {
    goTo("http", "vi/search/index.html");
    SampleDocuments.rows("folding.csv")
        .forEach(
            row ->
                assertThat(
                        page.evaluate(
                            "t => { const w = vankho.fold.word(t); return [w.marked, w.bare]; }",
                            row.get("token")))
                    .as(row.get("token"))
                    .isEqualTo(List.of(row.get("marked"), row.get("bare"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void aLinkedSearchShowsItsFiltersPageAndHit(String scheme) {
    goTo(
        scheme,
        "vi/search/index.html#q=c%E1%BA%A7u+v%C6%B0%E1%BB%A3t+s%C3%B4ng&year=2018&province=L%C3%A0o+Cai");
    settle();
    assertThat(results()).first().isEqualTo("plant-01");
    Locator first = page.locator(".search-result").first();
    assertThat(first.locator("[data-field=snippet] mark").allTextContents())
        .contains("cầu", "vượt", "sông");
    assertThat(first.locator("a[data-field=page]").getAttribute("href"))
        .isEqualTo(
            "../../vi/van-ban/plant-01/index.html?q=c%E1%BA%A7u+v%C6%B0%E1%BB%A3t+s%C3%B4ng#trang-2");
    assertThat(page.locator("[data-facet=year] input:checked").getAttribute("value"))
        .isEqualTo("2018");
  }

  @Test
  void filtersCountAndNarrowAndStandInTheAddress() {
    goTo("http", "vi/search/index.html#q=k%E1%BA%BF+ho%E1%BA%A1ch");
    settle();
    page.locator("[data-facet=year] summary").click();
    Locator value = page.locator("[data-facet=year] li").first();
    value.waitFor();
    String count = value.locator("[data-field=count]").textContent();
    value.locator("input").check();
    page.waitForFunction(
        "n => document.querySelector('[data-search=count]').textContent.startsWith(n + ' ')",
        count);
    assertThat(page.url()).contains("year=");
    page.goBack();
    page.waitForFunction(
        "n => !document.querySelector('[data-search=count]').textContent.startsWith(n + ' ')",
        count);
  }

  @Test
  void resultsSortByDate() {
    goTo(
        "http",
        "vi/search/index.html#q=th%C3%B4ng+tin+%C4%91%E1%BB%91i+ngo%E1%BA%A1i&sort=date&text=1");
    settle();
    page.locator("[data-field=date] time").first().waitFor();
    List<String> dates =
        page.locator("[data-field=date] time").all().stream()
            .map(t -> t.getAttribute("datetime"))
            .toList();
    assertThat(dates).hasSize(10).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void typingShowsResultsFromTwoLettersOn() {
    goTo("http", "vi/search/index.html");
    page.locator("input[type=search]").pressSequentially("tr");
    settle();
    assertThat(results()).hasSize(10);
    page.locator("input[type=search]").pressSequentially("an phuoc hi");
    page.waitForFunction(
        "() => location.hash.includes('hi') && !document.querySelector('[aria-busy]')");
    settle();
    assertThat(results()).first().isEqualTo("seed-002");
  }

  @Test
  void everythingWorksByKeyboard() {
    goTo("http", "en/search/index.html");
    page.locator("input[type=search]").focus();
    page.keyboard().type("tom hum long");
    page.keyboard().press("Enter");
    settle();
    assertThat(page.getByRole(AriaRole.STATUS).textContent()).startsWith("Documents: ");
    for (int i = 0; i < 12; i++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(
          page.evaluate("() => document.activeElement.matches('.search-result a')"))) {
        break;
      }
    }
    assertThat(page.evaluate("() => document.activeElement.getAttribute('href')"))
        .isEqualTo("../../en/documents/plant-06/index.html");
  }

  @Test
  void withoutJavaScriptThePageSaysSo() {
    try (var context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page plain = context.newPage();
      plain.navigate(server.address() + "vi/search/index.html");
      assertThat(plain.locator(".search-without").textContent()).contains("JavaScript");
      assertThat(plain.locator("form").isVisible()).isFalse();
    }
  }

  @Test
  void aMistypedWordIsReplacedAndThatIsSaid() {
    goTo("http", "en/search/index.html");
    assertThat(find(page, "duong satt lien van")).first().isEqualTo("plant-01");
    assertThat(page.getByRole(AriaRole.STATUS).textContent())
        .startsWith("No document has “satt”; searched for “sat” instead. Documents: ");
  }

  @Test
  void theSnippetIsASentenceRatherThanTheLetterhead() {
    goTo("http", "vi/search/index.html");
    find(page, "quảng ngãi 197");
    assertThat(page.locator("[data-field=snippet]").first().textContent())
        .contains("Quảng Ngãi")
        .doesNotContain("Độc lập");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void whatWasFoundCanBeTakenAwayAsATable(String scheme) throws IOException {
    goTo(scheme, "vi/search/index.html");
    find(page, "197/KH-UBND");
    Path file = page.waitForDownload(() -> page.locator("[data-search=list]").click()).path();
    try (var table =
        CSVParser.parse(
            Files.readString(file).substring(1),
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      CSVRecord first = table.iterator().next();
      assertThat(first.get("id")).isEqualTo("seed-002");
      assertThat(first.get("number_symbol")).isEqualTo("197/KH-UBND");
      assertThat(first.get("date")).isEqualTo("2022-12-27");
      assertThat(first.get("url")).endsWith("vi/van-ban/seed-002/index.html");
    }
  }

  @Test
  void nothingFoundIsSaid() {
    goTo("http", "en/search/index.html");
    assertThat(find(page, "xyzzyq")).isEmpty();
    assertThat(page.getByRole(AriaRole.STATUS).textContent()).startsWith("No documents found");
  }
}
