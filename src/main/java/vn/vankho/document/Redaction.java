package vn.vankho.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Che dữ liệu: takes personal data out of a text for good. The words' places stay, so that page and
 * text still fit together; how long a word was does not show.
 */
public final class Redaction {

  /** Stands where something was removed. */
  public static final String BLOCK = "█████";

  /** Points around a word that are painted over as well: a letter's edge must not peep out. */
  private static final double MARGIN = 2;

  private Redaction() {}

  /** The text without the data; nothing else in it changes but the file's own descriptions. */
  public static DocumentText of(DocumentText text, List<PersonalDatum> data) {
    if (data.isEmpty()) {
      return text;
    }
    Map<Integer, List<PersonalDatum>> byPage = new TreeMap<>();
    data.forEach(d -> byPage.computeIfAbsent(d.page(), p -> new ArrayList<>()).add(d));
    return new DocumentText(
        text.pages().stream()
            .map(p -> page(p, byPage.getOrDefault(p.number(), List.of())))
            .toList(),
        text.signatures(),
        Map.of(),
        text.notes());
  }

  private static PageText page(PageText page, List<PersonalDatum> data) {
    if (data.isEmpty()) {
      return page;
    }
    List<TextLine> lines = new ArrayList<>(page.lines());
    for (int i = 0; i < lines.size(); i++) {
      int number = i;
      List<PersonalDatum> here = data.stream().filter(d -> d.line() == number).toList();
      if (!here.isEmpty()) {
        lines.set(i, line(lines.get(i), here));
      }
    }
    return new PageText(
        page.number(),
        page.width(),
        page.height(),
        page.origin(),
        page.reason(),
        page.dpi(),
        page.quality(),
        lines,
        page.regions(),
        page.turned());
  }

  private static TextLine line(TextLine line, List<PersonalDatum> data) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (Word word : line.words()) {
      words.add(word(word, at, data));
      at += word.text().length() + 1;
    }
    return new TextLine(words, line.style());
  }

  private static Word word(Word word, int at, List<PersonalDatum> data) {
    StringBuilder text = new StringBuilder();
    boolean covered = false;
    for (int i = 0; i < word.text().length(); i++) {
      int place = at + i;
      if (data.stream().anyMatch(d -> place >= d.from() && place < d.to())) {
        if (!covered) {
          text.append(BLOCK);
        }
        covered = true;
      } else {
        text.append(word.text().charAt(i));
        covered = false;
      }
    }
    return text.toString().equals(word.text())
        ? word
        : new Word(text.toString(), word.box(), word.confidence(), word.ink());
  }

  /**
   * What is to be painted over on the page as it lies in its file: whole words, never parts; in
   * shares of the page's width and height.
   */
  public static List<Box> covers(PageText page, List<PersonalDatum> data) {
    return data.stream()
        .filter(d -> d.page() == page.number())
        .flatMap(d -> d.evidence().box().stream())
        .map(
            b ->
                new Box(
                    (b.left() - MARGIN) / page.width(),
                    (b.top() - MARGIN) / page.height(),
                    (b.width() + 2 * MARGIN) / page.width(),
                    (b.height() + 2 * MARGIN) / page.height()))
        .map(b -> asItLies(b, page.turned()))
        .toList();
  }

  /** A part of the page that was turned clockwise to be read, on the page before that. */
  private static Box asItLies(Box b, int quarters) {
    return switch (quarters) {
      case 1 -> new Box(b.top(), 1 - b.right(), b.height(), b.width());
      case 2 -> new Box(1 - b.right(), 1 - b.bottom(), b.width(), b.height());
      case 3 -> new Box(1 - b.bottom(), b.left(), b.height(), b.width());
      default -> b;
    };
  }

  /** The words of a line that a stretch of it touches. */
  public static List<Word> wordsOf(TextLine line, int from, int to) {
    List<Word> touched = new ArrayList<>();
    int at = 0;
    for (Word word : line.words()) {
      int end = at + word.text().length();
      if (at < to && end > from) {
        touched.add(word);
      }
      at = end + 1;
    }
    return touched;
  }
}
