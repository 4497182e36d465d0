package vn.vankho.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Limits;
import vn.vankho.document.PageImageSource.Look;
import vn.vankho.document.PageText;
import vn.vankho.document.PageText.Reason;
import vn.vankho.document.Reading;
import vn.vankho.document.SourceFile;
import vn.vankho.text.image.ImagePlan;

/** Scans of many pages: what a page took is given back before the next. */
@Tag("slow")
class LargeReadingTest {

  /** What the heaps and the engines may still grow by when the first pages are done, bytes. */
  private static final long SLACK = 60L << 20;

  private static final int WARM = 50;

  /** {@code -Dlarge.pages=1000} for the whole measure. */
  private static final int PAGES = Integer.getInteger("large.pages", 150);

  @TempDir Path folder;

  @Test
  void aScanOfManyPagesTakesNoMoreMemoryThanOneOfFew() throws Exception {
    Path file = folder.resolve("scan.pdf");
    LargeScans.pdf(file, PAGES);
    assertReadsFlat("application/pdf", file);
  }

  @Test
  void halfAGigabyteOfTiffTakesNoMoreMemoryThanItsFirstPages() throws Exception {
    Path file = folder.resolve("scan.tif");
    LargeScans.tiff(file, PAGES, 524_288_000L / PAGES);
    assertThat(Files.size(file)).isGreaterThan(500_000_000);
    assertReadsFlat("image/tiff", file);
  }

  @Test
  void showingThePagesKeepsNoneOfThem() throws Exception {
    int pages = 40;
    Path file = folder.resolve("scan.pdf");
    LargeScans.pdf(file, pages);
    long[] used = new long[2];
    PageImages.write(
        LargeScans.source("application/pdf", file),
        List.of(file),
        ImagePlan.whole(
            Look.plain(800),
            Limits.DEFAULT,
            (number, jpeg) -> {
              if (number == 10 || number == pages) {
                System.gc();
                Runtime r = Runtime.getRuntime();
                used[number == pages ? 1 : 0] = r.totalMemory() - r.freeMemory();
              }
            }));
    assertThat(used[1]).isLessThan(used[0] + SLACK);
  }

  private void assertReadsFlat(String type, Path file) throws IOException {
    assumeTrue(
        Files.exists(Path.of("/proc/self/status")), "needs /proc to see what processes take");
    List<Path> before = temporaryFiles();
    AtomicInteger count = new AtomicInteger();
    long[] atFirst = new long[1];
    long[] atLast = new long[1];
    DocumentText text;
    try (IsolatedReader reader = new IsolatedReader(Limits.DEFAULT)) {
      SourceFile source = LargeScans.source(type, file);
      Reading reading =
          reader.read(
              source,
              List.of(file),
              n -> {
                long[] most = count.incrementAndGet() <= WARM ? atFirst : atLast;
                most[0] = Math.max(most[0], largest());
              });
      text = ((Reading.Done) reading).text();
    }
    System.out.printf(
        "%s: %d pages; readers' most memory in the first %d pages %d MB, in the others %d MB%n",
        type, PAGES, WARM, atFirst[0] >> 20, atLast[0] >> 20);
    assertThat(text.pages()).hasSize(PAGES);
    for (PageText page : text.pages()) {
      assertThat(page.reason()).isIn(Reason.NO_TEXT_LAYER, Reason.PAGE_IMAGE);
      assertThat(page.text()).contains(LargeScans.line(page.number()));
    }
    assertThat(atLast[0]).isLessThan(atFirst[0] + SLACK);
    assertThat(before).containsAll(temporaryFiles());
  }

  /** What the largest process that reads for this one takes beside the files it maps, bytes. */
  private static long largest() {
    return ProcessHandle.current()
        .children()
        .mapToLong(LargeReadingTest::memory)
        .max()
        .orElseThrow();
  }

  private static long memory(ProcessHandle process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(l -> l.startsWith("RssAnon:"))
          .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) << 10)
          .findFirst()
          .orElse(0);
    } catch (IOException gone) {
      return 0;
    }
  }

  private static List<Path> temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(p -> p.getFileName().toString().matches("PDFBox.*|imageio.*|\\+~JF.*"))
          .sorted()
          .collect(Collectors.toList());
    }
  }
}
