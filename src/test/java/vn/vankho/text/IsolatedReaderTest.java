package vn.vankho.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Limits;
import vn.vankho.document.PageText;
import vn.vankho.document.PageText.Reason;
import vn.vankho.document.Reading;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;

/** What becomes of a file when the process that reads it dies or hangs over a page. */
class IsolatedReaderTest {
  private static final Duration LONG = Duration.ofMinutes(2);

  @TempDir Path dir;

  @Test
  void aPageThatKilledItsProcessIsReadOnceMore() throws Exception {
    AtomicInteger killed = new AtomicInteger();
    DocumentText text =
        read(LONG, process -> killed.getAndIncrement() < 1 && process.destroyForcibly());
    assertThat(killed.get()).isGreaterThanOrEqualTo(1);
    assertThat(text.pages()).allMatch(p -> p.origin() == PageText.Origin.OCR);
    assertThat(text.notes()).isEmpty();
  }

  @Test
  void aPageThatKilledTwoProcessesIsMarkedAndTheOthersAreRead() throws Exception {
    AtomicInteger killed = new AtomicInteger();
    DocumentText text =
        read(LONG, process -> killed.getAndIncrement() < 2 && process.destroyForcibly());
    assertThat(text.pages().get(1).reason()).isEqualTo(Reason.ENGINE_FAILED);
    assertThat(others(text)).allMatch(p -> p.origin() == PageText.Origin.OCR);
    assertThat(text.notes()).singleElement().matches(n -> n.code().equals("page-engine-failed"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPageThatNeverEndsIsEndedAndMarked() throws Exception {
    AtomicInteger stopped = new AtomicInteger();
    DocumentText text = read(Duration.ofSeconds(10), p -> stopped.getAndIncrement() < 1 && stop(p));
    assertThat(text.pages().get(1).reason()).isEqualTo(Reason.TIME_LIMIT);
    assertThat(others(text)).allMatch(p -> p.origin() == PageText.Origin.OCR);
  }

  @Test
  void aReadingIsTheSameInAProcessOfItsOwn() throws Exception {
    try (TextReader here = new TextReader();
        IsolatedReader there = new IsolatedReader(Limits.DEFAULT)) {
      for (Path file : samples()) {
        List<Path> parts = List.of(file);
        assertThat(there.read(source(file), parts, n -> {}))
            .isEqualTo(here.read(source(file), parts, n -> {}));
      }
    }
  }

  @Test
  void aLongFileIsReadByTwoProcessesAndIsTheSame() throws Exception {
    Path file = scan(dir);
    // Its size decides; the bytes are few so that the test is short.
    SourceFile small = source(file);
    SourceFile large =
        new SourceFile(small.path(), small.sha256(), small.mediaType(), 1L << 30, small.parts());
    AtomicInteger pages = new AtomicInteger();
    Set<Long> processes = ConcurrentHashMap.newKeySet();
    try (TextReader here = new TextReader();
        IsolatedReader there = new IsolatedReader(new ReaderProcesses(Limits.DEFAULT, 2))) {
      Reading shared =
          there.read(
              large,
              List.of(file),
              n -> {
                pages.set(n);
                ProcessHandle.current().children().forEach(p -> processes.add(p.pid()));
              });
      assertThat(shared).isEqualTo(here.read(small, List.of(file), n -> {}));
      assertThat(pages.get()).isEqualTo(3);
      assertThat(processes).hasSizeGreaterThanOrEqualTo(2);
      // Both processors are free again.
      assertThat(there.read(large, List.of(file), n -> {})).isEqualTo(shared);
    }
  }

  /** Until it has become a reader, a new process is the system's helper, or a copy of this one. */
  private static boolean isReader(ProcessHandle process) {
    String command = process.info().command().orElse("");
    return Path.of(command).getFileName().toString().startsWith("java")
        && !arguments(process).equals(arguments(ProcessHandle.current()));
  }

  private static List<String> arguments(ProcessHandle process) {
    return process.info().arguments().map(List::of).orElse(List.of());
  }

  private static List<PageText> others(DocumentText text) {
    return text.pages().stream().filter(p -> p.number() != 2).toList();
  }

  private interface Blow {
    boolean struck(ProcessHandle process);
  }

  /** Reads the scan; strikes the process that reads its second page, and the one after it. */
  private DocumentText read(Duration limit, Blow blow) throws Exception {
    Path file = scan(dir);
    Set<Long> seen = ConcurrentHashMap.newKeySet();
    // What another test's reader has left idle is not to be struck.
    ProcessHandle.current().children().forEach(p -> seen.add(p.pid()));
    AtomicInteger pages = new AtomicInteger();
    try (IsolatedReader reader = new IsolatedReader(limits(limit))) {
      Thread striker =
          new Thread(
              () -> {
                while (!Thread.currentThread().isInterrupted()) {
                  if (pages.get() == 1) {
                    ProcessHandle.current()
                        .children()
                        .filter(IsolatedReaderTest::isReader)
                        .filter(p -> seen.add(p.pid()))
                        .forEach(blow::struck);
                  }
                  LockSupport.parkNanos(2_000_000);
                }
              });
      striker.setDaemon(true);
      striker.start();
      Reading reading = reader.read(source(file), List.of(file), pages::set);
      striker.interrupt();
      assertThat(reading).isInstanceOf(Reading.Done.class);
      return ((Reading.Done) reading).text();
    }
  }

  private static Limits limits(Duration perPage) {
    Limits d = Limits.DEFAULT;
    return new Limits(
        d.fileBytes(), d.pages(), d.pixels(), d.unpackedBytes(), d.nesting(), perPage, d.perFile());
  }

  private static boolean stop(ProcessHandle process) {
    try {
      return new ProcessBuilder("kill", "-STOP", "" + process.pid()).start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Three pages of enough lines that one is not read before it can be struck. */
  private static Path scan(Path dir) throws IOException {
    Path file = dir.resolve("a.tif");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int page = 0; page < 3; page++) {
        BufferedImage image = new BufferedImage(1100, 1000, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 1100, 1000);
        g.setColor(Color.BLACK);
        g.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
        for (int line = 0; line < 13; line++) {
          g.drawString("Ủy ban nhân dân huyện báo cáo công tác thông tin", 120, 150 + 60 * line);
        }
        writer.writeToSequence(new IIOImage(image, null, null), null);
      }
      writer.endWriteSequence();
    }
    return file;
  }

  /** Files that are read fast. */
  private static List<Path> samples() throws IOException {
    return files().filter(f -> f.toString().matches(".*\\.docx?|.*197.*\\.pdf")).toList();
  }

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of("input"))) {
      return walk.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  private static SourceFile source(Path file) {
    String name = file.getFileName().toString();
    String type =
        name.endsWith("pdf")
            ? "application/pdf"
            : name.endsWith("doc")
                ? "application/msword"
                : name.endsWith("docx")
                    ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                    : "image/tiff";
    Sha256 hash = Sha256.of(name);
    return new SourceFile(name, hash, type, 1, List.of(new SourceFile.Part(name, hash, type, 1)));
  }
}
