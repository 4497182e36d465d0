package vn.vankho.text.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Box;
import vn.vankho.document.Ink;
import vn.vankho.document.TextLine;
import vn.vankho.document.Vietnamese;
import vn.vankho.document.Word;
import vn.vankho.text.word.Flow.Align;
import vn.vankho.text.word.Flow.Paragraph;
import vn.vankho.text.word.Flow.Run;

/**
 * Dàn một đoạn: the lines of one paragraph with estimated boxes. A paragraph whose words are set
 * apart by tabs or long runs of spaces has a left and a right part.
 *
 * @param left its lines, or those of its left part
 * @param right those of its right part; mostly none
 * @param bottom where the next paragraph begins
 * @param pageBreaks page breaks inside it; text after one is taken with the text before it
 */
record ParagraphLayout(List<TextLine> left, List<TextLine> right, double bottom, int pageBreaks) {

  private static final double LINE_HEIGHT = 18;
  private static final double TEXT_HEIGHT = 14;
  private static final double TAB = 36;
  private static final double SPACE = 3.5;

  /** White that sets two parts of a line apart: a tab or four spaces, in between other text. */
  private static final Pattern GAP =
      Pattern.compile("[ \u00A0]{0,40}\t[ \u00A0\t]{0,40}|[ \u00A0]{5,400}");

  /** {@code 1.}, {@code a)}, {@code II.2.}, {@code -}, {@code +}: what a tab merely sets off. */
  private static final Pattern MARKER =
      Pattern.compile("[-–+•*]|(Điều|Chương|Mục|Phần)? ?[0-9IVXLa-zđ.]{1,9}[.):]?");

  /** {@code - Như trên;}, {@code Số: 12/KH-UBND}, {@code V/v báo cáo}. */
  private static final Pattern LEFT_COLUMN = Pattern.compile("-|Số|V/v|\\(");

  static ParagraphLayout of(Paragraph p, double left, double width, double top) {
    List<TextLine> main = new ArrayList<>();
    List<TextLine> second = new ArrayList<>();
    double y = top;
    int breaks = 0;
    for (List<Run> line : linesOf(p.runs())) {
      String text = text(line);
      if (text.indexOf('\f') >= 0) {
        breaks++;
      }
      List<List<Run>> parts =
          p.align() == Align.LEFT || hasTab(text) ? parts(line, width) : List.of(line);
      if (parts.size() == 2) {
        double end = y;
        double half = width / 2;
        for (int i = 0; i < 2; i++) {
          Laid laid =
              lay(parts.get(i), left + i * half, half, i == 0 ? Align.LEFT : Align.CENTER, y);
          (i == 0 ? main : second).addAll(laid.lines());
          end = Math.max(end, laid.bottom());
        }
        y = end;
      } else {
        Laid laid = lay(line, left + p.indent(), Math.max(20, width - p.indent()), p.align(), y);
        main.addAll(laid.lines());
        y = laid.bottom();
      }
    }
    return new ParagraphLayout(List.copyOf(main), List.copyOf(second), y, breaks);
  }

  boolean isInRightHalf() {
    double middle = FlowLayout.LEFT + FlowLayout.TEXT_WIDTH / 2;
    return !left.isEmpty() && left.stream().allMatch(l -> l.box().left() > middle - 30);
  }

  /** A short line of the kind that follows in a left column: an addressee, a number, a subject. */
  boolean carriesLeftColumnOn() {
    double middle = FlowLayout.LEFT + FlowLayout.TEXT_WIDTH / 2;
    return left.stream()
        .allMatch(l -> l.box().right() < middle && LEFT_COLUMN.matcher(l.text()).lookingAt());
  }

  private static boolean hasTab(String text) {
    return text.strip().indexOf('\t') > 0;
  }

