package vn.vankho.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.Box;
import vn.vankho.document.Citation;
import vn.vankho.document.DocumentBody;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentStatus;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.Holdings;
import vn.vankho.document.Ink;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.Level;
import vn.vankho.document.Outcome;
import vn.vankho.document.PageText;
import vn.vankho.document.PlannedTask;
import vn.vankho.document.ReportedResult;
import vn.vankho.document.Sha256;
import vn.vankho.document.Signature;
import vn.vankho.document.SourceFile;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;
import vn.vankho.publish.search.SearchDocument;
import vn.vankho.publish.search.SyntheticArchive;

/** As many plausible documents as wanted, made up anew whenever one is asked for. */
final class SyntheticHoldings implements Holdings {

  private static final int LINE = 14;

  private final TreeMap<DocumentId, Integer> numbers = new TreeMap<>();
  private final Map<DocumentId, Instant> since = new HashMap<>();
  private final SyntheticArchive heads = new SyntheticArchive(1, 5);
  private final SyntheticArchive texts;
  private final Path original;

  /**
   * @param words of a document's text
   * @param store where the one original that all share is put
   */
  SyntheticHoldings(int documents, int words, Path store) throws IOException {
    this.texts = new SyntheticArchive(words, 5);
    this.original = Files.writeString(store.resolve("original.pdf"), "no real document");
    for (int n = 0; n < documents; n++) {
      add(n);
    }
  }

  void add(int n) {
    numbers.put(DocumentId.of(file(n), 1), n);
  }

  /** That all of them were published by then. */
  void published(Instant at) {
    numbers.keySet().forEach(id -> since.putIfAbsent(id, at));
  }

  /** Whether none was published yet. */
  boolean isNew() {
    return since.isEmpty();
  }

  @Override
  public Optional<Instant> publishedSince(DocumentId id) {
    return Optional.ofNullable(since.get(id));
  }

  private static Sha256 file(int n) {
    return Sha256.of("synthetic " + n);
  }

  /** As cheap as an archive's own, which asks its database only. */
  @Override
  public SortedMap<DocumentId, Sha256> stamps() {
    SortedMap<DocumentId, Sha256> stamps = new TreeMap<>();
    numbers.forEach((id, n) -> stamps.put(id, file(n)));
    return stamps;
  }

  @Override
  public List<DocumentId> ids() {
    return List.copyOf(numbers.keySet());
  }

  private int number(DocumentId id) {
    return Optional.ofNullable(numbers.get(id)).orElseThrow(NoSuchElementException::new);
  }

  @Override
  public ArchivedDocument document(DocumentId id) {
    int n = number(id);
    Sha256 file = file(n);
    String name = "tap " + n / 100 + "/" + n + ".pdf";
    SourceFile.Part part = new SourceFile.Part(name, file, "application/pdf", 10);
    return new ArchivedDocument(
        id,
        new SourceFile(name, file, "application/pdf", 10, List.of(part)),
        List.of(name),
        PageText.Origin.DIGITAL,
        2,
        new AdministrativeDocument(1, 2, head(heads.document(n)), body(n), List.of()),
        Outcome.of(Outcome.Kind.PUBLISHED),
        n == 0 ? Map.of() : Map.of(0, DocumentId.of(file(n / 2), 1)));
  }

  private static <T> Field<T> read(T value, int y) {
    return new Field.Read<>(
        value,
        new Evidence(1, Optional.of(new Box(72, y, 150, 14)), value.toString(), "made-up"),
        1);
  }

  private static DocumentHead head(SearchDocument d) {
    String code = d.number().orElseThrow();
    int slash = code.indexOf('/');
    String province = d.province().orElseThrow().then().vi();
    String agency = d.agency().orElseThrow().vi();
    return new DocumentHead(
        read(d.type().orElseThrow().vi(), 150),
        read(code.substring(0, slash), 90),
        read(code.substring(slash + 1), 90),
        read(province, 90),
        read(d.date().orElseThrow(), 90),
        read(
            new IssuingBody(
                agency.toUpperCase(java.util.Locale.ROOT),
                Optional.of("ỦY BAN NHÂN DÂN TỈNH " + province),
                Optional.of(agency),
                Optional.of(Level.PROVINCIAL),
                Optional.of(province),
                Optional.empty(),
                Optional.empty()),
            60),
        read(d.title(), 170),
        List.of(
            new Signature(List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), read(d.signers().get(0), 700))),
        List.of("Các sở, ban, ngành"),
        List.of("Như trên", "Lưu: VT"),
        DocumentStatus.ISSUED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static Evidence seen(String quote, int page) {
    return new Evidence(page, Optional.of(new Box(72, 292, 400, 14)), quote, "made-up");
  }

  private static DocumentBody body(int n) {
    List<Citation> citations = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String code = (n * 7 + i) % 3000 + "/QĐ-UBND";
      citations.add(
          new Citation(
              Optional.of("Quyết định"),
              code,
              Optional.empty(),
              Optional.empty(),
              Optional.of("Ủy ban nhân dân tỉnh"),
              Citation.Role.IMPLEMENTS,
              seen("Quyết định số " + code, 1)));
    }
    List<PlannedTask> tasks = new ArrayList<>();
    List<ReportedResult> results = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      tasks.add(
          new PlannedTask(
              "II." + i,
              "Tổ chức tập huấn nghiệp vụ lần thứ " + i,
              Optional.of("Sở Y tế"),
              List.of("Sở Nội vụ"),
              Optional.of("Quý " + i),
              seen("Tổ chức tập huấn", 2)));
      results.add(
          new ReportedResult(
              new BigDecimal(n % 1000 + i),
              "lượt người",
              Optional.of("2023"),
              Optional.empty(),
              "đã tập huấn cho " + (n % 1000 + i) + " lượt người",
              seen("đã tập huấn", 2)));
    }
    return new DocumentBody(List.of(), citations, tasks, results, List.of(), List.of());
  }

  @Override
  public DocumentText text(DocumentId id) {
    List<PageText> pages = new ArrayList<>();
    for (String text : texts.document(number(id)).pages()) {
      pages.add(page(pages.size() + 1, text));
    }
    return DocumentText.of(pages);
  }

  private static PageText page(int number, String text) {
    List<TextLine> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    for (String word : text.strip().split(" +")) {
      line.add(new Word(word, new Box(72, 40 + lines.size() * 18, 30, 12), 1, Ink.PRINT));
      if (line.size() == LINE) {
        lines.add(new TextLine(line, TextLine.Style.PLAIN));
        line.clear();
      }
    }
    if (lines.isEmpty() || !line.isEmpty()) {
      line.add(new Word(".", new Box(72, 800, 3, 12), 1, Ink.PRINT));
      lines.add(new TextLine(line, TextLine.Style.PLAIN));
    }
    return PageText.digital(number, 595.3, 841.9, lines);
  }

  @Override
  public List<Path> originals(DocumentId id) {
    if (!numbers.containsKey(id)) {
      throw new UncheckedIOException(new IOException("no original of " + id));
    }
    return List.of(original);
  }
}
