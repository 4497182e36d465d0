package vn.vankho.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Measures publishing: {@code SiteBench FOLDER DOCUMENTS WORDS}. */
final class SiteBench {

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
    int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
    Held holdings = new Held(made);
    SitePublisher publisher = new SitePublisher(PageImageSource.NONE);
    for (int round = 0; round < rounds; round++) {
      delete(output.resolve("site"));
      delete(output.resolve("site.new"));
      long start = System.nanoTime();
      long processor = processor();
      publisher.documents(
          holdings, new SiteFolder(output, publisher.version()), java.time.Instant.EPOCH);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "%,d documents in %.2f s (%.2f s of processor) = %.0f pages/s, with their texts, records and"
              + " originals; %,d bytes a page%n",
          documents,
          seconds,
          (processor() - processor) / 1e9,
          2 * documents / seconds,
          pageSize(output.resolve("site.new")));
    }
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
