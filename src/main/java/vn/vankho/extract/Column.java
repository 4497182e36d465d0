package vn.vankho.extract;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.document.Box;
import vn.vankho.document.TextLine;

/**
 * Cột chữ: how far lines that stand under one another reach to the left and right, which tells
 * whether a line is full.
 */
record Column(double left, double right) {

  private static final double EDGE = 4;

  /** How far a paragraph's first line may begin to the right of a short last one. */
  static final double FIRST_LINE = 60;

  /**
   * One line that reaches so far beyond a margin at which so many others end has a speck of the
   * scan's edge in it.
   */
  private static final double OUTLIER = 12;

  private static final int FULL_LINES = 4;

  /** A line in its column. */
  record Line(TextLine line, String text, Box box, Column column, boolean earlierPage) {

    Line onAnEarlierPage() {
      return new Line(line, text, box, column, true);
    }

    boolean bold() {
      return line.style().bold();
    }

    /** Whether the first word of the next line would have found place on this one. */
    boolean hasRoomFor(Line next) {
      double word = next.line.words().get(0).box().width();
      double space = box.height() / 4;
      return column.right - box.right() > word + space + EDGE;
    }

    boolean endsSentence() {
      char last = text.charAt(text.length() - 1);
      return ".;:!?…".indexOf(last) >= 0;
    }

    boolean beginsLower() {
      return Character.isLowerCase(text.charAt(0));
    }

    boolean beginsUpper() {
      return Character.isUpperCase(text.charAt(0));
    }

    boolean beginsWithDigit() {
      return Character.isDigit(text.charAt(0));
    }

    boolean isUpper() {
      return text.chars().noneMatch(Character::isLowerCase);
    }

    /** Several words in capitals. */
    boolean isHeading() {
      return isUpper() && text.chars().filter(Character::isUpperCase).count() > 7;
    }

    /** Begins with a capital and goes on in small letters. */
    boolean isMixed() {
      return beginsUpper() && !isUpper();
    }

    /** Set off from both edges by about the same. */
    boolean isCentred() {
      double before = box.left() - column.left;
      double behind = column.right - box.right();
      return before > 12 && behind > 12 && Math.abs(before - behind) < 20;
    }
  }

  /** The lines with the columns they stand in: runs of lines under one another. */
  static List<Line> lines(List<TextLine> lines) {
    List<Line> placed = new ArrayList<>(lines.size());
    List<Box> boxes = lines.stream().map(TextLine::box).toList();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !sameColumn(boxes.get(i - 1), boxes.get(i))) {
        Column column = of(boxes.subList(start, i));
        for (int j = start; j < i; j++) {
          placed.add(new Line(lines.get(j), lines.get(j).text(), boxes.get(j), column, false));
        }
        start = i;
      }
    }
    return placed;
  }

  private static Column of(List<Box> run) {
    double left = Double.MAX_VALUE;
    double right = 0;
    double second = 0;
    for (Box box : run) {
      left = Math.min(left, box.left());
      second = Math.max(second, Math.min(right, box.right()));
      right = Math.max(right, box.right());
    }
    double margin = second;
    boolean speck =
        right - second > OUTLIER
            && run.stream().filter(b -> Math.abs(b.right() - margin) < OUTLIER).count()
                >= FULL_LINES;
    return new Column(left, speck ? second : right);
  }

  private static boolean sameColumn(Box above, Box below) {
    double apart = Math.max(above.left(), below.left()) - Math.min(above.right(), below.right());
    double height = Math.max(above.height(), below.height());
    return below.centerY() > above.centerY()
        && below.top() - above.bottom() < 3 * height
        && apart < FIRST_LINE;
  }
}
