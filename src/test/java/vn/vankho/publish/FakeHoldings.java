package vn.vankho.publish;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.Box;
import vn.vankho.document.BudgetLine;
import vn.vankho.document.Citation;
import vn.vankho.document.CitingDocument;
import vn.vankho.document.Deadline;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentBody;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentStatus;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.HistoryEntry;
import vn.vankho.document.Holdings;
import vn.vankho.document.Ink;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.Level;
import vn.vankho.document.Outcome;
import vn.vankho.document.PageImageSource;
import vn.vankho.document.PageText;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Period;
import vn.vankho.document.PlannedTask;
import vn.vankho.document.ReportedResult;
import vn.vankho.document.Sha256;
import vn.vankho.document.Signature;
import vn.vankho.document.SourceFile;
import vn.vankho.document.TextLine;
import vn.vankho.document.Withdrawal;
import vn.vankho.document.Word;

/** A handful of made-up documents: ordinary, hostile, draft, withdrawn, waiting for review. */
final class FakeHoldings implements Holdings {

  static final String SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>";
  static final String BIDI = "\u202Eevil\u202C \u0645\u0631\u062D\u0628\u0627";
  static final String LONG = "Ặ".repeat(300);

  private static final Instant LONG_AGO = Instant.parse("2025-01-02T03:04:05Z");

  private final TreeMap<DocumentId, ArchivedDocument> documents = new TreeMap<>();
  private final Map<DocumentId, Instant> since = new TreeMap<>();
  private final Path store;

  /**
   * @param store where the originals are put
   */
  FakeHoldings(Path store) {
    this.store = store;
  }

  /** That all of them that are to be were published by then. */
  void published(Instant at) {
    documents.values().stream()
        .filter(d -> d.outcome().kind() == Outcome.Kind.PUBLISHED)
        .forEach(d -> since.putIfAbsent(d.id(), at));
  }

  @Override
  public Optional<Instant> publishedSince(DocumentId id) {
    return Optional.ofNullable(since.get(id));
  }

  /** One of every kind. */
  static FakeHoldings ofEveryKind(Path store) {
    FakeHoldings all = new FakeHoldings(store);
    DocumentId plan = all.add("plan", "Kế hoạch", "KH-UBND", "Ninh Thuận", "Thông tin đối ngoại");
    all.add("report", "Báo cáo", "BC-UBND", "Quảng Ngãi", "Kết quả năm 2023", Map.of(0, plan));
    all.add("hostile", "Báo cáo", SCRIPT, "Trà Vinh", SCRIPT + BIDI + LONG);
    all.withdraw(all.add("gone", "Báo cáo", "BC-UBND", "Trà Vinh", "planted-withdrawn-words"));
    DocumentId waiting = all.add("waiting", "Báo cáo", "BC-UBND", "Trà Vinh", "planted-review");
    all.judge(waiting, Outcome.of(Outcome.Kind.REVIEW));
    return all;
  }

  DocumentId add(String name, String type, String symbol, String province, String title) {
    return add(name, type, symbol, province, title, Map.of());
  }

  /** The same name gives the same document, perhaps with another record. */
  DocumentId add(
      String name, String type, String symbol, String province, String title, DocumentId cited) {
    return add(
        name,
        type,
        symbol,
        province,
        title,
        cited == null || !documents.containsKey(cited) ? Map.of() : Map.of(0, cited));
  }

  private DocumentId add(
      String name,
      String type,
      String symbol,
      String province,
      String title,
      Map<Integer, DocumentId> held) {
    Sha256 sha256 = Sha256.of(name);
    DocumentId id = DocumentId.of(sha256, 1);
    String file = name.equals("hostile") ? BIDI + ".pdf" : name + ".pdf";
    SourceFile.Part part = new SourceFile.Part(file, sha256, "application/pdf", 10);
    documents.put(
        id,
        new ArchivedDocument(
            id,
            new SourceFile(file, sha256, "application/pdf", 10, List.of(part)),
            List.of(file, "bản sao/" + file),
            PageText.Origin.DIGITAL,
            2,
            new AdministrativeDocument(
                1, 2, head(type, symbol, province, title), body(), List.of()),
            Outcome.of(Outcome.Kind.PUBLISHED),
            held));
    return id;
  }

