package vn.vankho.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program, as a process of its own with a gigabyte of heap, over files made to harm. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileCorpusTest {

  private static final int MINUTES = 5;

  /** Marks that turn the direction of what follows, and control characters. */
  private static final String TURNING = "[\\u202A-\\u202E\\u2066-\\u2069\\x00-\\x08\\x0B-\\x1F]";

  private static final String SECRET = "Xuyenthungkhobimat";

  @TempDir static Path folder;

  private final Map<String, HostileFile> files = new TreeMap<>();
  private final Map<String, JsonNode> rows = new TreeMap<>();
  private final AtomicInteger visitors = new AtomicInteger();
  private List<String> before;
  private String log;
  private int exit;

  @BeforeAll
  void theProgramRunsOverThem() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
    try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread waiting = new Thread(() -> count(listener));
      waiting.setDaemon(true);
      waiting.start();
      String url = "http://127.0.0.1:" + listener.getLocalPort();
      fill(url, secret.toUri().toString());
      before = tree();
      run();
    }
    for (JsonNode row : JsonMapper.shared().readTree(folder.resolve("output/report.json"))) {
      rows.put(row.get("file").asString(), row);
    }
  }

  private void count(ServerSocket listener) {
    while (true) {
      try (Socket visitor = listener.accept()) {
        visitors.incrementAndGet();
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void fill(String url, String secret) throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.createDirectories(folder.resolve("temporary"));
    Stream.of(
            HostilePdfs.all(url, secret),
            HostileWord.all(url, secret),
            HostileImages.all(),
            HostileNames.all())
        .flatMap(List::stream)
        .forEach(f -> files.put(f.name(), f));
    for (HostileFile file : files.values()) {
      Path path = input.resolve(file.name());
      Files.write(path, file.bytes());
      Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    }
  }

  private void run() throws IOException, InterruptedException {
    Path console = folder.resolve("output.log");
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Dsun.jnu.encoding=UTF-8",
            "-Djava.io.tmpdir=" + folder.resolve("temporary"),
            "-cp",
            System.getProperty("java.class.path"),
            "vn.vankho.Vankho",
            "--input",
            folder.resolve("input").toString(),
            "--output",
            folder.resolve("output").toString());
    program.environment().put("VANKHO_MAX_PAGE_SECONDS", "8");
    program.environment().put("VANKHO_MAX_FILE_SECONDS", "40");
    program.directory(folder.toFile());
    program.redirectErrorStream(true).redirectOutput(console.toFile());
    Process process = program.start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
    log = Files.readString(console);
    assertThat(ended).as("ended within %d minutes%n%s", MINUTES, log).isTrue();
    exit = process.exitValue();
  }

  /** All that lies beside the output folder. */
  private static List<String> tree() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(f -> !f.startsWith(folder.resolve("output")))
          .filter(f -> !f.equals(folder.resolve("output.log")))
          .map(f -> folder.relativize(f) + " " + (Files.isDirectory(f) ? "" : f.toFile().length()))
          .sorted()
          .toList();
    }
  }

  @Test
  void thereAreSixtyAndMore() {
    assertThat(files).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void theRunCompletes() {
    assertThat(exit).as(log).isZero();
    assertThat(log).doesNotContain("OutOfMemoryError").doesNotContain("Exception");
  }

  @Test
  void eachFileHasItsRow() {
    assertThat(rows.keySet()).containsExactlyElementsOf(files.keySet());
  }

  @Test
  void eachIsReadHarmlesslyOrTurnedAwayForItsOwnReason() {
    assertAll(
        files.values().stream()
            .filter(f -> rows.containsKey(f.name()))
            .map(f -> () -> assertThat(what(f)).as(f.name()).isIn(wanted(f))));
  }

  private static List<String> wanted(HostileFile file) {
    return file.isHarmless() ? List.of("read") : file.codes();
  }

  private String what(HostileFile file) {
    JsonNode row = rows.get(file.name());
    String outcome = row.get("outcome").asString();
    if (outcome.equals("published") || outcome.equals("review") || outcome.equals("duplicate")) {
      return "read";
    }
    return row.get("reasons").get(0).get("code").asString();
  }

  @Test
  void whoeverIsTurnedAwayIsToldWhatToDo() {
    for (JsonNode row : rows.values()) {
      if (row.get("outcome").asString().equals("rejected")) {
        assertThat(row.get("reasons").isEmpty()).as(row.toString()).isFalse();
        for (JsonNode reason : row.get("reasons")) {
          for (String word : List.of("problem", "remedy", "problem_en", "remedy_en")) {
            assertThat(reason.get(word).asString()).as(row.toString()).isNotBlank();
          }
        }
      }
    }
  }

  @Test
  void noneTakesLongerThanItsShare() {
    for (JsonNode row : rows.values()) {
      assertThat(row.get("seconds").asDouble()).as(row.get("file").asString()).isLessThan(60);
    }
  }

  @Test
  void nothingIsFetched() {
    assertThat(visitors).hasValue(0);
  }

  @Test
  void nothingIsWrittenBesideTheOutput() throws IOException {
    assertThat(tree()).isEqualTo(before);
  }

  @Test
  void whatEntitiesPointAtIsNowhere() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder.resolve("output"))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SECRET)) {
          found.add(file);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void namesAndTitlesStayWords() throws IOException {
    try (Stream<Path> walk = Files.walk(folder.resolve("output"))) {
      for (Path page : walk.filter(f -> f.toString().endsWith(".html")).toList()) {
        assertThat(dangers(page)).as(page.toString()).isEmpty();
        assertThat(Files.readString(page)).as(page.toString()).doesNotContainPattern(TURNING);
      }
    }
  }

  /** A block of data is not run, as long as nothing in it can end it. */
  private static boolean isScript(Element e) {
    return e.tagName().equals("script")
        && !(e.attr("type").equals("application/ld+json") && e.data().matches("[^<>&]*"));
  }

  private static List<String> dangers(Path page) throws IOException {
    return org.jsoup.Jsoup.parse(page.toFile()).getAllElements().stream()
        .filter(
            e ->
                isScript(e) && (e.attr("src").isEmpty() || !e.data().isEmpty())
                    || e.attributes().asList().stream()
                        .anyMatch(
                            a ->
                                a.getKey().startsWith("on")
                                    || a.getValue()
                                        .strip()
                                        .toLowerCase()
                                        .startsWith("javascript:")))
        .map(Object::toString)
        .collect(Collectors.toList());
  }
}
