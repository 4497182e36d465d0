package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.PIX;
import vn.vankho.text.image.Raster;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Nhìn lại dòng còn ngờ: lines with a word that was read with doubt are read once more from a
 * larger image; where the two looks differ in a word, {@link WordChoice} decides. Words with digits
 * and codes stay as the first look read them.
 */
final class SecondLook {
  private static final int MILLIS = 5_000;

  /** Share of a line's height that is looked at above and below it. */
  private static final double AROUND = 0.35;

  private final WordChoice choice = new WordChoice();

  /**
   * @param tokens as the first look read them
   * @param prepared the image in which they stand
   * @param raster the page image it was made from
   */
  List<Token> at(List<Token> tokens, Prepared prepared, Raster raster, Engine engine) {
    TreeMap<Integer, List<Token>> lines = new TreeMap<>();
    tokens.forEach(t -> lines.computeIfAbsent(t.line(), n -> new ArrayList<>()).add(t));
    List<List<Token>> doubtful =
        lines.values().stream().filter(choice::isDoubtful).map(List::copyOf).toList();
    if (doubtful.isEmpty()) {
      return tokens;
    }
    Map<Token, Token> better = new HashMap<>();
    try (Prepared close = prepared.closer(raster)) {
      for (List<Token> line : doubtful) {
        better.putAll(choice.between(line, again(line, close.gray(), engine)));
      }
    }
    return tokens.stream().map(t -> better.getOrDefault(t, t)).toList();
  }

  /** For each word what the second look read in its place, in the first look's pixels. */
  private static Map<Token, Token> again(List<Token> line, PIX close, Engine engine) {
    double k = (double) Prepared.CLOSE_DPI / Prepared.DPI;
    int left = line.stream().mapToInt(Token::left).min().orElseThrow();
    int right = line.stream().mapToInt(Token::right).max().orElseThrow();
    int[] tops = line.stream().mapToInt(Token::top).sorted().toArray();
    int[] bottoms = line.stream().mapToInt(Token::bottom).sorted().toArray();
    // The middle ones: a single box may reach into the next line.
    int top = tops[tops.length / 2];
    int bottom = bottoms[bottoms.length / 2];
    double around = AROUND * (bottom - top);
    int x = (int) Math.max(0, (left - around) * k);
    int y = (int) Math.max(0, (top - around) * k);
    BOX box =
        boxCreate(
            x, y, (int) ((right - left + 2 * around) * k), (int) ((bottom - top + 2 * around) * k));
    PIX clip = pixClipRectangle(close, box, (BOX) null);
    boxDestroy(box);
    if (clip == null || clip.isNull()) {
      return Map.of();
    }
    try {
      List<Token> read = engine.read(clip, Prepared.CLOSE_DPI, Engine.Mode.LINE, MILLIS).tokens();
      List<Token> placed =
          read.stream()
              .map(
                  t ->
                      new Token(
                          t.text(),
                          (int) ((t.left() + x) / k),
                          (int) ((t.top() + y) / k),
                          (int) ((t.right() + x) / k),
                          (int) ((t.bottom() + y) / k),
                          t.confidence(),
                          0,
                          t.ink(),
                          t.symbols()))
              .toList();
      Map<Token, Token> pairs = new HashMap<>();
      for (Token t : line) {
        counterpart(t, placed)
            .filter(o -> counterpart(o, line).filter(t::equals).isPresent())
            .ifPresent(o -> pairs.put(t, o));
      }
      return pairs;
    } catch (Engine.EngineFailed none) {
      return Map.of();
    } finally {
      pixDestroy(clip);
    }
  }

  /** The word in the same place: most of each lies over the other. */
  private static Optional<Token> counterpart(Token t, List<Token> others) {
    return others.stream()
        .filter(o -> shared(t, o) > 0.6 * Math.max(t.width(), o.width()))
        .max(Comparator.comparingInt(o -> shared(t, o)));
  }

  private static int shared(Token a, Token b) {
    return Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
  }
}
