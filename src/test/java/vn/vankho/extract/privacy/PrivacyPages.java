package vn.vankho.extract.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import vn.vankho.document.Box;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

/**
 * Invented pages on which persons and offices are told of in many wordings and layouts, with the
 * slips that recognition makes. What is planted is known, so that what is found can be counted.
 */
public final class PrivacyPages {

  /**
   * A page.
   *
   * @param planted where personal data stand: line, and the words of it from and to
   */
  public record Page(DocumentText text, List<Plant> planted, List<String> lines) {}

  /** A personal datum on a page. */
  public record Plant(int line, int from, int to, String value, String kind) {}

  private static final double LETTER = 5.6;
  private static final double PITCH = 19;

  private final Random random;
  private final PrivacyForms forms;
  private final boolean scanned;
  private final List<TextLine> lines = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Plant> planted = new ArrayList<>();
  private double top = 60;

  private PrivacyPages(long seed) {
    random = new Random(seed);
    forms = new PrivacyForms(random);
    scanned = random.nextInt(3) == 0;
  }

  /** A page with at least {@code personal} personal data, and as much that is public. */
  public static Page of(long seed, int personal) {
    PrivacyPages page = new PrivacyPages(seed);
    page.fill(personal);
    return new Page(page.text(), List.copyOf(page.planted), List.copyOf(page.texts));
  }

  private void fill(int personal) {
    if (random.nextInt(4) == 0) {
      table();
    }
    while (planted.size() < personal) {
      if (random.nextInt(2) == 0) {
        write(forms.publicLine());
      }
      write(forms.personalLine());
    }
    write(forms.publicLine());
  }

  /** Writes rows of words; {@code {kind|value}} is a personal datum. */
  private void write(String marked) {
    for (String row : marked.split("\n")) {
      if (row.contains("\t")) {
        int tab = row.indexOf('\t');
        put(row.substring(0, tab), 60, top);
        put(row.substring(tab + 1), 290, top);
      } else {
        put(row, 60 + 10 * random.nextInt(4), top);
      }
      top += PITCH;
    }
  }

  /** Persons under the heads of columns. */
  private void table() {
    List<String> heads = List.of("Họ và tên", forms.idHead(), forms.phoneHead());
    double[] lefts = {90, 250, 400};
    put("STT", 55, top);
    for (int i = 0; i < heads.size(); i++) {
      put(heads.get(i), lefts[i], top);
    }
    top += PITCH;
    for (int row = 1; row <= 3 + random.nextInt(3); row++) {
      put(String.valueOf(row), 60, top);
      put(forms.person(), lefts[0], top);
      put("{citizen-id|" + forms.idNumber() + "}", lefts[1], top);
      put("{phone|" + forms.mobile() + "}", lefts[2], top);
      top += PITCH;
    }
  }

  private void put(String marked, double left, double at) {
    StringBuilder plain = new StringBuilder();
    List<Plant> here = new ArrayList<>();
    for (int i = 0; i < marked.length(); ) {
      if (marked.charAt(i) == '{') {
        int bar = marked.indexOf('|', i);
        int end = marked.indexOf('}', i);
        String kind = marked.substring(i + 1, bar);
        String value = marked.substring(bar + 1, end);
        String printed = scanned ? Slips.inValue(value, kind, random) : value;
        here.add(
            new Plant(
                lines.size(), plain.length(), plain.length() + printed.length(), printed, kind));
        plain.append(printed);
        i = end + 1;
      } else {
        int next = marked.indexOf('{', i);
        String words = marked.substring(i, next < 0 ? marked.length() : next);
        plain.append(scanned ? Slips.inWords(words, random) : words);
        i = next < 0 ? marked.length() : next;
      }
    }
    planted.addAll(here);
    lines.add(line(plain.toString(), left, at));
    texts.add(plain.toString());
  }

  private static TextLine line(String text, double left, double top) {
    List<Word> words = new ArrayList<>();
    double x = left;
    for (String word : text.split(" ")) {
      double width = word.length() * LETTER;
      words.add(new Word(word.isEmpty() ? "." : word, new Box(x, top, width, 12), 0.95, Ink.PRINT));
      x += width + LETTER;
    }
    return new TextLine(words, TextLine.Style.PLAIN);
  }

  private DocumentText text() {
    return DocumentText.of(
        List.of(
            new PageText(
                1,
                595,
                Math.max(842, top + 40),
                scanned ? PageText.Origin.OCR : PageText.Origin.DIGITAL,
                scanned ? PageText.Reason.PAGE_IMAGE : PageText.Reason.SOUND_TEXT_LAYER,
                OptionalInt.empty(),
                PageText.Quality.PERFECT,
                lines,
                List.of())));
  }
}
