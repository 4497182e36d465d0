package vn.vankho.extract.head;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vankho.document.Box;
import vn.vankho.document.Evidence;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.TextLine;
import vn.vankho.document.Vietnamese;
import vn.vankho.document.Word;

/**
 * Dòng chữ của trang: a line of one page with what the readers ask of it.
 *
 * @param text cleaned, NFC
 * @param bare without marks, lower case
 * @param scanned whether it was recognised from an image
 * @param boxed whether its box is where the words really stand
 */
record HeadLine(
    int page, TextLine line, Box box, String text, String bare, boolean scanned, boolean boxed) {

  static HeadLine of(PageText page, TextLine line) {
    String text = Vietnamese.clean(line.text());
    return new HeadLine(
        page.number(),
        line,
        line.box(),
        text,
        Vietnamese.bare(text),
        line.words().stream().anyMatch(w -> w.confidence() < 1),
        page.origin() != PageText.Origin.FLOW);
  }

  /** The part of the line whose words lie within a span of the page, if any. */
  Optional<HeadLine> within(PageText pageText, double left, double right) {
    List<Word> words =
        line.words().stream()
            .filter(w -> w.box().centerX() >= left && w.box().centerX() < right)
            .toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return words.size() == line.words().size()
        ? Optional.of(this)
        : Optional.of(of(pageText, new TextLine(words, line.style())));
  }

  /** The words that begin within the first letters of the text. */
  HeadLine first(PageText pageText, int letters) {
    return of(pageText, new TextLine(line.words().subList(0, wordAt(letters)), line.style()));
  }

  /** The words that begin behind the first letters of the text. */
  HeadLine behind(PageText pageText, int letters) {
    List<Word> words = line.words();
    return of(pageText, new TextLine(words.subList(wordAt(letters), words.size()), line.style()));
  }

  private int wordAt(int letters) {
    int at = 0;
    int n = 0;
    while (n < line.words().size() - 1 && at < letters) {
      at += line.words().get(n).text().length() + 1;
      n++;
    }
    return Math.max(1, Math.min(n, line.words().size() - 1));
  }

  /**
   * Two pieces on one baseline as one line, words from left to right; a word processor's piece may
   * take up several lines, and keeps its words together.
   */
  HeadLine join(PageText pageText, HeadLine other) {
    if (!boxed) {
      return box.left() <= other.box.left()
          ? followedBy(pageText, other)
          : other.followedBy(pageText, this);
    }
    List<Word> words =
        java.util.stream.Stream.concat(line.words().stream(), other.line.words().stream())
            .sorted(Comparator.comparingDouble(w -> w.box().left()))
            .toList();
    return of(pageText, new TextLine(words, line.style()));
  }

  /** A line and the one that it goes on with below. */
  HeadLine followedBy(PageText pageText, HeadLine next) {
    List<Word> words =
        java.util.stream.Stream.concat(line.words().stream(), next.line.words().stream()).toList();
    return of(pageText, new TextLine(words, line.style()));
  }

  boolean sameBaseline(HeadLine other) {
    double overlap =
        Math.min(box.bottom(), other.box.bottom()) - Math.max(box.top(), other.box.top());
    return overlap > 0.5 * Math.min(box.height(), other.box.height());
  }

  /** Share of capital letters among the letters, 0 to 1; 0 without letters. */
  double capitals() {
    int letters = 0;
    int upper = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        upper += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    return letters == 0 ? 0 : (double) upper / letters;
  }

  /** Mostly capitals; told of a line of text by its first words. */
  boolean isCapitals() {
    int letters = 0;
    int small = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        small += Character.isUpperCase(c) ? 0 : 1;
        if (small * 5 >= text.length()) {
          return false;
        }
      }
    }
    return letters > 0 && (double) (letters - small) / letters > 0.8;
  }

  long letters() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  boolean handwritten() {
    return line.words().stream().anyMatch(w -> w.ink() == Ink.HAND);
  }

  double confidence() {
    return line.confidence();
  }

  Evidence evidence(String rule) {
    return evidence(rule, text);
  }

  Evidence evidence(String rule, String quote) {
    return new Evidence(page, boxed ? Optional.of(box) : Optional.empty(), quote, rule);
  }

  /** The evidence of several lines together. */
  static Evidence evidence(List<HeadLine> lines, String rule) {
    HeadLine first = lines.get(0);
    Optional<Box> box =
        first.boxed
            ? lines.stream().filter(l -> l.page == first.page).map(HeadLine::box).reduce(Box::union)
            : Optional.empty();
    return new Evidence(
        first.page, box, String.join(" ", lines.stream().map(HeadLine::text).toList()), rule);
  }
}
