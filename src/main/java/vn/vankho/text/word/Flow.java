package vn.vankho.text.word;

import java.util.List;
import java.util.function.Supplier;

/** Văn bản dòng chảy: what every word processor's file comes down to before it is laid out. */
final class Flow {
  private Flow() {}

  /** A stretch of one page or of the next: paragraphs, tables, page breaks in their order. */
  sealed interface Block {}

  /** Ngắt trang: the next block begins a new page. */
  record PageBreak() implements Block {}

  /**
   * Đoạn văn. A line feed in a run's text is a forced line break, a tab a tab, a form feed a page
   * break within the paragraph.
   *
   * @param indent of its left edge from the column's, points
   */
  record Paragraph(List<Run> runs, Align align, double indent) implements Block {
    Paragraph {
      runs = List.copyOf(runs);
    }
  }

  /**
   * Bảng.
   *
   * @param rows each with cells from left to right
   */
  record Table(List<List<Cell>> rows) implements Block {
    Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * @param left from the text's left edge, points
   * @param width points
   */
  record Cell(double left, double width, List<Block> blocks) {
    Cell {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * Ảnh.
   *
   * @param width as shown, points
   * @param height as shown, points
   * @param bytes of its file, for as long as the document is open
   */
  record Picture(double width, double height, Supplier<byte[]> bytes) {}

  /** Text set in one way, in Unicode. */
  record Run(String text, boolean bold, boolean italic) {}

  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }
}
