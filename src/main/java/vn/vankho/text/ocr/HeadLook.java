package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.bytedeco.leptonica.PIX;
import vn.vankho.document.Vietnamese;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Phần đầu văn bản: where a later page of a file begins another document, its upper part is read by
 * the thorough model; number, date, type and title stand there, and a wrong letter matters most.
 */
final class HeadLook {

  /** Words of the State's and of the Party's name, which a head has in capitals. */
  private static final Set<String> NAME =
      Set.of("cong", "hoa", "xa", "hoi", "chu", "nghia", "viet", "nam", "dang", "san");

  private static final Set<String> MOTTO = Set.of("doc", "lap", "tu", "do", "hanh", "phuc");

  /** So many different ones of either make a head, though some are covered or read wrong. */
  private static final int ENOUGH = 4;

  /** The motto stands in this share of a page, from the top. */
  private static final double TOP = 0.3;

  /** The head with its title ends in this share of a page, from the top. */
  private static final double HEAD = 0.47;

  private static final int MILLIS = 30_000;

  private HeadLook() {}

  /** All words of the page, those of a document's head as the thorough model reads them. */
  static Recognized thorough(Recognized read, PIX gray, Engine engine) {
    int height = pixGetHeight(gray);
    List<Token> tokens = read.tokens();
    if (!beginsDocument(tokens, height)) {
      return read;
    }
    int cut = betweenLines(tokens, (int) (HEAD * height), height);
    PIX head = new Blot(0, 0, pixGetWidth(gray), cut).cut(gray);
    try {
      List<Token> again = engine.read(head, Prepared.DPI, Engine.Mode.HEAD, MILLIS).tokens();
      int lines = again.stream().mapToInt(t -> t.line() + 1).max().orElse(0);
      List<Token> all = new ArrayList<>(again);
      tokens.stream()
          .filter(t -> t.centerY() >= cut)
          .map(t -> t.moved(0, 0, lines))
          .forEach(all::add);
      return new Recognized(all);
    } catch (Engine.EngineFailed asItWas) {
      return read;
    } finally {
      pixDestroy(head);
    }
  }

  static boolean beginsDocument(List<Token> tokens, int height) {
    List<String> top =
        tokens.stream()
            .filter(t -> t.centerY() < TOP * height)
            .map(t -> Vietnamese.clean(t.text()))
            .toList();
    // Any page may speak of the people's committee of a commune in Vietnam, but not in capitals.
    Stream<String> capitals = top.stream().filter(w -> w.equals(w.toUpperCase(Locale.ROOT)));
    return different(capitals, NAME) >= ENOUGH || different(top.stream(), MOTTO) >= ENOUGH;
  }

  private static long different(Stream<String> words, Set<String> among) {
    return words.map(Vietnamese::bare).filter(among::contains).distinct().count();
  }

  /** The first row from there on that cuts no word. */
  static int betweenLines(List<Token> tokens, int from, int height) {
    int y = from;
    for (Token t : tokens) {
      // They come from the top down; a box across the whole page is no word.
      if (t.top() <= y && t.bottom() > y && t.height() < 0.05 * height) {
        y = t.bottom() + 1;
      }
    }
    return Math.min(y, height);
  }
}
