package vn.vankho.text.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.vankho.text.word.Flow.Align;
import vn.vankho.text.word.Flow.Block;
import vn.vankho.text.word.Flow.Cell;
import vn.vankho.text.word.Flow.PageBreak;
import vn.vankho.text.word.Flow.Paragraph;
import vn.vankho.text.word.Flow.Picture;
import vn.vankho.text.word.Flow.Run;
import vn.vankho.text.word.Flow.Table;

/**
 * Đọc DOCX: body, tables and footnotes in their order; apart from them what stands in headers,
 * footers and boxes.
 */
final class DocxReader {
  private final XWPFDocument document;
  private final DocxNumbering numbering;
  private final Asides asides = new Asides();
  private final List<Picture> pictures = new ArrayList<>();
  private boolean hasRenderedBreaks;

  private DocxReader(XWPFDocument document) {
    this.document = document;
    this.numbering = new DocxNumbering(document);
  }

  static FlowDocument read(XWPFDocument document) {
    DocxReader reader = new DocxReader(document);
    List<Block> blocks = new ArrayList<>(reader.blocks(document.getBodyElements()));
    blocks.addAll(reader.footnotes());
    reader.margins();
    return new FlowDocument(
        blocks, reader.hasRenderedBreaks, reader.asides.lines(), reader.pictures);
  }

  private List<Block> blocks(List<IBodyElement> elements) {
    List<Block> blocks = new ArrayList<>();
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph p) {
        add(p, blocks);
      } else if (element instanceof XWPFTable t) {
        blocks.add(table(t));
      } else if (element instanceof XWPFSDT sdt) {
        String text = sdt.getContent().getText();
        text.lines()
            .forEach(
                l -> blocks.add(new Paragraph(List.of(new Run(l, false, false)), Align.LEFT, 0)));
      }
    }
    return blocks;
  }

  private void add(XWPFParagraph p, List<Block> blocks) {
    if (p.isPageBreak()) {
      blocks.add(new PageBreak());
    }
    List<Run> runs = new ArrayList<>();
    numbering.numberOf(p).ifPresent(n -> runs.add(new Run(n + " ", false, false)));
    for (XWPFRun run : p.getRuns()) {
      DocxRun read = DocxRun.of(run);
      run.getEmbeddedPictures().forEach(this::add);
      hasRenderedBreaks |= read.renderedBreak();
      for (String part : read.text().split("(?<=\f)|(?=\f)")) {
        if (part.equals("\f")) {
          blocks.add(paragraph(p, runs));
          runs.clear();
          blocks.add(new PageBreak());
        } else if (!part.isEmpty()) {
          runs.add(new Run(part, read.bold(), read.italic()));
        }
      }
    }
    blocks.add(paragraph(p, runs));
    DocxBoxes.of(p.getCTP()).forEach(box -> add(box, blocks));
  }

  private void add(XWPFPicture picture) {
    XWPFPictureData data = picture.getPictureData();
    if (data != null) {
      pictures.add(new Picture(picture.getWidth(), picture.getDepth(), data::getData));
    }
  }

  /** A box with a paragraph's text is read where it is anchored. */
  private void add(String box, List<Block> blocks) {
    if (box.lines().allMatch(Asides::isShort)) {
      asides.add(box);
    } else {
      box.lines()
          .map(l -> new Paragraph(List.of(new Run(l, false, false)), Align.LEFT, 0))
          .forEach(blocks::add);
    }
  }

  private void margins() {
    List<XWPFHeaderFooter> margins = new ArrayList<>(document.getHeaderList());
    margins.addAll(document.getFooterList());
    for (XWPFHeaderFooter margin : margins) {
      asides.add(margin.getText());
      for (XWPFParagraph p : margin.getParagraphs()) {
        p.getRuns().forEach(run -> run.getEmbeddedPictures().forEach(this::add));
      }
      DocxBoxes.of(margin._getHdrFtr()).forEach(asides::add);
    }
  }

  private static Paragraph paragraph(XWPFParagraph p, List<Run> runs) {
    double indent = Math.max(0, p.getIndentationLeft()) / 20.0;
    return new Paragraph(runs, align(p), Math.min(indent, 300));
  }

  private static Align align(XWPFParagraph p) {
    ParagraphAlignment alignment = p.getAlignment();
    return switch (alignment) {
      case CENTER -> Align.CENTER;
      case RIGHT, END -> Align.RIGHT;
      default -> Align.LEFT;
    };
  }

  private Table table(XWPFTable table) {
    List<List<Cell>> rows = new ArrayList<>();
    for (XWPFTableRow row : table.getRows()) {
      List<XWPFTableCell> cells = row.getTableCells();
      double known = cells.stream().mapToDouble(DocxReader::width).sum();
      double scale = known > FlowLayout.TEXT_WIDTH * 1.2 ? FlowLayout.TEXT_WIDTH / known : 1;
      List<Cell> out = new ArrayList<>();
      double left = 0;
      for (XWPFTableCell cell : cells) {
        double width = width(cell) > 0 ? width(cell) * scale : FlowLayout.TEXT_WIDTH / cells.size();
        out.add(new Cell(left, width, blocks(cell.getBodyElements())));
        left += width;
      }
      rows.add(out);
    }
    return new Table(rows);
  }

  /** Points; 0 when the cell does not say. */
  private static double width(XWPFTableCell cell) {
    return switch (cell.getWidthType()) {
      case DXA -> Math.max(0, cell.getWidthDecimal()) / 20;
      case PCT -> Math.max(0, cell.getWidthDecimal()) / 100 * FlowLayout.TEXT_WIDTH;
      default -> 0;
    };
  }

  private List<Block> footnotes() {
    List<Block> blocks = new ArrayList<>();
    for (XWPFFootnote note : document.getFootnotes()) {
      for (XWPFParagraph p : note.getParagraphs()) {
        if (!p.getText().isBlank()) {
          add(p, blocks);
        }
      }
    }
    return blocks;
  }
}