  /** A further document in the same file. */
  DocumentId addInFileOf(DocumentId first) {
    ArchivedDocument d = documents.get(first);
    DocumentId id = DocumentId.of(d.source().sha256(), 2);
    documents.put(
        id,
        new ArchivedDocument(
            id, d.source(), d.files(), d.origin(), 2, d.document(), d.outcome(), Map.of()));
    return id;
  }

  /** White pages. */
  static PageImageSource images() {
    return (file, parts, look, sink) -> {
      ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
      BufferedImage white = new BufferedImage(100, 141, BufferedImage.TYPE_BYTE_GRAY);
      white.createGraphics().fillRect(0, 0, 100, 141);
      ImageIO.write(white, "jpg", jpeg);
      for (int page = 1; page <= 3; page++) {
        sink.page(page, new PageImageSource.PageImage(jpeg.toByteArray(), jpeg.toByteArray()));
      }
    };
  }

  void withdraw(DocumentId id) {
    judge(
        id,
        Outcome.of(
            Outcome.Kind.WITHHELD, Diagnostic.of("withdrawn", "theo yêu cầu", "2026-11-21")));
  }

  @Override
  public List<Withdrawal> withdrawals() {
    return documents.values().stream()
        .filter(d -> d.outcome().kind() == Outcome.Kind.WITHHELD)
        .map(d -> new Withdrawal(d.id(), "theo yêu cầu " + SCRIPT, LONG_AGO))
        .toList();
  }

  /** All that can be done to a document. */
  @Override
  public List<HistoryEntry> history(DocumentId id) {
    List<HistoryEntry> all = new ArrayList<>();
    for (HistoryEntry.Act act : HistoryEntry.Act.values()) {
      boolean byPerson = act == HistoryEntry.Act.WITHDRAWN || act == HistoryEntry.Act.RESTORED;
      if (act != HistoryEntry.Act.PUBLISHED) {
        all.add(
            new HistoryEntry(
                LONG_AGO.plusSeconds(all.size() * 86_400L),
                act,
                byPerson ? "" : "1.0",
                byPerson ? SCRIPT : ""));
      }
    }
    return all;
  }

  void restore(DocumentId id) {
    judge(id, Outcome.of(Outcome.Kind.PUBLISHED));
  }

  /** Unless it is cited, since an archive keeps what it links to. */
  void remove(DocumentId id) {
    if (documents.values().stream().noneMatch(d -> d.held().containsValue(id))) {
      documents.remove(id);
    }
  }

  private void judge(DocumentId id, Outcome outcome) {
    ArchivedDocument d = documents.get(id);
    if (d == null) {
      return;
    }
    documents.put(
        id,
        new ArchivedDocument(
            id, d.source(), d.files(), d.origin(), d.pageCount(), d.document(), outcome, d.held()));
  }

  @Override
  public List<CitingDocument> citing(DocumentId id) {
    return documents.values().stream()
        .filter(d -> d.outcome().kind() == Outcome.Kind.PUBLISHED && d.held().containsValue(id))
        .map(
            d ->
                new CitingDocument(
                    d.id(),
                    d.document().head().type().stated(),
                    d.document().head().code().map(Object::toString).orElse(""),
                    d.document().head().date().stated(),
                    d.document().head().title().stated().orElse("")))
        .toList();
  }

  private static Evidence seen(String quote) {
    return new Evidence(1, Optional.of(new Box(72, 90, 150, 14)), quote, "code-line");
  }

