package vn.vankho.text.word;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.PageText.Origin;
import vn.vankho.document.PageText.Quality;
import vn.vankho.document.PageText.Reason;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;
import vn.vankho.text.word.Flow.Align;
import vn.vankho.text.word.Flow.Block;
import vn.vankho.text.word.Flow.Cell;
import vn.vankho.text.word.Flow.PageBreak;
import vn.vankho.text.word.Flow.Paragraph;
import vn.vankho.text.word.Flow.Run;
import vn.vankho.text.word.Flow.Table;

/**
 * Dàn trang: gives the text of a word processor's file pages and boxes on A4 paper, so that its
 * lines can be read like those of a PDF. Columns, order and breaks are the file's own; heights are
 * an estimate. A paragraph is one line, however long.
 */
final class FlowLayout {
  static final double PAGE_WIDTH = 595;
  static final double PAGE_HEIGHT = 842;
  static final double LEFT = 85;
  static final double TEXT_WIDTH = 453;
  private static final double TOP = 57;
  private static final double BOTTOM = 785;

  private final List<PageText> pages = new ArrayList<>();
  private final List<TextLine> lines = new ArrayList<>();
  private final List<TextLine> rightColumn = new ArrayList<>();
  private final List<String> asides = new ArrayList<>();
  private final boolean breaksAreKnown;
  private double y = TOP;

  private FlowLayout(boolean breaksAreKnown) {
    this.breaksAreKnown = breaksAreKnown;
  }

  /**
   * @param breaksAreKnown whether the blocks hold every page break; otherwise full pages are broken
   * @param asides lines whose places are not known: they come below the text of the first page
   */
  static List<PageText> pages(List<Block> blocks, boolean breaksAreKnown, List<String> asides) {
    FlowLayout layout = new FlowLayout(breaksAreKnown);
    layout.asides.addAll(asides);
    blocks.forEach(layout::add);
    layout.endPage();
    layout.addAsides();
    layout.endPage();
    return layout.pages.isEmpty() ? List.of(page(1, List.of())) : List.copyOf(layout.pages);
  }

  private void add(Block block) {
    if (block instanceof PageBreak) {
      endPage();
    } else if (block instanceof Paragraph p) {
      breakFullPage(18);
      addParagraph(p);
    } else if (block instanceof Table t) {
      breakFullPage(t.rows().isEmpty() ? 18 : Math.min(300, 18.0 * t.rows().size()));
      endColumns();
      new TableLayout(this).add(t);
    }
  }

  private void addParagraph(Paragraph p) {
    ParagraphLayout laid = ParagraphLayout.of(p, LEFT, TEXT_WIDTH, y);
    if (!laid.right().isEmpty()) {
      lines.addAll(laid.left());
      rightColumn.addAll(laid.right());
    } else {
      // A line wholly in the right half carries the right column on.
      boolean toRight = !rightColumn.isEmpty() && laid.isInRightHalf();
      if (!rightColumn.isEmpty()
          && !toRight
          && !laid.left().isEmpty()
          && !laid.carriesLeftColumnOn()) {
        endColumns();
      }
      (toRight ? rightColumn : lines).addAll(laid.left());
    }
    y = laid.bottom();
    for (int i = 0; i < laid.pageBreaks(); i++) {
      endPage();
    }
  }

  private void addAsides() {
    for (String text : asides) {
      Paragraph p = new Paragraph(List.of(new Run(text, false, false)), Align.CENTER, 0);
      ParagraphLayout laid = ParagraphLayout.of(p, LEFT, TEXT_WIDTH, y);
      laid.left().stream().map(FlowLayout::stamped).forEach(lines::add);
      y = laid.bottom();
    }
    asides.clear();
  }

  private static TextLine stamped(TextLine line) {
    List<Word> words =
        line.words().stream()
            .map(w -> new Word(w.text(), w.box(), w.confidence(), Ink.STAMP))
            .toList();
    return new TextLine(words, line.style());
  }

