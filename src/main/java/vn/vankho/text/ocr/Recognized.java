package vn.vankho.text.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.vankho.document.Ink;

/** Kết quả nhận dạng: what the engine read in one image, in the image's pixels. */
record Recognized(List<Token> tokens) {

  /**
   * One word.
   *
   * @param confidence 0 to 1
   * @param line counts the engine's own lines from 0
   * @param ink what made it
   * @param symbols its letters from left to right, about where they stand
   * @param raw what was read at first, before any second look or repair
   */
  record Token(
      String text,
      int left,
      int top,
      int right,
      int bottom,
      double confidence,
      int line,
      Ink ink,
      List<Symbol> symbols,
      String raw) {
    Token {
      symbols = List.copyOf(symbols);
    }

    /** A word as it was read. */
    Token(
        String text,
        int left,
        int top,
        int right,
        int bottom,
        double confidence,
        int line,
        Ink ink,
        List<Symbol> symbols) {
      this(text, left, top, right, bottom, confidence, line, ink, symbols, text);
    }

    double centerX() {
      return (left + right) / 2.0;
    }

    double centerY() {
      return (top + bottom) / 2.0;
    }

    Token inked(Ink other) {
      return new Token(text, left, top, right, bottom, confidence, line, other, symbols, raw);
    }

    /** From a part of the image that begins there, its lines counted from another. */
    Token moved(int x, int y, int lines) {
      List<Symbol> letters =
          symbols.stream().map(s -> new Symbol(s.text(), s.left() + x, s.right() + x)).toList();
      return new Token(
          text,
          left + x,
          top + y,
          right + x,
          bottom + y,
          confidence,
          line + lines,
          ink,
          letters,
          raw);
    }

    /**
     * From a part of a larger image, in the pixels of this one.
     *
     * @param x where the part begins, in the larger image's pixels, as y
     * @param times its pixels for one of this image's
     */
    Token reduced(int x, int y, double times) {
      List<Symbol> letters =
          symbols.stream()
              .map(
                  s ->
                      new Symbol(
                          s.text(),
                          (int) ((s.left() + x) / times),
                          (int) ((s.right() + x) / times)))
              .toList();
      return new Token(
          text,
          (int) ((left + x) / times),
          (int) ((top + y) / times),
          (int) ((right + x) / times),
          (int) ((bottom + y) / times),
          confidence,
          0,
          ink,
          letters,
          raw);
    }

    /** The same word from another height to another. */
    Token between(int top, int bottom) {
      return new Token(text, left, top, right, bottom, confidence, line, ink, symbols, raw);
    }

    /** The same place read as another text, its letters spread evenly over it when they differ. */
    Token reread(String other, double sureness) {
      List<Symbol> letters = symbols;
      if (symbols.size() == other.length()) {
        letters = new ArrayList<>();
        for (int i = 0; i < other.length(); i++) {
          Symbol s = symbols.get(i);
          letters.add(new Symbol(other.substring(i, i + 1), s.left(), s.right()));
        }
      } else if (!text.equals(other)) {
        letters = new ArrayList<>();
        for (int i = 0; i < other.length(); i++) {
          int from = left + width() * i / other.length();
          int to = left + width() * (i + 1) / other.length();
          letters.add(new Symbol(other.substring(i, i + 1), from, to));
        }
      }
      return new Token(other, left, top, right, bottom, sureness, line, ink, letters, raw);
    }

    /** The part of the word that the letters from one to before another make up. */
    Token part(int from, int to) {
      List<Symbol> some = symbols.subList(from, to);
      String part = some.stream().map(Symbol::text).collect(Collectors.joining());
      return new Token(
          part,
          from == 0 ? left : some.get(0).left(),
          top,
          to == symbols.size() ? right : some.get(some.size() - 1).right(),
          bottom,
          confidence,
          line,
          ink,
          some);
    }

    int height() {
      return bottom - top;
    }

    int width() {
      return right - left;
    }
  }

  /** One letter of a word. */
  record Symbol(String text, int left, int right) {
    double centerX() {
      return (left + right) / 2.0;
    }
  }

  /** Weighted by letters, 0 to 1; 0 for an empty page. */
  double confidence() {
    double sum = 0;
    int letters = 0;
    for (Token t : tokens) {
      sum += t.confidence() * t.text().length();
      letters += t.text().length();
    }
    return letters == 0 ? 0 : sum / letters;
  }
}
