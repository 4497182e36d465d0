package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
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
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The site where a portal may put it: under a path of a server, or on a disk. */
@Tag("browser")
class SubPathBrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  /** Where the site lies. */
  enum Place {
    DISK,
    SUB_PATH
  }

  @TempDir static Path output;
  private static Playwright playwright;
  private static Browser browser;
  private static HttpServer server;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(Files.isExecutable(CHROMIUM));
    new SitePublisher(FakeHoldings.images())
        .publish(
            FakeHoldings.ofEveryKind(Files.createDirectory(output.resolve("store"))),
            output,
            Instant.parse("2026-01-02T03:04:05Z"));
    serve(output.resolve("site"));
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

  private static void serve(Path site) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newFixedThreadPool(4));
    server.createContext(
        "/a/b/",
        exchange -> {
          Path file = site.resolve(exchange.getRequestURI().getPath().substring(5)).normalize();
          boolean there = file.startsWith(site) && Files.isRegularFile(file);
          byte[] body = there ? Files.readAllBytes(file) : new byte[0];
          String ending = file.toString().substring(file.toString().lastIndexOf('.') + 1);
          String type = TYPES.getOrDefault(ending, "application/octet-stream");
          exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
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
    }
  }

  private static String address(Place place, String page) {
    return place == Place.DISK
        ? output.resolve("site").toUri() + page
        : "http://127.0.0.1:" + server.getAddress().getPort() + "/a/b/" + page;
  }

  private static Page watched(List<String> problems) {
    Page page = browser.newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(
        m -> {
          if (m.type().equals("error")) {
            problems.add(page.url() + ": " + m.text());
          }
        });
    page.onPageError(e -> problems.add(page.url() + ": " + e));
    return page;
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void everyKindOfPageOpensWithoutAnError(Place place) {
    List<String> problems = new ArrayList<>();
    try (Page page = watched(problems)) {
      SiteBrowserTest.everyKind()
          .forEach(
              kind -> {
                page.navigate(address(place, kind));
                page.locator("h1").waitFor();
              });
    }
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void theSearchBoxOfTheHomePageFindsWordsTypedWithoutMarks(Place place) {
    List<String> problems = new ArrayList<>();
    try (Page page = watched(problems)) {
      page.navigate(address(place, Addresses.home(Language.VI)));
      page.locator("input[type=search]").first().fill("thong tin doi ngoai");
      page.locator("input[type=search]").first().press("Enter");
      page.locator(".search-result h3 a").first().click();
      assertThat(page.locator("h1").innerText()).isEqualTo("Thông tin đối ngoại");
    }
    assertThat(problems).isEmpty();
  }
}
