package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.vankho.document.Box;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentText;
import vn.vankho.document.ElectronicSignature;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

/** A page set as the decree has it, from text: for tests. */
final class Letterhead {

  private static final HeadReader READER = new HeadReader();
  private static final double LETTER = 5.6;
  private static final double PITCH = 18;
  private static final double GAP = 70;

  private final List<TextLine> lines = new ArrayList<>();
  private double y = 60;
  private double confidence = 1;
  private boolean flow;

  static Letterhead of(String text) {
    return new Letterhead().rows(text);
  }

  static Letterhead scanned(String text) {
    Letterhead page = new Letterhead();
    page.confidence = 0.9;
    return page.rows(text);
  }

  /** As a word processor's file has it. */
  static Letterhead flow(String text) {
    Letterhead page = new Letterhead();
    page.flow = true;
    return page.rows(text);
  }

  /**
   * Rows from top to bottom: {@code left | right} for the two columns; a row without a bar is
   * centred, one that begins with {@code >} is text from margin to margin; an empty one is a blank.
   * A {@code ¦} is a gap that sets what follows apart; a word behind {@code ~} is written by hand,
   * one behind {@code ^} is print that was recognised badly.
   */
  private Letterhead rows(String text) {
    for (String row : text.strip().split("\n")) {
      String r = row.strip();
      int bar = r.indexOf('|');
      if (bar >= 0) {
        centred(r.substring(0, bar).strip(), 165);
        centred(r.substring(bar + 1).strip(), 410);
      } else if (r.startsWith(">")) {
        words(r.substring(1).replaceFirst("^ ", ""), 85);
      } else {
        centred(r, 310);
      }
      y += PITCH;
    }
    return this;
  }

  private void centred(String text, double centre) {
    double left = Math.max(20, centre - text.length() * LETTER / 2);
    for (String piece : text.split("¦")) {
      words(piece.strip(), left);
      left += piece.length() * LETTER + GAP;
    }
  }

  private void words(String text, double left) {
    List<Word> words = new ArrayList<>();
    double x = left;
    for (String word : text.split(" ")) {
      if (!word.isEmpty()) {
        boolean hand = word.startsWith("~");
        boolean doubtful = word.startsWith("^");
        String letters = hand || doubtful ? word.substring(1) : word;
        words.add(
            new Word(
                letters,
                new Box(x, y, letters.length() * LETTER, 12),
                hand ? 0.6 : doubtful ? 0.69 : confidence,
                hand ? Ink.HAND : Ink.PRINT));
      }
      x += (word.length() + 1) * LETTER;
    }
    if (!words.isEmpty()) {
      lines.add(new TextLine(words, TextLine.Style.PLAIN));
    }
  }

  /** One more line, whose left upper corner is given. */
  Letterhead with(String text, double left, double top) {
    double below = y;
    y = top;
    words(text, left);
    y = below;
    return this;
  }

  PageText page() {
    return page(1);
  }

  PageText page(int number) {
    return new PageText(
        number,
        595,
        842,
        confidence < 1
            ? PageText.Origin.OCR
            : flow ? PageText.Origin.FLOW : PageText.Origin.DIGITAL,
        PageText.Reason.SOUND_TEXT_LAYER,
        OptionalInt.empty(),
        PageText.Quality.PERFECT,
        lines.stream().sorted(Comparator.comparingDouble(l -> l.box().top())).toList(),
        List.of());
  }

  DocumentHead read() {
    return read("", Map.of(), List.of());
  }

  /**
   * @param following the pages after this one
   */
  DocumentHead read(
      String fileName,
      Map<String, String> metadata,
      List<ElectronicSignature> signatures,
      Letterhead... following) {
    List<PageText> pages = new ArrayList<>(List.of(page()));
    for (Letterhead next : following) {
      pages.add(next.page(pages.size() + 1));
    }
    return READER.read(pages, new DocumentText(pages, signatures, metadata, List.of()), fileName);
  }
}
