package vn.vankho.text.ocr;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.leptonica.PIX;
import vn.vankho.document.Ink;
import vn.vankho.text.ocr.FilledSpots.Spot;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Đánh dấu chữ viết tay: the words of a letterhead with those marked that a hand filled in. A word
 * that is half print, half hand is cut.
 *
 * @param tokens all words
 * @param hand the places that hold handwriting, whether or not a word was read there
 */
record InkMarks(List<Token> tokens, List<Spot> hand) {

  static InkMarks of(List<Token> tokens, PIX gray, int pageHeight) {
    List<Token> marked = tokens;
    List<Spot> hand = new ArrayList<>();
    for (Spot spot : FilledSpots.in(tokens, pageHeight)) {
      HandInk.Verdict verdict = HandInk.judge(spot, gray);
      if (verdict == HandInk.Verdict.HAND) {
        hand.add(spot);
        marked = marked.stream().flatMap(t -> cut(t, spot).stream()).toList();
      }
    }
    return new InkMarks(marked, hand);
  }

  private static List<Token> cut(Token t, Spot spot) {
    boolean sameRow = t.centerY() > spot.top() - 6 && t.centerY() < spot.bottom() + 6;
    if (!sameRow || t.right() <= spot.left() || t.left() >= spot.right()) {
      return List.of(t);
    }
    int n = t.symbols().size();
    int from = 0;
    while (from < n && t.symbols().get(from).centerX() < spot.left()) {
      from++;
    }
    int to = from;
    while (to < n && t.symbols().get(to).centerX() < spot.right()) {
      to++;
    }
    if (from == to) {
      return List.of(t);
    }
    List<Token> parts = new ArrayList<>();
    if (from > 0) {
      parts.add(t.part(0, from));
    }
    parts.add(t.part(from, to).inked(Ink.HAND));
    if (to < n) {
      parts.add(t.part(to, n));
    }
    return parts;
  }
}
