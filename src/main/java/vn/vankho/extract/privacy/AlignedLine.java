package vn.vankho.extract.privacy;

import java.text.Normalizer;
import vn.vankho.document.TextLine;

/**
 * Dòng không dấu: a line beside its bare form, character by character, so that what is found in one
 * is a stretch of the other.
 */
final class AlignedLine {

  private final TextLine line;
  private final String text;
  private final String bare;
  private final String letters;
  private final int[] places;

  AlignedLine(TextLine line) {
    this.line = line;
    this.text = line.text();
    StringBuilder all = new StringBuilder(text.length());
    StringBuilder only = new StringBuilder(text.length());
    int[] at = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = bare(text.charAt(i));
      all.append(c);
      if (c >= 'a' && c <= 'z') {
        at[only.length()] = i;
        only.append(c);
      }
    }
    bare = all.toString();
    letters = only.toString();
    places = at;
  }

  private static char bare(char c) {
    if (c < 128) {
      return Character.toLowerCase(c);
    }
    char first = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    char lower = Character.toLowerCase(first);
    return switch (lower) {
      case 'đ', 'ð' -> 'd';
      case 'ı' -> 'i';
      case '\u00a0' -> ' ';
      case '–', '—', '‑', '‐' -> '-';
      default -> lower;
    };
  }

  TextLine line() {
    return line;
  }

  String text() {
    return text;
  }

  /** As long as the text: lower case, without marks. */
  String bare() {
    return bare;
  }

  /** The bare letters alone, without spaces, digits and signs. */
  String letters() {
    return letters;
  }

  /** Where one of the letters stands in the text. */
  int place(int letter) {
    return places[letter];
  }

  boolean startsWord(int letter) {
    int at = places[letter];
    return at == 0 || !Character.isLetter(text.charAt(at - 1));
  }

  boolean endsWord(int letter) {
    int at = places[letter];
    return at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1));
  }

  /** The text between two places with the spaces at its ends left out. */
  int[] trimmed(int from, int to) {
    int a = from;
    int b = Math.min(to, text.length());
    while (a < b && " :.,;-–_…".indexOf(text.charAt(a)) >= 0) {
      a++;
    }
    while (b > a && " ,;-–_…".indexOf(text.charAt(b - 1)) >= 0) {
      b--;
    }
    return new int[] {a, b};
  }
}