  private static DocumentHead head(String type, String symbol, String province, String title) {
    return new DocumentHead(
        new Field.Read<>(type, seen(type), 1),
        new Field.Unreadable<>(Optional.of("987654"), seen("Số: …"), "handwritten"),
        new Field.Read<>(symbol, seen(symbol), 1),
        new Field.Read<>(province, seen(province), 1),
        new Field.Blank<>(Optional.of(PartialDate.of(2023)), seen("ngày   tháng   năm 2023")),
        new Field.Read<>(
            new IssuingBody(
                "ỦY BAN NHÂN DÂN TỈNH " + province,
                Optional.empty(),
                Optional.of("Ủy ban nhân dân tỉnh " + province),
                Optional.of(Level.PROVINCIAL),
                Optional.of(province),
                Optional.empty(),
                Optional.empty()),
            seen("ỦY BAN NHÂN DÂN"),
            1),
        new Field.Read<>(title, seen(title), 1),
        List.of(
            new Signature(
                List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
                new Field.Read<>("Nguyễn Văn A", seen("Nguyễn Văn A"), 1)),
            new Signature(List.of(), Field.absent())),
        List.of("Bộ Y tế"),
        List.of("Như trên", "Lưu: VT"),
        type.equals("Kế hoạch") ? DocumentStatus.DRAFT : DocumentStatus.ISSUED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Period(PartialDate.of(2021), PartialDate.of(2025))),
        List.of(),
        List.of());
  }

  private static DocumentBody body() {
    return new DocumentBody(
        List.of(),
        List.of(
            new Citation(
                Optional.of("Kế hoạch"),
                "12/KH-UBND",
                Optional.of("12/2013/KH-UBND"),
                Optional.of(PartialDate.of(2013, 2, 28)),
                Optional.of("Ủy ban nhân dân tỉnh Ninh Thuận"),
                Citation.Role.IMPLEMENTS,
                seen("Kế hoạch số 12/KH-UBND"))),
        List.of(
            new PlannedTask(
                "II.2",
                "Tập huấn",
                Optional.of("Sở Y tế"),
                List.of("Sở Nội vụ"),
                Optional.of("Quý I"),
                seen("Tập huấn"))),
        List.of(
            new ReportedResult(
                new BigDecimal("1234.5"),
                "lượt người",
                Optional.of("2023"),
                Optional.of("hơn"),
                "hơn 1.234,5 lượt người",
                seen("hơn 1.234,5")),
            result("9", "hội nghị"),
            result("20", "cuốn sách")),
        List.of(new BudgetLine(new BigDecimal("4500000000"), "VND", "kinh phí", seen("4,5 tỷ"))),
        List.of(new Deadline(Optional.empty(), "trước ngày 15/12", seen("trước ngày 15/12"))));
  }

  private static ReportedResult result(String value, String unit) {
    return new ReportedResult(
        new BigDecimal(value),
        unit,
        Optional.of("2023"),
        Optional.empty(),
        "đã có " + value + " " + unit,
        seen(value + " " + unit));
  }

  @Override
  public List<DocumentId> ids() {
    return List.copyOf(documents.keySet());
  }

  @Override
  public ArchivedDocument document(DocumentId id) {
    return documents.get(id);
  }

  @Override
  public DocumentText text(DocumentId id) {
    String title = documents.get(id).document().head().title().read().orElse("");
    return DocumentText.of(List.of(page(1, title), page(2, "Nơi nhận: " + title)));
  }

  private static PageText page(int number, String line) {
    List<Word> words = new ArrayList<>();
    for (String word : line.split(" ")) {
      words.add(new Word(word, new Box(72, 100, 30, 12), 1, Ink.PRINT));
    }
    return PageText.digital(
        number, 595.3, 841.9, List.of(new TextLine(words, TextLine.Style.PLAIN)));
  }

  @Override
  public List<Path> originals(DocumentId id) {
    try {
      Path file = store.resolve(id.value());
      if (!Files.exists(file)) {
        Files.writeString(file, "original " + id);
      }
      return List.of(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
