package vn.vankho.archive;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.Box;
import vn.vankho.document.BudgetLine;
import vn.vankho.document.Candidate;
import vn.vankho.document.Citation;
import vn.vankho.document.Deadline;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentBody;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentStatus;
import vn.vankho.document.DocumentText;
import vn.vankho.document.ElectronicSignature;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.IncomingStamp;
import vn.vankho.document.Ink;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.Level;
import vn.vankho.document.PageText;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Period;
import vn.vankho.document.PlannedTask;
import vn.vankho.document.Region;
import vn.vankho.document.ReportedResult;
import vn.vankho.document.Secrecy;
import vn.vankho.document.Section;
import vn.vankho.document.Sha256;
import vn.vankho.document.Signature;
import vn.vankho.document.SourceFile;
import vn.vankho.document.TextLine;
import vn.vankho.document.Urgency;
import vn.vankho.document.Word;

/** Records with every component filled and every state of a field, for round trips. */
final class Examples {

  private static final Evidence SEEN =
      new Evidence(1, Optional.of(new Box(72.5, 80.125, 120, 14)), "Số:    /KH-UBND", "code-line");
  private static final Evidence WITHOUT_BOX =
      new Evidence(2, Optional.empty(), "“Căn cứ”", "basis");

  private Examples() {}

  static SourceFile source(String path) {
    Sha256 sha256 = Sha256.of(path);
    return new SourceFile(
        path,
        sha256,
        "application/pdf",
        10,
        List.of(new SourceFile.Part(path, sha256, "application/pdf", 10)));
  }

  static DocumentHead head() {
    return new DocumentHead(
        new Field.Read<>("Kế hoạch", SEEN, 0.97),
        new Field.Unreadable<>(Optional.empty(), SEEN, "handwritten"),
        new Field.Read<>("KH-UBND", SEEN, 1),
        new Field.Ambiguous<>(
            List.of(new Candidate<>("Trà Vinh", Candidate.Source.INCOMING_STAMP, SEEN))),
        new Field.Blank<>(Optional.of(PartialDate.of(2023, 2)), SEEN),
        new Field.Read<>(
            new IssuingBody(
                "SỞ Y TẾ",
                Optional.of("UBND TỈNH TRÀ VINH"),
                Optional.of("Sở Y tế tỉnh Trà Vinh"),
                Optional.of(Level.PROVINCIAL),
                Optional.of("Trà Vinh"),
                Optional.empty(),
                Optional.empty()),
            SEEN,
            0.5),
        new Field.Read<>("Về “thông tin đối ngoại” \n năm 2023", WITHOUT_BOX, 0.123456789),
        List.of(new Signature(List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), Field.absent())),
        List.of("Bộ Y tế"),
        List.of("Như trên", "Lưu: VT"),
        DocumentStatus.TRUE_COPY,
        Optional.of(Secrecy.TO_BE_RETURNED),
        Optional.of(Urgency.EXPRESS),
        Optional.of(
            new IncomingStamp(
                Optional.of("UBND"), Optional.of("12"), Optional.of(PartialDate.of(2023)), SEEN)),
        Optional.of(new Period(PartialDate.of(2021), PartialDate.of(2025))),
        List.of(new Candidate<>("15a", Candidate.Source.FILE_NAME, SEEN)),
        List.of(new Candidate<>(PartialDate.of(2023, 2, 1), Candidate.Source.TEXT, WITHOUT_BOX)));
  }

  static DocumentBody body() {
    return new DocumentBody(
        List.of(new Section("II.2.a", "Nhiệm vụ", 2)),
        List.of(
            new Citation(
                Optional.of("Quyết định"),
                "368/QĐ-TTg",
                Optional.of("368/QĐ-TTg"),
                Optional.of(PartialDate.of(2013, 2, 28)),
                Optional.of("Thủ tướng Chính phủ"),
                Citation.Role.LEGAL_BASIS,
                WITHOUT_BOX)),
        List.of(
            new PlannedTask(
                "II.2.a",
                "Tập huấn",
                Optional.of("Sở Y tế"),
                List.of("Sở Nội vụ", "Công an tỉnh"),
                Optional.of("Quý I"),
                SEEN)),
        List.of(
            new ReportedResult(
                new BigDecimal("1234.50"),
                "lượt người",
                Optional.of("2013-2017"),
                Optional.of("hơn"),
                "hơn 1.234,50 lượt người",
                SEEN)),
        List.of(new BudgetLine(new BigDecimal("4500000000"), "VND", "kinh phí", SEEN)),
        List.of(new Deadline(Optional.empty(), "trước ngày 15/12 hằng năm", SEEN)));
  }

  static AdministrativeDocument document() {
    return new AdministrativeDocument(
        1, 2, head(), body(), List.of(Diagnostic.of("page-poor", 61).onPage(2)));
  }

  static DocumentText text(String... pages) {
    List<PageText> read = new java.util.ArrayList<>();
    for (String page : pages) {
      List<Word> words = new java.util.ArrayList<>();
      for (String word : page.split(" ")) {
        words.add(new Word(word, new Box(72.25, 100, 30.1, 12), 0.875, Ink.HAND));
      }
      read.add(
          new PageText(
              read.size() + 1,
              595.3,
              841.9,
              PageText.Origin.OCR,
              PageText.Reason.PAGE_IMAGE,
              OptionalInt.of(200),
              new PageText.Quality(PageText.Quality.Grade.FAIR, 0.875),
              List.of(new TextLine(words, new TextLine.Style(true, false))),
              List.of(new Region(Region.Kind.SEAL, new Box(300, 600, 100, 100)))));
    }
    return new DocumentText(
        read,
        List.of(
            new ElectronicSignature(
                Optional.of("Văn phòng"),
                Optional.of(OffsetDateTime.parse("2023-02-01T09:30:00+07:00")),
                "Ký bởi: Văn phòng\n",
                1,
                Optional.of(new Box(0, 0, 1, 1)))),
        Map.of("title", "x"),
        List.of(Diagnostic.of("page-blank").onPage(2)));
  }
}
