package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bytedeco.leptonica.PIX;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Nhìn lại chữ còn ngờ: words that were read with doubt are read once more, with their neighbours,
 * from a larger image and by the thorough model; where the two looks differ in a word, {@link
 * WordChoice} decides. Words with digits and codes stay as the first look read them.
 */
final class SecondLook {
  private static final int MILLIS = 5_000;

  /** Share of a line's height that is looked at above and below it. */
  private static final double AROUND = 0.35;

  /** Below this confidence a word is looked at again. */
  private static final double SURE = 0.7;

  /** The same on a first page, where a wrong letter may be the title's. */
  private static final double SURE_AT_FIRST = 0.9;

  /** Words on either side that are read along with a doubtful one. */
  private static final int NEIGHBOURS = 2;

  /** On a first page the whole line is: read whole, a line is read better. */
  private static final int WHOLE_LINE = 1_000;

  private final WordChoice choice;

  SecondLook(WordChoice choice) {
    this.choice = choice;
  }

  /**
   * @param tokens as the first look read them
   * @param close the same page larger
   * @param first whether it is a file's first page
   */
  List<Token> at(List<Token> tokens, Closer close, boolean first, Engine engine) {
    double sure = first ? SURE_AT_FIRST : SURE;
    int neighbours = first ? WHOLE_LINE : NEIGHBOURS;
    TreeMap<Integer, List<Token>> lines = new TreeMap<>();
    tokens.forEach(t -> lines.computeIfAbsent(t.line(), n -> new ArrayList<>()).add(t));
    Map<Token, Token> better = new HashMap<>();
    for (List<Token> line : lines.values()) {
      List<List<Token>> stretches = stretches(line, choice.doubtful(line, sure), neighbours);
      Map<Token, Token> again = new HashMap<>();
      for (List<Token> stretch : stretches) {
        again.putAll(again(stretch, close, engine));
      }
      if (!stretches.isEmpty()) {
        better.putAll(choice.between(line, again));
      }
    }
    return tokens.stream().map(t -> better.getOrDefault(t, t)).toList();
  }

  /** The doubtful words of a line with their neighbours; one stretch where they meet. */
  static List<List<Token>> stretches(List<Token> line, List<Integer> doubtful, int neighbours) {
    List<List<Token>> stretches = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (int i : doubtful) {
      int left = Math.max(0, i - neighbours);
      if (to > 0 && left > to) {
        stretches.add(line.subList(from, to));
        to = 0;
      }
      from = to == 0 ? left : from;
      to = Math.min(line.size(), i + neighbours + 1);
    }
    if (to > 0) {
      stretches.add(line.subList(from, to));
    }
    return stretches;
  }

  /** For each word what the second look read in its place, in the first look's pixels. */
  private static Map<Token, Token> again(List<Token> line, Closer close, Engine engine) {
    double k = Closer.TIMES;
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
    PIX clip =
        close.at(
            x, y, (int) ((right - left + 2 * around) * k), (int) ((bottom - top + 2 * around) * k));
    try {
      List<Token> read = engine.read(clip, Closer.DPI, Engine.Mode.LINE, MILLIS).tokens();
      List<Token> placed = read.stream().map(t -> t.reduced(x, y, k)).toList();
      Map<Token, Token> pairs = new HashMap<>();
      for (Token t : line) {
        counterpart(t, placed)
            .filter(o -> counterpart(o, line).filter(t::equals).isPresent())
            .filter(o -> placed.stream().noneMatch(other -> other != o && isWithin(other, o)))
            .ifPresent(o -> pairs.put(t, o));
      }
      return pairs;
    } catch (Engine.EngineFailed none) {
      return Map.of();
    } finally {
      pixDestroy(clip);
    }
  }

  /** A figure written by hand behind a word may be read twice, by itself and as the word's. */
  private static boolean isWithin(Token t, Token other) {
    return shared(t, other) > t.width() / 2;
  }

  /** The word in the same place: most of each lies over the other. */
  static Optional<Token> counterpart(Token t, List<Token> others) {
    return others.stream()
        .filter(o -> shared(t, o) > 0.6 * Math.max(t.width(), o.width()))
        .max(Comparator.comparingInt(o -> shared(t, o)));
  }

  private static int shared(Token a, Token b) {
    return Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
  }
}
