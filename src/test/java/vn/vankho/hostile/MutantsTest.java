package vn.vankho.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.Limits;
import vn.vankho.document.PublicationSettings;
import vn.vankho.document.Reading;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;
import vn.vankho.job.ProgramCrafts;

/** Slightly broken files, by the thousand, through the readers, the rules and the page images. */
class MutantsTest {

  private static final String PDF = "application/pdf";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final Limits LIMITS =
      new Limits(
          1L << 30,
          500,
          20_000_000,
          64L << 20,
          500,
          Duration.ofSeconds(10),
          Duration.ofSeconds(30));

  private static ProgramCrafts crafts;

  @TempDir static Path folder;

  @BeforeAll
  static void begin() {
    crafts = new ProgramCrafts(PublicationSettings.DEFAULT, LIMITS);
  }

  @AfterAll
  static void end() {
    crafts.close();
  }

  /** Two forms of each: objects as text and packed in streams; words alone and in tables. */
  private static List<byte[]> good(String type) throws IOException {
    return type.equals(PDF)
        ? List.of(RawPdf.page("", "").bytes(), packed())
        : List.of(
            HostileWord.docx(HostileWord.plan("12", "Thông tin đối ngoại năm 2023"), Map.of()),
            HostileWord.docx(HostileWord.paragraph("KẾ HOẠCH").repeat(30), Map.of()));
  }

  private static byte[] packed() throws IOException {
    try (var pdf = org.apache.pdfbox.Loader.loadPDF(RawPdf.page("", "").bytes());
        var out = new java.io.ByteArrayOutputStream()) {
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] mutant(String type, long seed) throws IOException {
    byte[] original = good(type).get((int) (seed % 2));
    return type.equals(DOCX) && seed % 4 < 2
        ? Mutants.inside(original, seed)
        : Mutants.of(original, seed);
  }

  private static void allEndAsValues(int count) {
    Map<String, AtomicLong> ends = new ConcurrentSkipListMap<>();
    Map<String, String> crashes = new ConcurrentSkipListMap<>();
    LongStream.range(0, count)
        .parallel()
        .forEach(
            seed -> {
              String type = seed % 3 == 0 ? DOCX : PDF;
              try {
                long start = System.nanoTime();
                String end = end(type, seed);
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                if (took.compareTo(LIMITS.perFile().plus(LIMITS.perPage())) > 0) {
                  crashes.put(type + " " + seed, "took " + took);
                }
                ends.computeIfAbsent(end, e -> new AtomicLong()).incrementAndGet();
              } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
                crashes.put(type + " " + seed, e + " at " + e.getStackTrace()[0]);
              }
            });
    assertThat(crashes).isEmpty();
    assertThat(ends.keySet())
        .as(new TreeMap<>(ends).toString())
        .isSubsetOf(
            "read",
            "pdf-damaged",
            "pdf-encrypted",
            "pdf-no-pages",
            "word-damaged",
            "word-encrypted",
            "decompression-bomb",
            "too-many-pages",
            "nested-too-deeply");
    assertThat(ends.get("read").get()).as(ends.toString()).isGreaterThan(count / 10);
  }

  private static String end(String type, long seed) throws IOException {
    byte[] bytes = mutant(type, seed);
    Path file = Files.write(folder.resolve(seed + ".mutant"), bytes);
    try {
      Sha256 sha256 = Sha256.of(file);
      var part = new SourceFile.Part("mutant", sha256, type, bytes.length);
      SourceFile source = new SourceFile("mutant", sha256, type, bytes.length, List.of(part));
      Reading reading = crafts.read(source, List.of(file), n -> {});
      if (reading instanceof Reading.Done done) {
        if (!crafts.isSecret(done.text())) {
          crafts.extract(done.text(), "mutant", List.of());
        }
        return "read";
      }
      return ((Reading.Failed) reading).reason().code();
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @Test
  void fiveHundredMutantsEndAsValues() {
    allEndAsValues(500);
  }

  @Test
  @Tag("slow")
  void tenThousandMutantsEndAsValues() {
    allEndAsValues(10_000);
  }
}
