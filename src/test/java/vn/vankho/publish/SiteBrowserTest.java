package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.DocumentId;

/**
 * The site in a real browser: from a disk, under a sub-path, without JavaScript, light and dark.
 */
@Tag("browser")
class SiteBrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  /** Where the site lies for a test. */
  enum Place {
    DISK,
    SUB_PATH
  }

  @TempDir static Path output;
  private static Playwright playwright;
  private static Browser browser;
  private static HttpServer server;
  private static ExecutorService threads;
  private static List<String> kinds;
  private static String report;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(Files.isExecutable(CHROMIUM));
    FakeHoldings holdings =
        FakeHoldings.ofEveryKind(Files.createDirectory(output.resolve("store")));
    new SitePublisher(FakeHoldings.images())
        .publish(holdings, output, Instant.parse("2026-03-01T00:00:00Z"));
    report = Addresses.document(Language.EN, named(holdings, "report.pdf"));
    kinds = new ArrayList<>(PageKinds.of(output.resolve("site")));
    // The root page moves on to a home page by itself.
    kinds.remove("index.html");
    serve();
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

  private static DocumentId named(FakeHoldings holdings, String file) {
    return holdings.ids().stream()
        .filter(i -> holdings.document(i).source().path().equals(file))
        .findFirst()
        .orElseThrow();
  }

  private static void serve() throws IOException {
    Path site = output.resolve("site");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    threads = Executors.newFixedThreadPool(4);
    server.setExecutor(threads);
    server.createContext(
        "/a/b/",
        exchange -> {
          Path file = site.resolve(exchange.getRequestURI().getPath().substring(5)).normalize();
          boolean there = file.startsWith(site) && Files.isRegularFile(file);
          String name = there ? file.toString() : "404.html";
          byte[] body = Files.readAllBytes(there ? file : site.resolve(name));
          exchange
              .getResponseHeaders()
              .add(
                  "Content-Type",
                  TYPES.getOrDefault(
                          name.substring(name.lastIndexOf('.') + 1), "application/octet-stream")
                      + "; charset=utf-8");
          exchange.sendResponseHeaders(there ? 200 : 404, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
      server.stop(0);
      threads.shutdown();
    }
  }

  private static String address(Place place, String page) {
    return place == Place.DISK
        ? output.resolve("site").resolve(page).toUri().toString()
        : "http://127.0.0.1:" + server.getAddress().getPort() + "/a/b/" + page;
  }

  private static Page watched(BrowserContext context, List<String> problems) {
    Page page = context.newPage();
    page.setDefaultTimeout(15_000);
    page.onConsoleMessage(
        m -> {
          if (m.type().equals("error")) {
            problems.add(page.url() + ": " + m.text());
          }
        });
    page.onPageError(e -> problems.add(page.url() + ": " + e));
    page.onRequestFailed(r -> problems.add(page.url() + " lacks " + r.url()));
    return page;
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void everyKindOfPageOpensWithoutAnError(Place place) {
    List<String> problems = new ArrayList<>();
    try (BrowserContext context = browser.newContext()) {
      Page page = watched(context, problems);
      page.navigate(address(place, "index.html"));
      page.waitForURL(u -> u.endsWith("vi/index.html"));
      for (String kind : kinds) {
        if (kind.equals("404.html")) {
          // It asks for style sheets of every depth.
          continue;
        }
        page.navigate(address(place, kind));
        // fails unless there is exactly one
        page.locator("h1").waitFor();
      }
    }
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "vi/none", "vi/a/b/c", "vi/a/b/c/", "x/y/z/1/2/3/4/none.html"})
  void fromAnAddressThatDoesNotExistOneGetsHomeFromAnyDepth(String nowhere) {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      for (String home : List.of("vi", "en")) {
        page.navigate(address(Place.SUB_PATH, nowhere));
        assertThat(page.locator("main a:visible").count()).isEqualTo(2);
        page.locator("main a:visible").nth(home.equals("vi") ? 0 : 1).click();
        page.waitForURL(address(Place.SUB_PATH, home + "/index.html"));
        page.locator("h1").waitFor();
      }
    }
  }

  @Test
  void thePageForMissingOnesLeadsHomeFromADiskToo() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(address(Place.DISK, "404.html"));
      assertThat(page.locator("main a:visible").count()).isEqualTo(2);
      page.locator("main a:visible").first().click();
      page.waitForURL(address(Place.DISK, "vi/index.html"));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void noKindOfPageShutsAnybodyOut(ColorScheme scheme) {
    List<String> violations = new ArrayList<>();
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setColorScheme(scheme).setBypassCSP(true))) {
      Page page = context.newPage();
      for (String kind : kinds) {
        page.navigate(address(Place.SUB_PATH, kind));
        page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })");
        new AxeBuilder(page)
            .analyze()
            .getViolations()
            .forEach(
                v ->
                    violations.add(
                        kind + ": " + v.getId() + " " + v.getNodes().get(0).getTarget()));
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void noPageScrollsSidewaysOnASmallPhone() {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640))) {
      Page page = context.newPage();
      for (String kind : kinds) {
        page.navigate(address(Place.SUB_PATH, kind));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
            .as(kind)
            .isLessThanOrEqualTo(320);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void aReaderWithoutJavaScriptBrowsesByYearAndProvinceToADocumentAndChangesTheLanguage(
      Place place) {
    List<String> problems = new ArrayList<>();
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = watched(context, problems);
      page.navigate(address(place, "vi/index.html"));
      page.locator(".matrix tr:has-text('Quảng Ngãi') td a").click();
      page.locator(".documents a").click();
      assertThat(page.locator("h1").innerText()).contains("Kết quả năm 2023");
      page.locator("a.switch").click();
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
      assertThat(page.locator(".facts").innerText()).contains("2023");
      page.locator(".bar a:has-text('Search')").click();
      assertThat(page.locator("noscript, .search-without").first().innerText()).isNotBlank();
    }
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void theSearchBoxOfTheHomePageFindsWordsTypedWithoutMarks(Place place) {
    List<String> problems = new ArrayList<>();
    try (BrowserContext context = browser.newContext()) {
      Page page = watched(context, problems);
      // what every search begins with is there before anything is typed
      String search = address(place, "vi/tim-kiem/index.html");
      page.waitForRequest(r -> r.url().endsWith("/search/root.js"), () -> page.navigate(search));
      page.navigate(address(place, "vi/index.html"));
      page.locator("#quick").fill("ket qua nam quang ngai");
      page.locator("#quick").press("Enter");
      page.locator(".search-result a").first().waitFor();
      page.locator(".search-result h3 a").first().click();
      assertThat(page.locator("h1").innerText()).isEqualTo("Kết quả năm 2023");
    }
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void aFactIsShownOnTheImageOfItsPage(Place place) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(address(place, report));
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

  @ParameterizedTest
  @EnumSource(Place.class)
  void whatTheSearchFoundIsMarkedOnItsPage(Place place) {
    List<String> problems = new ArrayList<>();
    try (BrowserContext context = browser.newContext()) {
      Page page = watched(context, problems);
      page.navigate(address(place, "vi/tim-kiem/index.html") + "#q=ket+qua+nam");
      page.locator(".search-result a[data-field=page]").first().click();
      page.waitForFunction("() => CSS.highlights.get('found')?.size > 0");
      assertThat(
              page.evaluate(
                  "() => [...CSS.highlights.get('found')].map(r => r.toString().toLowerCase())"))
          .asInstanceOf(LIST)
          .allMatch(text -> text.toString().matches("(kết|quả|năm)( (kết|quả|năm))*"));
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void thePrintedPageHasNoNavigation() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(address(Place.DISK, report));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".site-header nav").isVisible()).isFalse();
      assertThat(page.locator(".facts").isVisible()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void theReaderTurnsItsPagesAndZoomsByKeyboard(Place place) {
    List<String> problems = new ArrayList<>();
    try (BrowserContext context = browser.newContext()) {
      Page page = watched(context, problems);
      page.navigate(address(place, report));
      assertThat(page.locator("[data-do=previous]").isDisabled()).isTrue();
      page.locator("[data-do=next]").focus();
      page.keyboard().press("Enter");
      page.waitForURL(u -> u.endsWith("#page-2"));
      assertThat(page.locator("[data-at]").innerText()).isEqualTo("Page 2 of 2");
      page.keyboard().press("p");
      page.waitForURL(u -> u.endsWith("#page-1"));
      page.keyboard().press("+");
      page.keyboard().press("+");
      assertThat(page.locator("[data-zoomed]").innerText()).isEqualTo("150%");
      var sheet = page.locator(".sheet").first();
      // what is larger than its frame can be reached and moved by keyboard
      assertThat(sheet.getAttribute("tabindex")).isEqualTo("0");
      assertThat((Boolean) sheet.evaluate("s => s.scrollWidth > s.clientWidth")).isTrue();
      page.keyboard().press("0");
      assertThat((Boolean) sheet.evaluate("s => s.scrollWidth > s.clientWidth")).isFalse();
      page.locator("[data-show=text]").click();
      assertThat(page.locator(".sheet img").first().isVisible()).isFalse();
      // a link to a mark on the image brings the image back
      page.locator(".facts summary").first().click();
      page.locator(".facts details[open] a.show").click();
      page.locator(".sheet img").first().waitFor();
    }
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void aLinkToALineShowsThatLine(Place place) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(address(place, report) + "#p2-1");
      var line = page.locator(".lines p:target");
      assertThat(line.innerText()).isEqualTo("Nơi nhận: Kết quả năm 2023");
      assertThat(line.boundingBox().y).isBetween(0.0, (double) page.viewportSize().height);
      page.locator("#p1-1").click();
      assertThat(page.url()).endsWith("#p1-1");
    }
  }

  @Test
  void theCitationIsCopiedAsItStands() {
    List<String> problems = new ArrayList<>();
    try (BrowserContext context = browser.newContext()) {
      context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
      Page page = watched(context, problems);
      page.navigate(address(Place.SUB_PATH, report));
      String citation = page.locator(".citation").textContent();
      page.locator("[data-copies]").click();
      page.waitForFunction("document.querySelector('[data-copies]').textContent === 'Copied'");
      assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(citation);
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void aTableSortsByNumberAndFiltersWithoutMarks() {
    List<String> problems = new ArrayList<>();
    try (BrowserContext context = browser.newContext()) {
      Page page = watched(context, problems);
      page.navigate(address(Place.SUB_PATH, "vi/ket-qua/2023/index.html"));
      page.locator("thead .sort").first().click();
      assertThat(page.locator("tbody td.number").allInnerTexts().stream().map(String::strip))
          .startsWith("9", "9", "9", "20")
          .endsWith("hơn 1.234,5");
      page.keyboard().press("Enter");
      assertThat(page.locator("thead th").first().getAttribute("aria-sort"))
          .isEqualTo("descending");
      page.locator(".sieve input").fill("hoi nghi");
      assertThat(page.locator("tbody tr:visible").count()).isEqualTo(3);
      assertThat(page.locator(".sieve [role=status]").innerText()).isEqualTo("3 / 9 dòng");
    }
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(address(Place.SUB_PATH, "vi/ket-qua/2023/index.html"));
      assertThat(page.locator("tbody tr").count()).isEqualTo(9);
      assertThat(page.locator("thead button").count()).isZero();
    }
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void aReaderChecksAFileOfTheSiteAgainstItsManifest(Place place) throws IOException {
    List<String> problems = new ArrayList<>();
    Path altered = Files.writeString(output.resolve("altered.txt"), "altered");
    try (BrowserContext context = browser.newContext()) {
      Page page = watched(context, problems);
      page.navigate(address(place, "en/check/index.html"));
      Path site = output.resolve("site");
      page.locator("[data-files]").setInputFiles(new Path[] {site.resolve(report), altered});
      page.locator("li[data-state=none]").first().waitFor();
      page.locator("[data-manifest]").setInputFiles(site.resolve("manifest.txt"));
      assertThat(page.locator("li[data-state=same]").innerText()).contains(report);
      assertThat(page.locator("li[data-state=other]").innerText()).startsWith("altered.txt");
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void theWayToADocumentCanBeGoneWithTheKeyboardAlone() {
    List<String> problems = new ArrayList<>();
    try (BrowserContext context = browser.newContext()) {
      Page page = watched(context, problems);
      page.navigate(address(Place.SUB_PATH, "vi/index.html"));
      page.keyboard().press("Tab");
      assertThat((String) page.evaluate("document.activeElement.className")).isEqualTo("skip");
      page.keyboard().press("Enter");
      assertThat((String) page.evaluate("document.activeElement.id")).isEqualTo("content");
      tabTo(page, "e.id === 'quick'");
      tabTo(page, "e.matches('.matrix td a')");
      page.keyboard().press("Enter");
      page.locator(".documents").waitFor();
      tabTo(page, "e.matches('.documents a')");
      page.keyboard().press("Enter");
      page.locator(".facts").waitFor();
      tabTo(page, "e.matches('.facts summary')");
      page.keyboard().press("Enter");
      tabTo(page, "e.matches('a.show')");
      page.keyboard().press("Enter");
      assertThat(page.url()).contains("#see-");
    }
    assertThat(problems).isEmpty();
  }

  private static void tabTo(Page page, String condition) {
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate("(e => " + condition + ")(document.activeElement)")) {
        return;
      }
    }
    throw new AssertionError("not reached by keyboard: " + condition);
  }
}
