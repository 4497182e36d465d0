package vn.vankho.text.ocr;

import java.util.List;
import vn.vankho.text.digits.Blob;
import vn.vankho.text.layout.LineBuilder.StyledWord;

/**
 * Chỗ trống của mẫu in: the place in a printed form where a number is filled in.
 *
 * @param from first column of the place in the strip
 * @param to column after the last
 * @param capital height of the line's capitals and digits, pixels
 * @param baseline row on which the line's letters stand
 * @param before the printed words that the form has before the place, and their text
 * @param after the same behind it
 * @param isClear whether the labels are as wide as they are printed, so that no digit is hidden in
 *     one
 */
record Gap(
    LineStrip strip,
    int from,
    int to,
    double capital,
    double baseline,
    Label before,
    Label after,
    boolean isClear) {

  /**
   * Printed words around the place.
   *
   * @param word as it was recognised, with what is filled in stuck to it perhaps
   * @param text what is printed
   * @param from first column
   * @param to column after the last
   */
  record Label(StyledWord word, String text, int from, int to) {}

  /** The ink in the place that may belong to a number: no specks, rules or neighbours' tails. */
  List<Blob> ink() {
    return strip.ink().blobs().stream()
        .filter(b -> b.centerX() > from && b.centerX() < to)
        .filter(b -> !isSpeck(b) && !isRule(b))
        .filter(b -> b.bottom() > baseline - 0.75 * capital && b.top() < baseline - 0.1 * capital)
        .toList();
  }

  private boolean isSpeck(Blob b) {
    return Math.max(b.width(), b.height()) < 0.3 * capital;
  }

  private boolean isRule(Blob b) {
    return b.height() < 0.2 * capital && b.width() > 1.5 * capital;
  }

  /** Ink that hangs together with the words around the place. */
  boolean isEntangled() {
    return strip.ink().blobs().stream()
        .filter(b -> !isSpeck(b) && !isRule(b))
        .filter(b -> b.bottom() > baseline - 0.75 * capital && b.top() < baseline)
        .anyMatch(b -> sticksOut(b, from) || sticksOut(b, to));
  }

  private boolean sticksOut(Blob b, int edge) {
    boolean ours = b.centerX() > from && b.centerX() < to;
    double inside = edge == from ? b.right() - from : to - b.left();
    double outside = edge == from ? from - b.left() : b.right() - to;
    return ours ? outside > 0.45 * capital : inside > 0.2 * capital && outside > 0;
  }
}
