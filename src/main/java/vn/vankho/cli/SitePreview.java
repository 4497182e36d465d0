package vn.vankho.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Xem thử: serves the site's files to this machine only, as any static host would. */
final class SitePreview implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("jsonl", "application/x-ndjson; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("atom", "application/atom+xml; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("tif", "image/tiff"),
          Map.entry("pdf", "application/pdf"));

  /** A name that no file of the site has. */
  private static final String NOWHERE = "\u2205";

  private final Path site;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(8);

  private SitePreview(Path site, HttpServer server) {
    this.site = site;
    this.server = server;
  }

  /**
   * @param port 0 for any free one
   * @throws IOException when the port is taken
   */
  static SitePreview start(Path site, int port) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    SitePreview preview = new SitePreview(site.toRealPath(), server);
    server.createContext("/", preview::answer);
    server.setExecutor(preview.workers);
    server.start();
    return preview;
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean head = exchange.getRequestMethod().equals("HEAD");
      if (!head && !exchange.getRequestMethod().equals("GET")) {
        exchange.sendResponseHeaders(405, -1);
        return;
      }
      Path file = file(exchange.getRequestURI().getPath());
      if (Files.isDirectory(file) && !exchange.getRequestURI().getPath().endsWith("/")) {
        exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
        exchange.sendResponseHeaders(301, -1);
        return;
      }
      Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
      boolean found = Files.isRegularFile(page);
      send(exchange, found ? page : site.resolve("404.html"), found ? 200 : 404, head);
    }
  }

  /** The file at an address; a place outside of the site is no file. */
  private Path file(String path) {
    try {
      Path file = site.resolve(path.substring(1)).normalize();
      return file.startsWith(site) ? file : site.resolve(NOWHERE);
    } catch (InvalidPathException e) {
      return site.resolve(NOWHERE);
    }
  }

  private static void send(HttpExchange exchange, Path file, int status, boolean head)
      throws IOException {
    if (!Files.isRegularFile(file)) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    String name = file.getFileName().toString();
    String type =
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-cache");
    long length = Files.size(file);
    exchange.sendResponseHeaders(status, head || length == 0 ? -1 : length);
    if (!head && length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        Files.copy(file, out);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
