package vn.vankho.text.pdfa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PageText;
import vn.vankho.document.SourceFile;
import vn.vankho.text.LargeScans;

/** Copies of files larger than the heap may hold: streams go from file to file. */
@Tag("slow")
class LargeScanTest {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 524;

  @TempDir Path folder;

  private static DocumentText text(int pages) {
    List<PageText> read = new ArrayList<>();
    for (int n = 1; n <= pages; n++) {
      read.add(Scans.page(n, List.of("Trang số " + n), 0));
    }
    return DocumentText.of(read);
  }

  @Test
  void halfAGigabyteOfTiffInAThousandPagesLeavesNothingBehindAndTakesLittleHeap() throws Exception {
    int pages = 1000;
    Path tiff = folder.resolve("large.tif");
    byte[] noise = new byte[WIDTH * HEIGHT];
    new Random(1).nextBytes(noise);
    LargeScans.tiff(tiff, pages, WIDTH, HEIGHT, n -> noise);
    assertThat(Files.size(tiff)).isGreaterThan(500_000_000);
    SourceFile source = Scans.source("image/tiff", List.of(tiff));
    Path copy = folder.resolve("copy.pdf");
    Path spill = Files.createDirectory(folder.resolve("spill"));
    DocumentText text = text(pages);
    long[] most = {0};
    try (OutputStream out = Files.newOutputStream(copy)) {
      PreservationCopy.of(Scans.document(source, text), text, List.of(tiff))
          .writeTo(
              new java.io.FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                  out.write(bytes, from, length);
                  Runtime r = Runtime.getRuntime();
                  most[0] = Math.max(most[0], r.totalMemory() - r.freeMemory());
                }
              },
              spill,
              n -> {});
    }
    assertThat(most[0]).isLessThan(1L << 30);
    try (Stream<Path> left = Files.list(spill)) {
      assertThat(left).isEmpty();
    }
    assertThat(Conformance.words(copy)).hasSize(3 * pages).endsWith("Trang", "số", "1000");
  }
}
