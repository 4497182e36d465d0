package vn.vankho.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vankho.document.Box;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.PublicationSettings;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;
import vn.vankho.job.ProgramCrafts;

/** The target of a fuzzer: gate, rules and the search for personal data on any text at all. */
public final class FuzzedExtraction {

  private static final ProgramCrafts CRAFTS = new ProgramCrafts(PublicationSettings.DEFAULT);

  private FuzzedExtraction() {}

  /** The fuzzer calls this once: tables are loaded before the first input is timed. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput("Số: 12/KH-UBND".getBytes(StandardCharsets.UTF_8));
  }

  /** Lines end with a line feed, pages with a form feed. Whatever it throws is a finding. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    DocumentText text = text(new String(bytes, StandardCharsets.UTF_8));
    if (!CRAFTS.isSecret(text)) {
      CRAFTS.extract(text, "fuzzed.pdf", List.of());
      CRAFTS.personalData(text);
    }
  }

  private static DocumentText text(String all) {
    List<PageText> pages = new ArrayList<>();
    for (String page : all.split("\f")) {
      List<TextLine> lines = new ArrayList<>();
      for (String line : page.split("\n")) {
        words(line, 60 + 12 * lines.size()).ifPresent(lines::add);
      }
      pages.add(PageText.digital(pages.size() + 1, 595, 842, lines));
    }
    return DocumentText.of(
        pages.isEmpty() ? List.of(PageText.digital(1, 595, 842, List.of())) : pages);
  }

  private static Optional<TextLine> words(String line, double top) {
    List<Word> words = new ArrayList<>();
    double left = 80;
    for (String word : line.split("\\s+")) {
      if (!word.isBlank()) {
        words.add(new Word(word, new Box(left, top, 6.0 * word.length(), 11), 1, Ink.PRINT));
        left += 6.0 * (word.length() + 1);
      }
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new TextLine(words, TextLine.Style.PLAIN));
  }
}