  void line(TextLine line) {
    lines.add(line);
  }

  double y() {
    return y;
  }

  void moveTo(double newY) {
    y = newY;
  }

  private void endColumns() {
    lines.addAll(rightColumn);
    rightColumn.clear();
  }

  private void breakFullPage(double needed) {
    if (!breaksAreKnown && y + needed > BOTTOM && !lines.isEmpty()) {
      endPage();
    }
  }

  private void endPage() {
    endColumns();
    if (!lines.isEmpty()) {
      addAsides();
      pages.add(page(pages.size() + 1, lines));
    }
    lines.clear();
    y = TOP;
  }

  private static PageText page(int number, List<TextLine> lines) {
    double bottom = lines.stream().mapToDouble(l -> l.box().bottom()).max().orElse(0);
    return new PageText(
        number,
        PAGE_WIDTH,
        Math.max(PAGE_HEIGHT, bottom + TOP),
        lines.isEmpty() ? Origin.NONE : Origin.FLOW,
        lines.isEmpty() ? Reason.BLANK_PAGE : Reason.WORD_PROCESSOR,
        OptionalInt.empty(),
        Quality.PERFECT,
        lines,
        List.of());
  }

  /** The cells of tables as columns. */
  private static final class TableLayout {
    private final FlowLayout page;

    TableLayout(FlowLayout page) {
      this.page = page;
    }

    void add(Table asFiled) {
      Table table = ColumnWidths.fitted(asFiled);
      List<List<TextLine>> columns = new ArrayList<>();
      List<TextLine> byRow = new ArrayList<>();
      boolean two = table.rows().stream().allMatch(r -> r.size() <= 2);
      for (List<Cell> narrow : table.rows()) {
        List<Cell> row = widened(narrow);
        double top = page.y;
        double bottom = top;
        for (int c = 0; c < row.size(); c++) {
          Cell cell = row.get(c);
          while (columns.size() <= c) {
            columns.add(new ArrayList<>());
          }
          double cellY = top;
          for (TextLine line : cellLines(cell, top)) {
            columns.get(c).add(line);
            byRow.add(line);
            cellY = Math.max(cellY, line.box().bottom());
          }
          bottom = Math.max(bottom, cellY);
        }
        page.moveTo(bottom + 4);
      }
      List<TextLine> all = columns.stream().flatMap(List::stream).toList();
      if (two && vn.vankho.text.layout.ReadingOrder.isLetterheadOrSignature(all)) {
        all.forEach(page::line);
      } else {
        byRow.forEach(page::line);
      }
    }

    /** Two cells side by side fill the page's width, whatever an automatic table says of itself. */
    private static List<Cell> widened(List<Cell> row) {
      double right = row.stream().mapToDouble(c -> c.left() + c.width()).max().orElse(0);
      if (row.size() != 2 || right > 0.85 * TEXT_WIDTH || right <= 0) {
        return row;
      }
      double scale = TEXT_WIDTH / right;
      return row.stream()
          .map(c -> new Cell(c.left() * scale, c.width() * scale, c.blocks()))
          .toList();
    }

    private List<TextLine> cellLines(Cell cell, double top) {
      List<TextLine> lines = new ArrayList<>();
      double y = top;
      for (Block block : cell.blocks()) {
        if (block instanceof Paragraph p) {
          ParagraphLayout laid =
              ParagraphLayout.of(p, LEFT + cell.left() + 5, Math.max(20, cell.width() - 10), y);
          lines.addAll(laid.left());
          lines.addAll(laid.right());
          y = laid.bottom();
        } else if (block instanceof Table nested) {
          for (List<Cell> row : nested.rows()) {
            double rowTop = y;
            for (Cell inner : row) {
              Cell shifted = new Cell(cell.left() + inner.left(), inner.width(), inner.blocks());
              for (TextLine line : cellLines(shifted, rowTop)) {
                lines.add(line);
                y = Math.max(y, line.box().bottom());
              }
            }
          }
        }
      }
      return lines;
    }
  }
}
