package vn.vankho.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Holdings;
import vn.vankho.document.PageImageSource;

/** Measures publishing: {@code SiteBench FOLDER DOCUMENTS WORDS}. */
final class SiteBench {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private SiteBench() {}

  public static void main(String[] arguments) throws IOException {
    Path output = Files.createDirectories(Path.of(arguments[0]));
    int documents = Integer.parseInt(arguments[1]);
    int words = Integer.parseInt(arguments[2]);
    Held holdings = new Held(new SyntheticHoldings(documents, words, output));
    SitePublisher publisher = new SitePublisher(PageImageSource.NONE);
    for (int round = 0; round < 3; round++) {
      delete(output.resolve("site"));
      long start = System.nanoTime();
      long processor = processor();
      publisher.publish(holdings, output, NOW);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "%,d documents, whole site in %.2f s (%.2f s of processor) = %.0f pages/s%n",
          documents, seconds, (processor() - processor) / 1e9, 2 * documents / seconds);
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