  /** The runs between forced line breaks. */
  private static List<List<Run>> linesOf(List<Run> runs) {
    List<List<Run>> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    for (Run run : runs) {
      String[] parts = run.text().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          lines.add(List.copyOf(line));
          line.clear();
        }
        if (!parts[i].isEmpty()) {
          line.add(new Run(parts[i], run.bold(), run.italic()));
        }
      }
    }
    lines.add(List.copyOf(line));
    return lines;
  }

  private static String text(List<Run> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(r -> text.append(r.text()));
    return text.toString();
  }

  /** The two parts of a line that a gap sets apart; the line itself when there are none. */
  private static List<List<Run>> parts(List<Run> line, double width) {
    String text = text(line);
    String stripped = text.stripTrailing();
    int lead = stripped.length() - stripped.stripLeading().length();
    Matcher gap = GAP.matcher(stripped);
    gap.region(lead, stripped.length());
    int from = -1;
    int to = -1;
    while (gap.find()) {
      if (gap.end() - gap.start() > to - from || from < 0) {
        from = gap.start();
        to = gap.end();
      }
    }
    if (from < 0) {
      return List.of(line);
    }
    String left = stripped.substring(lead, from);
    String right = stripped.substring(to);
    double used = textWidth(left) + textWidth(right);
    if (MARKER.matcher(left.strip()).matches()
        || used > 1.15 * width
        || left.strip().matches(".*[.…_]{4,}")
        || right.strip().matches("[.…_]{4,}.*")) {
      return List.of(line);
    }
    return List.of(cut(line, 0, from), cut(line, to, text.length()));
  }

  private static List<Run> cut(List<Run> line, int from, int to) {
    List<Run> out = new ArrayList<>();
    int at = 0;
    for (Run r : line) {
      int a = Math.max(from - at, 0);
      int b = Math.min(to - at, r.text().length());
      if (a < b) {
        out.add(new Run(r.text().substring(a, b), r.bold(), r.italic()));
      }
      at += r.text().length();
    }
    return out;
  }

  private record Laid(List<TextLine> lines, double bottom) {}

  private record Piece(String text, boolean bold, boolean italic) {}

  private static Laid lay(List<Run> runs, double left, double width, Align align, double top) {
    List<Piece> pieces = pieces(runs);
    if (pieces.isEmpty()) {
      return new Laid(List.of(), top + LINE_HEIGHT);
    }
    String whole = text(runs);
    double lead = 0;
    for (int i = 0;
        i < whole.length() && Character.isWhitespace(whole.charAt(i)) && align == Align.LEFT;
        i++) {
      lead += whole.charAt(i) == '\t' ? TAB : SPACE;
    }
    lead = Math.min(lead, width * 0.7);
    double total = pieces.stream().mapToDouble(p -> textWidth(p.text()) + SPACE).sum() - SPACE;
    double x0 =
        switch (align) {
          case LEFT -> left + lead;
          case CENTER -> left + Math.max(0, (width - total) / 2);
          case RIGHT -> left + Math.max(0, width - total);
        };
    double x = x0;
    double y = top;
    List<Word> words = new ArrayList<>();
    int letters = 0;
    int bold = 0;
    int italic = 0;
    for (Piece p : pieces) {
      double w = textWidth(p.text());
      if (x + w > left + width + 1 && x > left) {
        x = left;
        y += LINE_HEIGHT;
      }
      words.add(new Word(p.text(), new Box(x, y, w, TEXT_HEIGHT), 1, Ink.PRINT));
      x += w + SPACE;
      letters += p.text().length();
      bold += p.bold() ? p.text().length() : 0;
      italic += p.italic() ? p.text().length() : 0;
    }
    TextLine.Style style = new TextLine.Style(2 * bold > letters, 2 * italic > letters);
    return new Laid(List.of(new TextLine(words, style)), y + LINE_HEIGHT);
  }

  /** The words, joined over runs that end within a word. */
  private static List<Piece> pieces(List<Run> runs) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean bold = false;
    boolean italic = false;
    for (Run run : runs) {
      for (int i = 0; i < run.text().length(); i++) {
        char c = run.text().charAt(i);
        if (Character.isWhitespace(c) || c == '\u00A0' || c == '\f') {
          flush(word, bold, italic, pieces);
        } else {
          if (word.isEmpty()) {
            bold = run.bold();
            italic = run.italic();
          }
          word.append(c);
        }
      }
    }
    flush(word, bold, italic, pieces);
    return pieces;
  }

  private static void flush(StringBuilder word, boolean bold, boolean italic, List<Piece> pieces) {
    String clean = Vietnamese.clean(word.toString());
    if (!clean.isEmpty()) {
      pieces.add(new Piece(clean, bold, italic));
    }
    word.setLength(0);
  }

  /** About that of 13 point Times: capitals are wide, i and l narrow. */
  static double textWidth(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width +=
          Character.isUpperCase(c)
              ? 8.6
              : Character.isWhitespace(c) ? SPACE : "ijltfr.,:;'()|/-".indexOf(c) >= 0 ? 4 : 6.3;
    }
    return width;
  }
}
