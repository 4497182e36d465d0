package vn.vankho.text.pdfa;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.Box;
import vn.vankho.document.DocumentBody;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentStatus;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.Ink;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.Outcome;
import vn.vankho.document.PageText;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

/** Scans with their records and texts, and copies of them. */
final class Scans {

  private static final Evidence SEEN = new Evidence(1, Optional.empty(), "x", "test");

  private Scans() {}

  static SourceFile source(String mediaType, List<Path> files) throws IOException {
    List<SourceFile.Part> parts = new ArrayList<>();
    for (Path f : files) {
      parts.add(
          new SourceFile.Part(f.getFileName().toString(), Sha256.of(f), mediaType, Files.size(f)));
    }
    long size = parts.stream().mapToLong(SourceFile.Part::size).sum();
    return new SourceFile("scan", parts.get(0).sha256(), mediaType, size, parts);
  }

  static ArchivedDocument document(SourceFile source, DocumentText text) {
    List<PageText> pages = text.pages();
    AdministrativeDocument record =
        new AdministrativeDocument(
            pages.get(0).number(),
            pages.get(pages.size() - 1).number(),
            head(),
            DocumentBody.EMPTY,
            List.of());
    return new ArchivedDocument(
        DocumentId.of(source.sha256(), 1),
        source,
        List.of(source.path()),
        PageText.Origin.OCR,
        pages.size(),
        record,
        new Outcome(Outcome.Kind.PUBLISHED, List.of()),
        Map.of());
  }

  private static DocumentHead head() {
    return new DocumentHead(
        new Field.Read<>("Kế hoạch", SEEN, 1),
        new Field.Read<>("15", SEEN, 1),
        new Field.Read<>("KH-UBND", SEEN, 1),
        Field.absent(),
        new Field.Blank<>(Optional.of(PartialDate.of(2023, 2)), SEEN),
        new Field.Read<>(
            new IssuingBody(
                "ỦY BAN NHÂN DÂN TỈNH TRÀ VINH",
                Optional.empty(),
                Optional.of("Ủy ban nhân dân tỉnh Trà Vinh"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            SEEN,
            1),
        new Field.Read<>("Thông tin đối ngoại <năm> & 2023\nđợt “1”", SEEN, 1),
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
  }

  /** The transcribed pages of a seed, as if they had been read from images. */
  static DocumentText transcribed(String seed, int pages) throws IOException {
    List<PageText> read = new ArrayList<>();
    for (int n = 1; n <= pages; n++) {
      String name = String.format("/corpus/gt/%s_p%02d.txt", seed, n);
      try (InputStream in = Scans.class.getResourceAsStream(name)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        read.add(page(n, text.lines().filter(l -> !l.isBlank()).toList(), 0));
      }
    }
    return DocumentText.of(read);
  }

  static PageText page(int number, List<String> lines, int turned) {
    boolean across = turned % 2 == 1;
    List<TextLine> set = new ArrayList<>();
    double pitch = (across ? 500.0 : 750.0) / Math.max(1, lines.size());
    for (String line : lines) {
      double letter = 480.0 / Math.max(60, line.length());
      double left = 60;
      List<Word> words = new ArrayList<>();
      for (String word : line.strip().split("\\s+")) {
        double top = 40 + pitch * set.size();
        words.add(
            new Word(
                word,
                new Box(left, top, letter * word.length(), Math.min(13, 0.8 * pitch)),
                0.9,
                Ink.PRINT));
        left += letter * (word.length() + 1);
      }
      set.add(new TextLine(words, TextLine.Style.PLAIN));
    }
    return new PageText(
        number,
        across ? 842 : 595,
        across ? 595 : 842,
        PageText.Origin.OCR,
        PageText.Reason.NO_TEXT_LAYER,
        OptionalInt.of(200),
        PageText.Quality.PERFECT,
        set,
        List.of(),
        turned);
  }

  static Path copy(SourceFile source, DocumentText text, List<Path> files, Path folder)
      throws IOException {
    Path copy = Files.createTempFile(folder, "copy", ".pdf");
    try (OutputStream out = Files.newOutputStream(copy)) {
      PreservationCopy.of(document(source, text), text, files).writeTo(out, folder, n -> {});
    }
    return copy;
  }
}
