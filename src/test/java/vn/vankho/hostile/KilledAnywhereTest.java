package vn.vankho.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.Sha256;

/**
 * Kills the program (SIGKILL) at every boundary of its steps, at random moments between them and
 * while it swaps the site, forty-eight times in all; then it runs once more, undisturbed.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledAnywhereTest {

  private static final String FOREVER = "100000";

  /** Where a kill strikes: at a step, or so long after it. */
  private record Moment(int step, long after) {}

  @TempDir static Path folder;

  private Path fresh;
  private Path grown;
  private Map<String, Sha256> undisturbed;
  private List<String> steps;

  @BeforeAll
  void anUndisturbedRun() throws Exception {
    Path samples = Path.of("input").toAbsolutePath();
    Path scan;
    Path digital;
    try (Stream<Path> walk = Files.walk(samples)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      scan = files.stream().filter(f -> f.toString().endsWith(".tif")).findFirst().orElseThrow();
      digital = files.stream().filter(f -> f.toString().endsWith(".pdf")).findFirst().orElseThrow();
    }
    put("scan.tif", Files.readAllBytes(scan));
    for (int i = 1; i <= 4; i++) {
      put("word " + i + ".docx", word(i));
    }
    // An archive with a site, which the run to be killed has to change.
    fresh = Files.createDirectories(folder.resolve("fresh"));
    grown = folder.resolve("grown");
    runToTheEnd(grown);
    copy(grown.resolve("cache/text"), fresh.resolve("cache/text"));
    put("digital.pdf", Files.readAllBytes(digital));
    for (int i = 5; i <= 8; i++) {
      put("word " + i + ".docx", word(i));
    }
    Files.delete(folder.resolve("input/word 2.docx"));
    Path whole = folder.resolve("whole");
    copy(grown, whole);
    steps = runToTheEnd(whole);
    undisturbed = files(whole.resolve("site"));
    // What is read for the first time is read once only for all kills.
    copy(whole.resolve("cache/text"), fresh.resolve("cache/text"));
  }

  private static byte[] word(int number) throws IOException {
    return HostileWord.docx(
        HostileWord.plan(String.valueOf(number), "Thông tin đối ngoại đợt " + number), Map.of());
  }

  private void put(String name, byte[] bytes) throws IOException {
    Path file = Files.createDirectories(folder.resolve("input")).resolve(name);
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(
                file,
                target,
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static Map<String, Sha256> files(Path root) throws IOException {
    Map<String, Sha256> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Sha256.of(file));
      }
    }
    return files;
  }

  private Process start(Path output, int stop, String pause) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx1g",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            StoppingVankho.class.getName(),
            folder.resolve("input").toString(),
            output.toString(),
            String.valueOf(stop),
            pause)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
  }

  /** The names of the steps it took. */
  private List<String> runToTheEnd(Path output) throws IOException, InterruptedException {
    Process process = start(output, 0, "0");
    List<String> said = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      out.lines().forEach(said::add);
    }
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue())
        .as(String.join("\n", said.subList(Math.max(0, said.size() - 30), said.size())))
        .isZero();
    return said.stream().filter(l -> l.startsWith("step ")).toList();
  }

  private void kill(Path output, Moment moment) throws IOException, InterruptedException {
    Process process = start(output, moment.step(), moment.after() == 0 ? FOREVER : "0");
    try (BufferedReader out = process.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.equals("stop")) {
          Thread.sleep(moment.after());
          process.destroyForcibly();
          break;
        }
      }
    }
    process.waitFor();
  }

  /** Kills as soon as the list of the swap is there. */
  private void killWhileSwapping(Path output) throws IOException, InterruptedException {
    Process process = start(output, 0, "0");
    // What it says fits into the pipe.
    Path list = output.resolve("site.new/list");
    while (process.isAlive() && !Files.exists(list)) {
      Thread.onSpinWait();
    }
    process.destroyForcibly().waitFor();
  }

  private int step(String name) {
    return 1 + steps.indexOf(steps.stream().filter(s -> s.endsWith(" " + name)).findFirst().get());
  }

  /** The boundaries: where a phase begins or ends, or a whole craft. */
  private List<Moment> boundaries() {
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      String name = steps.get(i).replaceFirst("step \\d+ ", "");
      if (List.of("begin", "end", "publish", "publish done", "report", "report done")
          .contains(name)) {
        moments.add(new Moment(i + 1, 0));
      }
    }
    return moments;
  }

  private List<Moment> random(long seed, int count) {
    Random random = new Random(seed);
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      moments.add(
          random.nextBoolean()
              ? new Moment(step("publish"), 1 + random.nextInt(700))
              : new Moment(1 + random.nextInt(steps.size()), 1 + random.nextInt(150)));
    }
    return moments;
  }

  @ParameterizedTest(name = "group {0}")
  @ValueSource(ints = {0, 1, 2, 3})
  void theNextRunMakesAllWhole(int group) throws Exception {
    List<Moment> moments = new ArrayList<>();
    List<Moment> boundaries = boundaries();
    for (int i = group; i < boundaries.size(); i += 4) {
      moments.add(boundaries.get(i));
    }
    moments.addAll(random(group, 12 - Math.min(10, moments.size())));
    for (int i = 0; i < moments.size(); i++) {
      Path output = folder.resolve("killed " + group + " " + i);
      copy(i % 3 == 0 ? fresh : grown, output);
      copy(fresh.resolve("cache/text"), output.resolve("cache/text"));
      kill(output, moments.get(i));
      isWholeAfterOneRun(output, moments.get(i).toString(), i % 3 == 0);
    }
    Path output = folder.resolve("swapped " + group);
    copy(grown, output);
    copy(fresh.resolve("cache/text"), output.resolve("cache/text"));
    killWhileSwapping(output);
    isWholeAfterOneRun(output, "swap", false);
  }

  private void isWholeAfterOneRun(Path output, String when, boolean fromNothing)
      throws IOException, InterruptedException {
    runToTheEnd(output);
    Map<String, Sha256> site = files(output.resolve("site"));
    if (!fromNothing) {
      assertThat(site).as(when).isEqualTo(undisturbed);
    } else {
      assertThat(site).as(when).isEqualTo(fromNothing());
    }
    try (Stream<Path> walk = Files.walk(output)) {
      assertThat(walk.filter(f -> f.toString().endsWith(".tmp"))).as(when).isEmpty();
    }
    assertThat(output.resolve("site.new")).as(when).doesNotExist();
  }

  private Map<String, Sha256> withoutHistory;

  /** The site of an archive that never saw the file that is gone. */
  private Map<String, Sha256> fromNothing() throws IOException, InterruptedException {
    if (withoutHistory == null) {
      Path output = folder.resolve("from nothing");
      copy(fresh, output);
      runToTheEnd(output);
      withoutHistory = files(output.resolve("site"));
    }
    return withoutHistory;
  }
}
