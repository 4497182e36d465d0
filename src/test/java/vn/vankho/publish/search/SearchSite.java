package vn.vankho.publish.search;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** A site that is nothing but the search page in both languages, and a server for it. */
final class SearchSite {

  private static final Path TEMPLATES = Path.of("site-templates");
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html th:lang="${lang}"><head><meta charset="utf-8"><title>Vankho</title>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; img-src data:">
      <link rel="icon" href="data:,">
      <th:block th:insert="~{fragments/search :: scripts('../../')}"></th:block></head>
      <body><main><h1>Vankho</h1>
      <th:block th:insert="~{fragments/search :: search(${lang}, '../../', '../../search/', 'trang-{0}', '../')}"></th:block>
      </main></body></html>
      """;

  private SearchSite() {}

  static void write(Stream<SearchDocument> documents, Path folder) throws IOException {
    index(documents, folder.resolve("search"));
    pages(folder);
  }

  static void index(Stream<SearchDocument> documents, Path folder) throws IOException {
    layers(List.of(documents), folder);
  }

  static void layers(List<Stream<SearchDocument>> layers, Path folder) throws IOException {
    Path work = Files.createDirectories(folder.resolveSibling(folder.getFileName() + ".work"));
    PartStore store =
        (path, bytes) -> {
          Path file = folder.resolve(path);
          Files.createDirectories(file.getParent());
          Files.write(file, bytes);
        };
    List<String> lines = new ArrayList<>();
    for (Stream<SearchDocument> layer : layers) {
      lines.add(SearchIndexWriter.layer(lines.size() + 1, layer, work, store));
    }
    SearchIndexWriter.root(lines, store);
    Files.delete(work);
  }

  static void pages(Path folder) throws IOException {
    Path assets = Files.createDirectories(folder.resolve("assets/search"));
    try (Stream<Path> scripts = Files.list(TEMPLATES.resolve("assets/search"))) {
      for (Path script : scripts.sorted().toList()) {
        Files.write(assets.resolve(script.getFileName()), Files.readAllBytes(script));
      }
    }
    for (String lang : List.of("vi", "en")) {
      Path page = folder.resolve(lang + "/search/index.html");
      Files.createDirectories(page.getParent());
      Files.writeString(
          page, engine(lang).process(PAGE, new Context(Locale.ROOT, Map.of("lang", lang))));
    }
  }

  private static TemplateEngine engine(String lang) throws IOException {
    Properties messages = new Properties();
    try (var in =
        new InputStreamReader(
            Files.newInputStream(TEMPLATES.resolve("search_" + lang + ".properties")),
            StandardCharsets.UTF_8)) {
      messages.load(in);
    }
    FileTemplateResolver files = new FileTemplateResolver();
    files.setPrefix(TEMPLATES + "/");
    files.setSuffix(".html");
    files.setCheckExistence(true);
    files.setOrder(1);
    StringTemplateResolver text = new StringTemplateResolver();
    text.setOrder(2);
    TemplateEngine engine = new SpringTemplateEngine();
    engine.addTemplateResolver(files);
    engine.addTemplateResolver(text);
    engine.setMessageResolver(new Messages(messages));
    return engine;
  }

  private static final class Messages extends AbstractMessageResolver {
    private final Properties messages;

    Messages(Properties messages) {
      this.messages = messages;
    }

    @Override
    public String resolveMessage(
        ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
      return MessageFormat.format(messages.getProperty(key), parameters);
    }

    @Override
    public String createAbsentMessageRepresentation(
        ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
      throw new IllegalArgumentException("no message " + key);
    }
  }

  /** Serves a folder on the loopback, gzipped as a usual host does, and counts the bytes. */
  static final class Server implements AutoCloseable {
    private final HttpServer http;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();

    Server(Path folder) throws IOException {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      http.setExecutor(threads);
      http.createContext(
          "/a/b/",
          exchange -> {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(5)).normalize();
            byte[] body = new byte[0];
            int status = 404;
            if (file.startsWith(folder) && Files.isRegularFile(file)) {
              status = 200;
              body = gzip(Files.newInputStream(file));
              exchange.getResponseHeaders().add("Content-Encoding", "gzip");
              exchange
                  .getResponseHeaders()
                  .add(
                      "Content-Type",
                      file.toString().endsWith(".js") ? "text/javascript" : "text/html");
            }
            bytes.addAndGet(body.length);
            requests.incrementAndGet();
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
          });
      http.start();
    }

    String address() {
      return "http://127.0.0.1:" + http.getAddress().getPort() + "/a/b/";
    }

    long bytes() {
      return bytes.get();
    }

    long requests() {
      return requests.get();
    }

    private static byte[] gzip(InputStream in) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (in;
          GZIPOutputStream zip = new GZIPOutputStream(out)) {
        in.transferTo(zip);
      }
      return out.toByteArray();
    }

    @Override
    public void close() {
      http.stop(0);
      threads.shutdown();
    }
  }
}
