package vn.vankho.text.pdfa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Reading;
import vn.vankho.document.SourceFile;
import vn.vankho.text.TextReader;

/** Copies of all seed scans, read as the program reads them; skipped where these are absent. */
@Tag("slow")
class PreservationCorpusTest {

  private static final Path CORPUS = Path.of("../shared/corpus");

  @TempDir Path folder;

  private record Scan(SourceFile source, List<Path> files) {}

  private static List<Scan> scans() throws Exception {
    List<Scan> scans = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CORPUS.resolve("scan"))) {
      for (Path f : files.filter(Files::isRegularFile).sorted().toList()) {
        scans.add(new Scan(Scans.source("application/pdf", List.of(f)), List.of(f)));
      }
    }
    Path tiff = CORPUS.resolve("image/003.tif");
    scans.add(new Scan(Scans.source("image/tiff", List.of(tiff)), List.of(tiff)));
    try (Stream<Path> files = Files.list(CORPUS.resolve("image/004-pages"))) {
      List<Path> pages = files.sorted().toList();
      scans.add(new Scan(Scans.source(SourceFile.PAGE_IMAGES, pages), pages));
    }
    return scans;
  }

  /** Every image stream of the copy is found in the original, byte for byte. */
  private static void assertImagesAreUnchanged(Scan scan, Path copy) throws Exception {
    List<byte[]> originals = new ArrayList<>();
    if (scan.source().mediaType().equals("application/pdf")) {
      try (PDDocument pdf = Loader.loadPDF(scan.files().get(0).toFile())) {
        originals.addAll(PreservationCopyTest.streams(pdf));
      }
    } else {
      for (Path file : scan.files()) {
        originals.add(Files.readAllBytes(file));
      }
    }
    try (PDDocument pdf = Loader.loadPDF(copy.toFile())) {
      List<byte[]> copies = PreservationCopyTest.streams(pdf);
      assertThat(copies).isNotEmpty();
      if (scan.source().mediaType().equals("image/tiff")) {
        String file = new String(originals.get(0), "ISO-8859-1");
        copies.forEach(
            s ->
                assertThat(
                        file.contains(new String(s, java.nio.charset.StandardCharsets.ISO_8859_1)))
                    .isTrue());
      } else {
        assertThat(copies.toArray(byte[][]::new)).isDeepEqualTo(originals.toArray(byte[][]::new));
      }
    }
  }

  private static List<String> pdftotext(Path copy) throws Exception {
    Process process =
        new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", copy.toString(), "-").start();
    String text = new String(process.getInputStream().readAllBytes(), "UTF-8");
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return List.of(text.strip().split("\\s+"));
  }

  /**
   * The same letters in the same order. Of two like letters that lie on each other, as in what was
   * recognised in a smear, pdftotext leaves one out.
   */
  private static void assertSameText(String name, String found, String expected) {
    int at = 0;
    for (int i = 0; i < expected.length() && at < found.length(); i++) {
      at += found.charAt(at) == expected.charAt(i) ? 1 : 0;
    }
    if (at < found.length() || found.length() < expected.length() - expected.length() / 2000) {
      assertThat(found).as(name).isEqualTo(expected);
    }
  }

  @Test
  void everyCopyIsValidHasTheImagesUnchangedAndTheTextThatWasRead() throws Exception {
    assumeThat(CORPUS.resolve("scan")).exists();
    try (TextReader reader = new TextReader()) {
      for (Scan scan : scans()) {
        String name = scan.files().get(0).toString();
        Reading reading = reader.read(scan.source(), scan.files(), n -> {});
        DocumentText text = ((Reading.Done) reading).text();
        assertThat(PreservationCopy.isScan(scan.source(), text)).as(name).isTrue();
        Path copy = Scans.copy(scan.source(), text, scan.files(), folder);
        assertThat(Conformance.violations(copy)).as(name).isEmpty();
        assertImagesAreUnchanged(scan, copy);
        List<String> expected = List.of(text.text().strip().split("\\s+"));
        List<String> found = pdftotext(copy);
        assertSameText(name, String.join("", found), String.join("", expected));
        // Where boxes of neighbouring words touch, the reader may join them.
        assertThat(found).as(name).hasSizeBetween(expected.size() * 995 / 1000, expected.size());
        Files.delete(copy);
      }
    }
  }
}
