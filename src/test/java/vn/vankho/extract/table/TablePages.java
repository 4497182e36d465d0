package vn.vankho.extract.table;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.document.Box;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

/** Pages with tables on them, their cells wrapped as a word processor wraps them. */
public final class TablePages {

  /** How a row's cells stand when they are not equally high. */
  public enum Align {
    TOP,
    MIDDLE
  }

  private static final double LETTER = 5;
  private static final double LINE = 14;
  private static final double LEFT = 80;
  private static final double BOTTOM = 780;

  private final double[] widths;
  private final Align align;
  private final List<PageText> pages = new ArrayList<>();
  private final List<TextLine> lines = new ArrayList<>();
  private double y = 60;
  private String[] repeated = {};

  /**
   * @param widths of the columns, in letters
   */
  public TablePages(Align align, int... widths) {
    this.align = align;
    this.widths = new double[widths.length];
    for (int i = 0; i < widths.length; i++) {
      this.widths[i] = widths[i] * LETTER;
    }
  }

  /** Running text over the whole width. */
  public TablePages text(String text) {
    double width = 0;
    for (double w : widths) {
      width += w + 11;
    }
    for (String line : wrapped(text, width)) {
      place(line, LEFT, y);
      y += LINE;
    }
    return this;
  }

  /** The heads, always in the middle of their cells; said again on every page to come. */
  public TablePages header(String... cells) {
    repeated = cells;
    row(cells, Align.MIDDLE, true);
    return this;
  }

  public TablePages row(String... cells) {
    row(cells, align, false);
    return this;
  }

  /** A heading in one cell over all columns. */
  public TablePages heading(String number, String text) {
    place(number, LEFT, y);
    double width = -widths[0];
    for (double w : widths) {
      width += w + 11;
    }
    for (String line : wrapped(text, width)) {
      place(line, LEFT + widths[0] + 11, y);
      y += LINE;
    }
    return this;
  }

  public TablePages pageBreak(boolean repeatHeader) {
    pages.add(page());
    lines.clear();
    y = 60;
    if (repeatHeader) {
      row(repeated, Align.MIDDLE, true);
    }
    return this;
  }

  public List<PageText> pages() {
    List<PageText> all = new ArrayList<>(pages);
    all.add(page());
    return all;
  }

  private void row(String[] cells, Align how, boolean centred) {
    List<List<String>> wrapped = new ArrayList<>();
    int most = 0;
    for (int i = 0; i < cells.length; i++) {
      wrapped.add(wrapped(cells[i], widths[i]));
      most = Math.max(most, wrapped.get(i).size());
    }
    if (y + most * LINE > BOTTOM) {
      pageBreak(repeated.length > 0);
    }
    double left = LEFT;
    for (int i = 0; i < cells.length; i++) {
      double down = how == Align.TOP ? 0 : (most - wrapped.get(i).size()) * LINE / 2;
      for (int j = 0; j < wrapped.get(i).size(); j++) {
        String line = wrapped.get(i).get(j);
        double in = centred ? (widths[i] - line.length() * LETTER) / 2 : 0;
        place(line, left + in, y + down + j * LINE);
      }
      left += widths[i] + 11;
    }
    y += most * LINE;
  }

  private static List<String> wrapped(String text, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && (line.length() + 1 + word.length()) * LETTER > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private void place(String text, double left, double top) {
    List<Word> words = new ArrayList<>();
    double x = left;
    for (String word : text.split(" ")) {
      if (!word.isEmpty()) {
        Box box = new Box(x, top, word.length() * LETTER + 1.5, 11);
        words.add(new Word(word, box, 1, Ink.PRINT));
      }
      x += (word.length() + 1) * LETTER;
    }
    if (!words.isEmpty()) {
      lines.add(new TextLine(words, TextLine.Style.PLAIN));
    }
  }

  private PageText page() {
    return PageText.digital(pages.size() + 1, 842, 842, lines);
  }
}
