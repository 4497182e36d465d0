package vn.vankho.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vankho.document.Box;
import vn.vankho.document.Evidence;
import vn.vankho.document.PageText;
import vn.vankho.document.Vietnamese;
import vn.vankho.document.Word;
import vn.vankho.extract.table.Table;

/**
 * Văn bản liền mạch: the text of pages as it is meant to be read, lines joined to paragraphs across
 * line and page breaks, page numbers left out. Every character knows the page and box it was read
 * from.
 */
public final class FlowText {

  private static final int QUOTE_LIMIT = 600;

  private final String text;
  private final String key;
  private final String bare;
  private final boolean recognized;
  private final List<Placed> words;
  private final List<Paragraph> paragraphs;
  private final List<FlowTable> tables;

  /** A word of the flow and where it stands. */
  private record Placed(int start, int page, Word word, boolean positioned) {}

  private FlowText(
      String text,
      List<Placed> words,
      List<Paragraph> paragraphs,
      List<FlowTable> tables,
      boolean recognized) {
    this.text = text;
    this.words = List.copyOf(words);
    this.paragraphs = List.copyOf(paragraphs);
    this.tables = List.copyOf(tables);
    this.key = keyOf(text);
    this.bare = bareOf(key);
    this.recognized = recognized;
  }

  public static FlowText of(List<PageText> pages) {
    return new ParagraphJoiner().join(pages);
  }

  /** The words with one space between them, paragraphs ended by a line feed. NFC. */
  public String text() {
    return text;
  }

  /**
   * The text for comparisons, of the same length: lower case, plain hyphens and quotes, classic
   * tone placement.
   */
  public String key() {
    return key;
  }

  /** The key without marks on letters, of the same length; đ as d. */
  public String bare() {
    return bare;
  }

  /** Whether some of it was recognised from images: marks on letters may then be wrong. */
  public boolean recognized() {
    return recognized;
  }

  /** Whether words stand at a place: exactly, or but for marks in a recognised text. */
  public boolean startsWith(String words, int offset) {
    String wanted = Vietnamese.key(words);
    return key.startsWith(wanted, offset)
        || recognized && bare.startsWith(Vietnamese.bare(words), offset);
  }

  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** The tables whose columns are known; their cells are paragraphs too. */
  public List<FlowTable> tables() {
    return tables;
  }

  /** The words from one character to another (exclusive), as read. */
  public String text(int start, int end) {
    return text.substring(start, end).strip();
  }

  /** The page on which a character stands. */
  public int pageAt(int offset) {
    return words.isEmpty() ? 1 : words.get(wordAt(offset)).page();
  }

  /** The least confidence of the words of a stretch, 0 to 1. */
  public double confidence(int start, int end) {
    double least = 1;
    for (int i = wordAt(start); i < words.size() && words.get(i).start() < end; i++) {
      least = Math.min(least, words.get(i).word().confidence());
    }
    return least;
  }

  /**
   * Where a stretch of the text stands. One that goes over a page break is shown on the page where
   * it begins; the quote is whole, but never longer than a long sentence.
   */
  public Evidence evidence(int start, int stop, String rule) {
    int end = Math.min(stop, start + QUOTE_LIMIT);
    int first = wordAt(start);
    int page = pageAt(start);
    Optional<Box> box = Optional.empty();
    for (int i = first; i < words.size() && words.get(i).start() < end; i++) {
      Placed w = words.get(i);
      if (w.page() == page && w.positioned()) {
        Box next = w.word().box();
        box = Optional.of(box.map(next::union).orElse(next));
      }
    }
    String quote = text(start, end).replace('\n', ' ');
    return new Evidence(page, box, quote, rule);
  }

  private int wordAt(int offset) {
    int low = 0;
    int high = words.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (words.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static String keyOf(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        String paragraph = text.substring(start, i);
        String key = wordKey(paragraph);
        out.append(key.equals(paragraph) ? byWords(paragraph) : key);
        if (i < text.length()) {
          out.append('\n');
        }
        start = i + 1;
      }
    }
    return out.toString();
  }

  /** A paragraph in which some word's key has another length than the word. */
  private static String byWords(String paragraph) {
    return Arrays.stream(paragraph.split(" ", -1))
        .map(FlowText::wordKey)
        .collect(Collectors.joining(" "));
  }

  /** The key has the word's own length, so that places in the key are places in the text. */
  private static String wordKey(String word) {
    String key = Vietnamese.key(word);
    if (key.length() != word.length()) {
      key = word.toLowerCase(Locale.ROOT);
    }
    if (key.length() != word.length()) {
      return word;
    }
    return key.replace('“', '"').replace('”', '"').replace('’', '\'').replace('‘', '\'');
  }

  private static String bareOf(String key) {
    char[] out = key.toCharArray();
    for (int i = 0; i < out.length; i++) {
      if (out[i] > 127 && out[i] < BASE.length) {
        out[i] = BASE[out[i]];
      }
    }
    return new String(out);
  }

  /** The letter without its marks, for all letters that Vietnamese writes and more. */
  private static final char[] BASE = new char[0x2000];

  static {
    for (char c = 0; c < BASE.length; c++) {
      char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      BASE[c] = c == 'đ' ? 'd' : base;
    }
  }

  /** Collects words and paragraphs. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Placed> words = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<FlowTable> tables = new ArrayList<>();
    private int start = -1;
    private boolean bold;
    private boolean cell;
    private boolean recognized;
    private Optional<Box> firstLine = Optional.empty();

    void beginParagraph(boolean isBold, Box line) {
      endParagraph();
      start = text.length();
      bold = isBold;
      firstLine = Optional.of(line);
    }

    void add(Table table) {
      List<FlowTable.Row> rows = new ArrayList<>();
      for (Table.Row row : table.rows()) {
        rows.add(new FlowTable.Row(row.cells().stream().map(this::add).toList()));
      }
      tables.add(new FlowTable(table.columns(), rows));
    }

    private Optional<Paragraph> add(Table.Cell words) {
      if (words.words().isEmpty()) {
        return Optional.empty();
      }
      beginParagraph(false, words.words().get(0).word().box());
      int before = paragraphs.size();
      cell = true;
      words.words().forEach(w -> add(w.page(), w.word()));
      endParagraph();
      start = -1;
      cell = false;
      return paragraphs.size() > before ? Optional.of(paragraphs.get(before)) : Optional.empty();
    }

    void add(PageText page, Word word) {
      String clean = Vietnamese.clean(word.text());
      if (clean.isEmpty()) {
        return;
      }
      if (text.length() > start) {
        text.append(' ');
      }
      recognized |= page.origin() == PageText.Origin.OCR;
      words.add(
          new Placed(text.length(), page.number(), word, page.origin() != PageText.Origin.FLOW));
      text.append(clean);
    }

    private void endParagraph() {
      if (start >= 0 && text.length() > start) {
        int page = pageOf(start);
        paragraphs.add(
            new Paragraph(start, text.length(), page, bold, firstLine.orElseThrow(), cell));
        text.append('\n');
      }
    }

    private int pageOf(int offset) {
      int i = words.size() - 1;
      while (i > 0 && words.get(i).start() > offset) {
        i--;
      }
      return words.get(i).page();
    }

    FlowText build() {
      endParagraph();
      return new FlowText(text.toString(), words, paragraphs, tables, recognized);
    }
  }
}
