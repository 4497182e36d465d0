package vn.vankho.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.Contents;
import vn.vankho.document.PublicationSettings;
import vn.vankho.document.Sha256;
import vn.vankho.job.ProgramCrafts;
import vn.vankho.job.Progress;
import vn.vankho.job.RecordOffice;
import vn.vankho.paper.Paper;
import vn.vankho.paper.PdfMill;

/**
 * Kills the program (SIGKILL) at every boundary of its steps, at forty random moments between them
 * and while it swaps the site; then it runs once more, undisturbed. The runs to be killed are
 * processes of their own; the undisturbed ones are made here, which spares a JVM's start each.
 */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 25, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledAnywhereTest {

  private static final String FOREVER = "100000";

  /** Where a kill strikes: at a step, or so long after it. */
  private record Moment(int step, long after) {}

  @TempDir static Path folder;

  private Path fresh;
  private Path grown;
  private ChildClasses classes;
  private Map<String, Sha256> undisturbed;
  private List<String> steps;

  /** The site of an archive that never saw the file that is gone. */
  private Map<String, Sha256> withoutHistory;

  @BeforeAll
  void anUndisturbedRun() throws Exception {
    classes = ChildClasses.in(Files.createDirectories(folder.resolve("classes")));
    try (Stream<Path> walk = Files.walk(Path.of("input"))) {
      Path scan = walk.filter(f -> f.toString().endsWith(".tif")).findFirst().orElseThrow();
      put("scan.tif", Files.readAllBytes(scan));
    }
    for (int i = 1; i <= 4; i++) {
      put("word " + i + ".docx", word(i));
    }
    // An archive with a site, which the run to be killed has to change.
    fresh = Files.createDirectories(folder.resolve("fresh"));
    grown = folder.resolve("grown");
    runToTheEnd(grown);
    PdfMill.digital(
        Paper.of(new Paper.Page().head("12", "Thông tin đối ngoại").text("Nội dung.")),
        folder.resolve("input/digital.pdf"));
    age(folder.resolve("input/digital.pdf"));
    for (int i = 5; i <= 8; i++) {
      put("word " + i + ".docx", word(i));
    }
    Files.delete(folder.resolve("input/word 2.docx"));
    Path whole = folder.resolve("whole");
    copy(grown, whole);
    steps = stepsOf(whole);
    undisturbed = Contents.of(whole.resolve("site"));
    // What is read for the first time is read once only for all kills.
    copy(whole.resolve("cache/text"), fresh.resolve("cache/text"));
    Path small = folder.resolve("from nothing");
    copy(fresh, small);
    runToTheEnd(small);
    withoutHistory = Contents.of(small.resolve("site"));
  }

  private static byte[] word(int number) throws IOException {
    return HostileWord.docx(
        HostileWord.plan(String.valueOf(number), "Thông tin đối ngoại đợt " + number), Map.of());
  }

  private void put(String name, byte[] bytes) throws IOException {
    Path file = Files.createDirectories(folder.resolve("input")).resolve(name);
    Files.write(file, bytes);
    age(file);
  }

  private static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
  }

  private Process start(Path output, int stop, String pause) throws IOException {
    return classes.start(
        folder,
        StoppingVankho.class,
        folder.resolve("input").toString(),
        output.toString(),
        String.valueOf(stop),
        pause);
  }

  /** Runs it in a process of its own; the names of the steps it took. */
  private List<String> stepsOf(Path output) throws IOException, InterruptedException {
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

  /**
   * One after the other: Spring Batch knows the steps of a process by their ids, which those of
   * copied archives have in common.
   */
  private synchronized void runToTheEnd(Path output) throws IOException {
    try (ProgramCrafts crafts = new ProgramCrafts(PublicationSettings.DEFAULT);
        RecordOffice office =
            RecordOffice.open(
                folder.resolve("input"), output, StoppingVankho.clock(), crafts, Progress.SILENT)) {
      office.run();
      assertThat(office.verify().problems()).isEmpty();
    }
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
    Path list = output.resolve("site.new/list");
    while (process.isAlive() && !Files.exists(list)) {
      // It would wait for ever for a full pipe to be emptied.
      process.getInputStream().skip(process.getInputStream().available());
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
    moments.addAll(random(group, 10));
    for (int i = 0; i < moments.size(); i++) {
      Path output = folder.resolve("killed " + group + " " + i);
      copy(i % 3 == 0 ? fresh : grown, output);
      copy(fresh.resolve("cache/text"), output.resolve("cache/text"));
      kill(output, moments.get(i));
      isWholeAfterOneRun(
          output, moments.get(i).toString(), i % 3 == 0 ? withoutHistory : undisturbed);
    }
    Path output = folder.resolve("swapped " + group);
    copy(grown, output);
    copy(fresh.resolve("cache/text"), output.resolve("cache/text"));
    killWhileSwapping(output);
    isWholeAfterOneRun(output, "swap", undisturbed);
  }

  /** Power that goes leaves files of different moments, as does a copy made while a run goes on. */
  @ParameterizedTest(name = "group {0}")
  @ValueSource(ints = {0, 1})
  void aCopyMadeWhileItRanBecomesWhole(int group) throws Exception {
    int copies = 0;
    for (Moment moment : random(100 + group, 4)) {
      Path output = folder.resolve("copied " + group);
      copy(grown, output);
      Path copy = folder.resolve("copy " + group);
      // Progress is told in as many steps as the machine's speed allows.
      if (isCopiedWhileRunning(output, moment, copy)) {
        isWholeAfterOneRun(copy, "copy at " + moment, undisturbed);
        copies++;
      }
      isWholeAfterOneRun(output, moment.toString(), undisturbed);
    }
    assertThat(copies).isPositive();
  }

  private boolean isCopiedWhileRunning(Path output, Moment moment, Path copy)
      throws IOException, InterruptedException {
    Process process = start(output, moment.step(), "0");
    boolean stopped = false;
    try (BufferedReader out = process.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.equals("stop")) {
          stopped = true;
          Thread.sleep(moment.after());
          copy(output, copy);
        }
      }
    }
    assertThat(process.waitFor()).isZero();
    return stopped;
  }

  /** Files may come and go while it is made. */
  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            try {
              Files.copy(
                  file,
                  target,
                  StandardCopyOption.COPY_ATTRIBUTES,
                  StandardCopyOption.REPLACE_EXISTING);
            } catch (NoSuchFileException gone) {
              Files.deleteIfExists(target);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void isWholeAfterOneRun(Path output, String when, Map<String, Sha256> expected)
      throws IOException {
    runToTheEnd(output);
    assertThat(Contents.of(output.resolve("site"))).as(when).isEqualTo(expected);
    try (Stream<Path> walk = Files.walk(output)) {
      assertThat(walk.filter(f -> f.toString().endsWith(".tmp"))).as(when).isEmpty();
    }
    assertThat(output.resolve("site.new")).as(when).doesNotExist();
    delete(output);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
