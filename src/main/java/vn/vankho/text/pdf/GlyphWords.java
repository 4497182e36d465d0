package vn.vankho.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vankho.document.Box;
import vn.vankho.document.Ink;
import vn.vankho.document.Vietnamese;
import vn.vankho.document.Word;
import vn.vankho.text.layout.LineBuilder.StyledWord;

/** Ghép con chữ thành từ: glyphs in drawing order become words with boxes. */
final class GlyphWords {

  /** White wider than this share of the font size is a space, even where none was drawn. */
  private static final double SPACE = 0.17;

  /** A glyph box reaches from the marks on capitals to the feet of g and y. */
  private static final double ASCENT = 0.80;

  private static final double HEIGHT = 1.02;

  /** An annotation with no more words than this fills a place in the page's own lines. */
  private static final int FILLED_IN = 3;

  /** Letters; what goes on without a space for longer is no word, only long to look through. */
  private static final int LONGEST_WORD = 200;

  private final List<StyledWord> words = new ArrayList<>();
  private final List<Glyph> word = new ArrayList<>();

  private GlyphWords() {}

  static List<StyledWord> of(List<Glyph> glyphs) {
    GlyphWords builder = new GlyphWords();
    glyphs.forEach(builder::add);
    builder.endWord();
    return builder.words;
  }

  /**
   * The words of annotations that say more than a number or a date: a signature's appearance, read
   * apart from the page under it.
   */
  static List<List<StyledWord>> apart(List<Glyph> glyphs) {
    return glyphs.stream()
        .filter(g -> g.layer() > 0)
        .collect(Collectors.groupingBy(Glyph::layer, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(GlyphWords::of)
        .filter(w -> w.size() > FILLED_IN)
        .toList();
  }

  private void add(Glyph glyph) {
    if (glyph.isSpace()) {
      endWord();
      return;
    }
    if (!word.isEmpty()) {
      Glyph last = word.get(word.size() - 1);
      if (isDoubleStrike(glyph)) {
        return;
      }
      if (!continues(last, glyph)) {
        endWord();
      }
    }
    word.add(glyph);
  }

  private static boolean continues(Glyph last, Glyph next) {
    double gap = next.x() - (last.x() + last.width());
    double size = Math.max(last.size(), next.size());
    return last.layer() == next.layer()
        && Math.abs(next.baseline() - last.baseline()) < 0.4 * size
        && gap < SPACE * size
        && next.x() > last.x() - 0.6 * size;
  }

  /** Bold drawn by setting the same letter twice, a hair's breadth apart. */
  private boolean isDoubleStrike(Glyph glyph) {
    return word.subList(Math.max(0, word.size() - LONGEST_WORD), word.size()).stream()
        .anyMatch(
            g ->
                g.text().equals(glyph.text())
                    && Math.abs(g.x() - glyph.x()) < 0.12 * g.size()
                    && Math.abs(g.baseline() - glyph.baseline()) < 0.12 * g.size()
                    && g.width() > 0);
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    Box box = null;
    int bold = 0;
    int italic = 0;
    for (Glyph g : word) {
      text.append(g.text());
      Box b =
          new Box(
              g.x(), g.baseline() - ASCENT * g.size(), Math.max(0, g.width()), HEIGHT * g.size());
      box = box == null ? b : box.union(b);
      bold += g.bold() ? 1 : 0;
      italic += g.italic() ? 1 : 0;
    }
    String clean = Vietnamese.clean(text.toString());
    if (!clean.isEmpty()) {
      words.add(
          new StyledWord(
              new Word(clean, box, 1, Ink.PRINT),
              2 * bold > word.size(),
              2 * italic > word.size()));
    }
    word.clear();
  }
}
