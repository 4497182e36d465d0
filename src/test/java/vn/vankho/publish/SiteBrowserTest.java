package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Sha256;

/** The site in a real browser, from a disk, without a server. */
@Tag("browser")
class SiteBrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  @TempDir static Path output;
  private static Playwright playwright;
  private static Browser browser;
  private final List<String> problems = new ArrayList<>();

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(Files.isExecutable(CHROMIUM));
    FakeHoldings holdings =
        FakeHoldings.ofEveryKind(Files.createDirectory(output.resolve("store")));
    new SitePublisher(FakeHoldings.images())
        .publish(holdings, output, Instant.parse("2026-01-02T03:04:05Z"));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
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
    }
  }

  @AfterEach
  void noConsoleErrors() {
    assertThat(problems).isEmpty();
  }

  private static String document(Language language, String name) {
    return Addresses.document(language, DocumentId.of(Sha256.of(name), 1));
  }

  /** One page of every kind, in both languages. */
  static Stream<String> everyKind() {
    return Stream.concat(
        Stream.of("404.html"),
        Stream.of(Language.values())
            .flatMap(
                l ->
                    Stream.of(
                        Addresses.home(l),
                        Addresses.list(l, l.provinces, "", 1),
                        Addresses.list(l, l.provinces, "quang-ngai-63", 1),
                        Addresses.list(l, l.search, "", 1),
                        Addresses.list(l, l.about, "", 1),
                        Addresses.list(l, l.data, "", 1),
                        Addresses.list(l, l.accessibility, "", 1),
                        document(l, "plan"),
                        document(l, "report"),
                        document(l, "hostile"),
                        document(l, "gone"))));
  }

  private Page page(BrowserContext context, String path) {
    Page page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(
        m -> {
          if (m.type().equals("error")) {
            problems.add(path + ": " + m.text());
          }
        });
    page.onPageError(e -> problems.add(path + ": " + e));
    page.navigate(output.resolve("site").toUri() + path);
    return page;
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void everyKindOfPageIsAccessibleInLightAndDark(String path) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext context =
          browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme))) {
        Page page = page(context, path);
        page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })");
        assertThat(problems).isEmpty();
        var violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        assertThat(violations).as(path + " " + scheme).map(v -> v.getId() + v.getNodes()).isEmpty();
        // the checker itself asks for the style sheet, which the page's policy does not allow it
        problems.clear();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void everyKindOfPageFitsANarrowScreen(String path) {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640))) {
      Page page = page(context, path);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(320);
    }
  }

  @Test
  void aReaderGoesFromHomeByProvinceAndYearToADocumentAndItsTwinWithoutScript() {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = page(context, "index.html");
      page.navigate(output.resolve("site").toUri() + "vi/index.html");
      page.locator(".matrix tbody tr", new Page.LocatorOptions().setHasText("Quảng Ngãi"))
          .locator("td a")
          .first()
          .click();
      page.locator(".documents a").first().click();
      assertThat(page.url()).contains("/vi/van-ban/");
      page.locator("a.switch").click();
      assertThat(page.url()).contains("/en/documents/");
      assertThat(page.locator("h1").innerText()).isNotBlank();
    }
  }

  @Test
  void aFactIsShownOnTheImageOfItsPage() {
    try (BrowserContext context = browser.newContext()) {
      Page page = page(context, document(Language.EN, "report"));
      page.locator(".facts summary").first().click();
      page.locator(".facts details[open] a.show").click();
      var mark = page.locator("rect:target");
      assertThat(mark.count()).isEqualTo(1);
      assertThat(mark.evaluate("r => getComputedStyle(r).strokeOpacity")).isEqualTo("1");
      var frame = mark.boundingBox();
      var sheet = page.locator(".sheet").first().boundingBox();
      // the fixture's box lies 69 points from the left of a page 595.3 points wide
      assertThat((frame.x - sheet.x) / sheet.width).isBetween(0.10, 0.13);
      assertThat(frame.y).isBetween(0.0, (double) page.viewportSize().height);
    }
  }

  @Test
  void thePrintedPageHasNoNavigation() {
    try (BrowserContext context = browser.newContext()) {
      Page page = page(context, document(Language.VI, "report"));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".site-header nav").isVisible()).isFalse();
      assertThat(page.locator(".facts").isVisible()).isTrue();
    }
  }
}
