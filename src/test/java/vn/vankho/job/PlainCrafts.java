package vn.vankho.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import vn.vankho.archive.Documents;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.Box;
import vn.vankho.document.Decision;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentBody;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentStatus;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.FileReport;
import vn.vankho.document.Holdings;
import vn.vankho.document.Ink;
import vn.vankho.document.Outcome;
import vn.vankho.document.PageText;
import vn.vankho.document.PartialDate;
import vn.vankho.document.PersonalDatum;
import vn.vankho.document.Reading;
import vn.vankho.document.SourceFile;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

/**
 * Stands in for the readers in tests of the job: it reads RTF files whose lines are {@code type: Kế
 * hoạch}, {@code number: 12} and running text, and writes a site of one small file a document.
 */
public class PlainCrafts implements Crafts {

  final AtomicInteger reads = new AtomicInteger();
  final AtomicInteger extractions = new AtomicInteger();
  final AtomicInteger sites = new AtomicInteger();
  volatile String readerVersion = "r1";
  volatile String extractorVersion = "x1";
  volatile boolean reachForText;

  /** Those who are to read at the same time; each waits a while for the others. */
  volatile CountDownLatch atOnce = new CountDownLatch(0);

  /** How many of them saw all the others come. */
  final AtomicInteger met = new AtomicInteger();

  /** An RTF file with these lines. */
  public static byte[] rtf(String... lines) {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\n");
    for (String line : lines) {
      rtf.append(line).append("\\par\n");
    }
    return rtf.append("}").toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String readerVersion() {
    return readerVersion;
  }

  @Override
  public Reading read(SourceFile file, List<Path> parts, IntConsumer pagesDone) {
    reads.incrementAndGet();
    List<String> lines;
    try {
      lines =
          Files.readString(parts.get(0)).lines().filter(l -> l.endsWith("\\par")).toList().stream()
              .map(l -> l.substring(0, l.length() - 4))
              .toList();
    } catch (IOException e) {
      return new Reading.Failed(Diagnostic.of("file-unreadable"));
    }
    for (String line : lines) {
      switch (line) {
        case "do: fail" -> {
          return new Reading.Failed(Diagnostic.of("pdf-damaged"));
        }
        case "do: throw" -> throw new IllegalStateException("unforeseen");
        case "do: overflow" -> throw new StackOverflowError();
        case "do: exhaust" -> throw new OutOfMemoryError();
        case "do: vanish" -> delete(parts.get(0));
        case "do: wait" -> pause();
        case "do: meet" -> meet();
        default -> {}
      }
    }
    pagesDone.accept(1);
    return new Reading.Done(DocumentText.of(List.of(page(lines))));
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(400);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void meet() {
    atOnce.countDown();
    try {
      if (atOnce.await(10, TimeUnit.SECONDS)) {
        met.incrementAndGet();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static PageText page(List<String> lines) {
    List<TextLine> text = new ArrayList<>();
    for (String line : lines) {
      double top = 72 + 14.5 * text.size();
      List<Word> words = new ArrayList<>();
      for (String word : line.split(" ")) {
        words.add(new Word(word, new Box(72, top, 40, 12), 1, Ink.PRINT));
      }
      text.add(new TextLine(words, TextLine.Style.PLAIN));
    }
    return new PageText(
        1,
        595,
        842,
        PageText.Origin.FLOW,
        PageText.Reason.WORD_PROCESSOR,
        OptionalInt.empty(),
        PageText.Quality.PERFECT,
        text,
        List.of());
  }

  @Override
  public String extractorVersion() {
    return extractorVersion;
  }

  @Override
  public boolean isSecret(DocumentText text) {
    return text.text().lines().anyMatch("MẬT"::equals);
  }

  @Override
  public boolean isPossible(String field, String value) {
    return true;
  }

  @Override
  public List<PersonalDatum> personalData(DocumentText text) {
    return List.of();
  }

  @Override
  public List<Documents.Judged> extract(
      DocumentText text, String fileName, List<Decision> decisions) {
    extractions.incrementAndGet();
    if (text.text().contains("do: stumble")) {
      throw new IllegalStateException("unforeseen");
    }
    DocumentHead head =
        new DocumentHead(
            field(text, "type"),
            field(text, "number"),
            field(text, "symbol"),
            Field.absent(),
            date(text),
            Field.absent(),
            field(text, "title"),
            List.of(),
            List.of(),
            List.of(),
            DocumentStatus.ISSUED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    var document = new AdministrativeDocument(1, 1, head, DocumentBody.EMPTY, List.of());
    Outcome outcome =
        head.type().read().isPresent()
            ? Outcome.of(Outcome.Kind.PUBLISHED)
            : Outcome.of(Outcome.Kind.REVIEW, Diagnostic.of("type-unread"));
    return List.of(new Documents.Judged(document, outcome));
  }

  private static Field<String> field(DocumentText text, String name) {
    return text.text()
        .lines()
        .filter(l -> l.startsWith(name + ": "))
        .findFirst()
        .<Field<String>>map(
            l ->
                new Field.Read<>(
                    l.substring(name.length() + 2),
                    new Evidence(1, Optional.empty(), l, "plain"),
                    0.9))
        .orElse(Field.absent());
  }

  private static Field<PartialDate> date(DocumentText text) {
    return field(text, "date") instanceof Field.Read<String> r
        ? new Field.Read<>(PartialDate.parse(r.value()), r.evidence(), r.confidence())
        : Field.absent();
  }

  @Override
  public void publish(Holdings holdings, List<FileReport> files, Path output, Instant now)
      throws IOException {
    sites.incrementAndGet();
    Path site = Files.createDirectories(output.resolve("site"));
    StringBuilder all = new StringBuilder(now + "\n");
    for (DocumentId id : holdings.ids()) {
      ArchivedDocument d = holdings.document(id);
      if (reachForText) {
        all.append(holdings.text(id).text());
      }
      all.append(id)
          .append(' ')
          .append(d.outcome().kind())
          .append(' ')
          .append(String.join(", ", d.files()))
          .append(' ')
          .append(d.document().head().title().read().orElse(""))
          .append('\n');
    }
    Files.writeString(site.resolve("all.txt"), all);
    Files.writeString(
        site.resolve("manifest.txt"),
        vn.vankho.document.Sha256.of(site.resolve("all.txt")) + "  all.txt\n");
  }

  @Override
  public void report(Holdings holdings, List<FileReport> files, Path output, Instant now)
      throws IOException {
    Files.write(
        output.resolve("report.txt"),
        files.stream().map(f -> f.file() + " " + f.outcome().kind()).toList());
  }

  @Override
  public void writeRecords(Holdings holdings, Path file) throws IOException {
    Files.write(
        file,
        holdings.ids().stream()
            .map(
                id ->
                    "{\"source\":{\"file\":\""
                        + holdings.document(id).source().path()
                        + "\"},\"document\":{\"type\":\""
                        + holdings.document(id).document().head().type().read().orElse("")
                        + "\"}}")
            .toList());
  }

  @Override
  public String siteVersion() {
    return "s1";
  }

  @Override
  public void close() {}
}
