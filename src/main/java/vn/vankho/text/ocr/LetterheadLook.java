package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bytedeco.leptonica.PIX;
import vn.vankho.document.Vietnamese;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Nhìn lại tên cơ quan (ô số 2): on a poor scan the engine tears the lines beside the national
 * motto, or overlooks them whole. Where the pixels show a line of print that was not read surely
 * from end to end, that line alone is read again, at two scales, and the surest reading is taken.
 */
final class LetterheadLook {
  private static final int MILLIS = 5_000;

  /** Words as sure as this, over all of a line's ink, need no second look. */
  private static final double SURE = 0.92;

  /** A line that no first look saw must be worth more than this: {@code BỘ Y TẾ}, read surely. */
  private static final double NEW = 2;

  /** So many rows of a body's name and its superior's stand above the number at most. */
  private static final int NAMES = 4;

  /** {@code Số: 12/QĐ-UBND}, {@code /BC-UBND}, {@code KH-UBND}: the names end above it. */
  private static final Pattern NUMBER =
      Pattern.compile("(?iu)^s[ốôóồổo06](?!\\p{L}).*|.*\\d\\d.*|.*/.*|.*\\p{L}-\\p{L}.*");

  private final WordChoice choice;

  LetterheadLook(WordChoice choice) {
    this.choice = choice;
  }

  /** All words of the page, those of the body's name as the surest look reads them. */
  List<Token> completed(List<Token> tokens, PIX gray, Closer close, Engine engine) {
    Optional<Motto> motto = Motto.in(tokens, pixGetHeight(gray));
    if (motto.isEmpty()) {
      return tokens;
    }
    List<Token> out = tokens;
    List<PrintRow> names = new ArrayList<>();
    for (PrintRow row : PrintRow.beside(motto.get(), tokens, gray)) {
      List<Token> first = out.stream().filter(row::holds).toList();
      List<List<Token>> looks =
          isNumber(first) || isSure(first, row)
              ? List.of(first)
              : List.of(first, row.read(gray, engine, MILLIS), row.read(close, engine, MILLIS));
      if (looks.stream().anyMatch(LetterheadLook::isNumber)) {
        return NumberLook.completed(out, row.under(names), gray, close, engine);
      }
      if (names.size() == NAMES) {
        break;
      }
      names.add(row);
      List<Token> best = looks.size() == 1 ? first : best(looks, row);
      boolean found = !first.isEmpty() || worth(best, row.height()) > NEW;
      out = best.equals(first) || !found ? out : replaced(out, first, best);
    }
    return out;
  }

  private static boolean isNumber(List<Token> line) {
    return line.stream().anyMatch(t -> NUMBER.matcher(Vietnamese.clean(t.text())).matches());
  }

  /** Whether all of the row's ink was read, in words that leave no doubt. */
  private static boolean isSure(List<Token> line, PrintRow row) {
    if (line.isEmpty()) {
      return false;
    }
    int left = line.stream().mapToInt(Token::left).min().orElseThrow();
    int right = line.stream().mapToInt(Token::right).max().orElseThrow();
    return left - row.left() < row.height()
        && row.right() - right < row.height()
        && line.stream()
            .allMatch(
                t ->
                    t.confidence() > SURE
                        && t.height() > 0.7 * row.height()
                        && Syllables.isOne(Vietnamese.key(letters(t))));
  }

  private List<Token> best(List<List<Token>> looks, PrintRow row) {
    List<Token> best =
        voted(
            looks.stream()
                .max(Comparator.comparingDouble(l -> worth(l, row.height())))
                .orElseThrow(),
            looks);
    Map<Token, Token> respelt = choice.between(best, Map.of());
    return best.stream().map(t -> respelt.getOrDefault(t, t)).toList();
  }

  /**
   * Letters of words that were read surely speak for a reading, all else against it.
   *
   * @param capital height of a capital; a word's box that is much flatter holds only a part of it
   */
  static double worth(List<Token> line, int capital) {
    double sum = 0;
    for (Token t : line) {
      String letters = letters(t);
      boolean whole = Syllables.isOne(letters) && t.height() > 0.6 * capital;
      sum += letters.isEmpty() ? -0.5 : letters.length() * (t.confidence() - (whole ? 0.4 : 0.8));
    }
    return sum;
  }

  /** The reading with those words changed that the other looks, taken together, read surer. */
  static List<Token> voted(List<Token> best, List<List<Token>> looks) {
    return best.stream()
        .map(
            t -> {
              Map<String, Double> votes = new TreeMap<>();
              looks.forEach(
                  look ->
                      SecondLook.counterpart(t, look)
                          .ifPresent(
                              o ->
                                  votes.merge(
                                      o.text(), o.confidence() * o.confidence(), Double::sum)));
              String most =
                  votes.entrySet().stream()
                      .max(Map.Entry.comparingByValue())
                      .map(Map.Entry::getKey)
                      .orElse(t.text());
              return most.equals(t.text()) ? t : t.reread(most, t.confidence());
            })
        .toList();
  }

  private static String letters(Token t) {
    return Vietnamese.clean(t.text()).replaceAll("[^\\p{L}]", "");
  }

  /**
   * The words with some of them replaced by others, which make a line of their own; what stands
   * where a word stays is left out.
   */
  static List<Token> replaced(List<Token> all, List<Token> old, List<Token> better) {
    int line = all.stream().mapToInt(Token::line).max().orElse(0) + 1;
    List<Token> kept = all.stream().filter(t -> !old.contains(t)).toList();
    List<Token> out = new ArrayList<>(kept);
    better.stream()
        .filter(t -> kept.stream().noneMatch(k -> SignatureLook.overlap(k, t)))
        .map(t -> t.moved(0, 0, line))
        .forEach(out::add);
    return List.copyOf(out);
  }
}
