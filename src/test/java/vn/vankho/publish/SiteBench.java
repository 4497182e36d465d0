package vn.vankho.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Holdings;
import vn.vankho.document.PageImageSource;
import vn.vankho.document.Sha256;

/**
 * Measures publishing: {@code SiteBench FOLDER DOCUMENTS WORDS [ROUNDS | hugo | grow]}; run it with
 * {@code src/test/bench/site.sh}.
 */
final class SiteBench {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private SiteBench() {}

  public static void main(String[] arguments) throws IOException {
    Path output = Files.createDirectories(Path.of(arguments[0]));
    int documents = Integer.parseInt(arguments[1]);
    int words = Integer.parseInt(arguments[2]);
    Holdings made = new SyntheticHoldings(documents, words, output);
    if (arguments.length > 3 && arguments[3].equals("hugo")) {
      delete(output.resolve("hugo"));
      HugoSite.write(made, output.resolve("hugo"));
      return;
    }
    if (arguments.length > 3 && arguments[3].equals("grow")) {
      grow((SyntheticHoldings) made, documents, output);
      return;
    }
    int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
    Held holdings = new Held(made);
    SitePublisher publisher = new SitePublisher(PageImageSource.NONE);
    for (int round = 0; round < rounds; round++) {
      // In a new folder each time: a file system may be slow for a minute where much was deleted.
      Path folder = Files.createDirectories(output.resolve("round-" + round));
      long start = System.nanoTime();
      long processor = processor();
      publisher.documents(
          holdings, new SiteFolder(folder, publisher.version()), folder, Instant.EPOCH);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "%,d documents in %.2f s (%.2f s of processor) = %.0f pages/s, with their texts, records and"
              + " originals; %,d bytes a page%n",
          documents,
          seconds,
          (processor() - processor) / 1e9,
          2 * documents / seconds,
          pageSize(folder.resolve("site.new")));
    }
  }

  /** The whole site, then one document more, then the same again. */
  private static void grow(SyntheticHoldings holdings, int documents, Path output)
      throws IOException {
    SitePublisher publisher = new SitePublisher(PageImageSource.NONE);
    long start = System.nanoTime();
    for (DocumentId id : holdings.ids()) {
      holdings.document(id);
      holdings.text(id);
    }
    double making = (System.nanoTime() - start) / 1e9;
    double whole = publish(publisher, holdings, output) - making;
    System.out.printf(
        "%,d documents: the whole site in %.1f s, without the %.1f s of making the documents up%n",
        documents, whole, making);
    holdings.published(NOW);
    holdings.add(documents);
    double more = publish(publisher, holdings, output);
    holdings.published(NOW.plusSeconds(1));
    System.out.printf("one document more: %.1f s = %.1f %%%n", more, 100 * more / whole);
    double same = publish(publisher, holdings, output);
    System.out.printf("no change: %.1f s%n", same);
  }

  private static double publish(SitePublisher publisher, SyntheticHoldings holdings, Path output)
      throws IOException {
    FileTime before = FileTime.from(Instant.now());
    long start = System.nanoTime();
    long processor = processor();
    publisher.publish(holdings, output, NOW.plusSeconds(holdings.isNew() ? 0 : 1));
    double seconds = (System.nanoTime() - start) / 1e9;
    double busy = (processor() - processor) / 1e9;
    long[] files = new long[2];
    Path site = output.resolve("site");
    long[] search = new long[1];
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files[0]++;
        if (Files.getLastModifiedTime(file).compareTo(before) >= 0) {
          files[1]++;
          search[0] += site.relativize(file).startsWith("search") ? 1 : 0;
        }
      }
    }
    System.out.printf(
        "published in %.1f s (%.1f s of processor): %,d files, %,d of them written, %,d of these the"
            + " search's%n",
        seconds, busy, files[0], files[1], search[0]);
    return seconds;
  }

  private static long pageSize(Path site) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return (long)
          all.filter(p -> p.endsWith("index.html"))
              .mapToLong(p -> p.toFile().length())
              .average()
              .orElse(0);
    }
  }

  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** All of them in memory, so that making them up is not measured. */
  private static final class Held implements Holdings {
    private final List<DocumentId> ids;
    private final Map<DocumentId, ArchivedDocument> documents = new HashMap<>();
    private final Map<DocumentId, DocumentText> texts = new HashMap<>();
    private final Holdings made;

    Held(Holdings made) {
      this.made = made;
      ids = new ArrayList<>(made.ids());
      for (DocumentId id : ids) {
        documents.put(id, made.document(id));
        texts.put(id, made.text(id));
      }
    }

    @Override
    public List<DocumentId> ids() {
      return ids;
    }

    /** As cheap as an archive's own, which asks its database only. */
    @Override
    public SortedMap<DocumentId, Sha256> stamps() {
      SortedMap<DocumentId, Sha256> stamps = new TreeMap<>();
      ids.forEach(id -> stamps.put(id, Sha256.of(id.value())));
      return stamps;
    }

    @Override
    public ArchivedDocument document(DocumentId id) {
      return documents.get(id);
    }

    @Override
    public DocumentText text(DocumentId id) {
      return texts.get(id);
    }

    @Override
    public List<Path> originals(DocumentId id) {
      return made.originals(id);
    }
  }
}
