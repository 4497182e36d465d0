package vn.vankho.text.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.vankho.document.Box;
import vn.vankho.document.TextLine;
import vn.vankho.text.layout.LineBuilder.StyledWord;

/**
 * Hai trang trên một ảnh: two pages of running text that lie side by side on one wide image, as of
 * an open book; the left one is read first.
 */
public final class Spread {

  /** Two pages are wider than high, by so much. */
  private static final double WIDE = 1.2;

  /** The strip of white between them lies within this share of the width from the middle. */
  private static final double OFF_MIDDLE = 0.06;

  /** How wide it is at least, points. */
  private static final double GUTTER = 20;

  /** Text fills so much of the width on either side, in so many lines of so many words. */
  private static final double FILLED = 0.3;

  private static final int LINES = 10;
  private static final double WORDS = 6;

  private Spread() {}

  /**
   * The lines of a page, of its left half and then its right half where it is two pages.
   *
   * @param width of the page, points
   * @param height likewise
   */
  public static List<TextLine> lines(List<StyledWord> words, double width, double height) {
    double gutter = width > WIDE * height ? gutter(words, width) : 0;
    if (gutter > 0) {
      List<StyledWord> left = words.stream().filter(w -> w.box().centerX() < gutter).toList();
      List<StyledWord> right = words.stream().filter(w -> w.box().centerX() >= gutter).toList();
      List<TextLine> first = ReadingOrder.lines(left);
      List<TextLine> second = ReadingOrder.lines(right);
      if (isPage(left, first, width) && isPage(right, second, width)) {
        List<TextLine> both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
      }
    }
    return ReadingOrder.lines(words);
  }

  /**
   * The middle of the widest strip near the page's middle that no word reaches into; 0 for none.
   */
  private static double gutter(List<StyledWord> words, double width) {
    List<Box> boxes =
        words.stream().map(StyledWord::box).sorted(Comparator.comparingDouble(Box::left)).toList();
    double right = 0;
    double widest = GUTTER;
    double middle = 0;
    for (Box b : boxes) {
      double centre = (right + b.left()) / 2;
      if (b.left() - right > widest && Math.abs(centre - width / 2) < OFF_MIDDLE * width) {
        widest = b.left() - right;
        middle = centre;
      }
      right = Math.max(right, b.right());
    }
    return middle;
  }

  private static boolean isPage(List<StyledWord> words, List<TextLine> lines, double width) {
    Box all = words.stream().map(StyledWord::box).reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    return all.width() > FILLED * width
        && lines.size() >= LINES
        && words.size() >= WORDS * lines.size();
  }
}
