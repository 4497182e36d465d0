package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.PIX;
import vn.vankho.document.Vietnamese;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Phần đầu văn bản: where a later page of a file begins another document, its upper part is read by
 * the thorough model; number, date, type and title stand there, and a wrong letter matters most.
 */
final class HeadLook {

  /** Words of the national motto and of the Party's title. */
  private static final Set<String> MOTTO =
      Set.of(
          "cong", "hoa", "xa", "hoi", "chu", "nghia", "viet", "nam", "doc", "lap", "do", "hanh",
          "phuc", "dang", "san");

  /** So many different ones make a motto, though some are covered or read wrong. */
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
    BOX box = boxCreate(0, 0, pixGetWidth(gray), cut);
    PIX head = pixClipRectangle(gray, box, (BOX) null);
    boxDestroy(box);
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
    return tokens.stream()
            .filter(t -> t.centerY() < TOP * height)
            .map(t -> Vietnamese.bare(t.text()))
            .filter(MOTTO::contains)
            .distinct()
            .count()
        >= ENOUGH;
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
