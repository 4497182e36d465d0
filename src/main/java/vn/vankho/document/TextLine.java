package vn.vankho.document;

import java.util.List;

/**
 * Dòng chữ: one printed line within one column, its words from left to right. The two columns of a
 * letterhead or of the signature block are separate lines, never one.
 *
 * @param words at least one, in reading order
 * @param style how it is set, as far as the source tells
 */
public record TextLine(List<Word> words, Style style) {

  /** How a line is set; a scan tells neither. */
  public record Style(boolean bold, boolean italic) {
    public static final Style PLAIN = new Style(false, false);
  }

  public TextLine {
    words = List.copyOf(words);
    Checks.that(!words.isEmpty(), "a line has at least one word");
  }

  /** The words with one space between them, NFC. */
  public String text() {
    if (words.size() == 1) {
      return words.get(0).text();
    }
    StringBuilder text = new StringBuilder(words.size() * 8);
    for (Word word : words) {
      text.append(text.length() == 0 ? "" : " ").append(word.text());
    }
    return text.toString();
  }

  /** Whether a stamp printed all of it. */
  public boolean stamped() {
    return words.stream().allMatch(w -> w.ink() == Ink.STAMP);
  }

  public Box box() {
    Box box = words.get(0).box();
    for (int i = 1; i < words.size(); i++) {
      box = box.union(words.get(i).box());
    }
    return box;
  }

  /** The mean of the words' confidence, weighted by their letters, 0 to 1. */
  public double confidence() {
    int letters = words.stream().mapToInt(w -> w.text().length()).sum();
    return words.stream().mapToDouble(w -> w.confidence() * w.text().length()).sum() / letters;
  }
}
