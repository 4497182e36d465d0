package vn.vankho.text.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import vn.vankho.text.legacy.LegacyText;
import vn.vankho.text.word.Flow.Align;
import vn.vankho.text.word.Flow.Block;
import vn.vankho.text.word.Flow.Cell;
import vn.vankho.text.word.Flow.PageBreak;
import vn.vankho.text.word.Flow.Paragraph;
import vn.vankho.text.word.Flow.Run;
import vn.vankho.text.word.Flow.Table;

/** Đọc DOC: the text of Word 97 to 2003 files in its order. */
final class DocReader {
  private final AbstractWordUtils.NumberingState numbering = new AbstractWordUtils.NumberingState();

  private DocReader() {}

  static FlowDocument read(HWPFDocument document) {
    DocReader reader = new DocReader();
    List<Block> blocks = new ArrayList<>(reader.blocks(document.getRange(), 0));
    Range notes = document.getFootnoteRange();
    if (notes != null && !notes.text().isBlank()) {
      blocks.addAll(reader.blocks(notes, 0));
    }
    Asides asides = new Asides();
    add(document.getHeaderStoryRange(), asides);
    add(document.getMainTextboxRange(), asides);
    List<Flow.Picture> pictures =
        document.getPicturesTable().getAllPictures().stream().map(DocReader::picture).toList();
    return new FlowDocument(blocks, false, asides.lines(), pictures);
  }

  private static Flow.Picture picture(Picture p) {
    double width = p.getDxaGoal() / 20.0 * p.getHorizontalScalingFactor() / 1000;
    double height = p.getDyaGoal() / 20.0 * p.getVerticalScalingFactor() / 1000;
    return new Flow.Picture(width, height, p::getContent);
  }

  private static void add(Range range, Asides asides) {
    for (int i = 0; range != null && i < range.numParagraphs(); i++) {
      StringBuilder text = new StringBuilder();
      FieldFilter fields = new FieldFilter();
      org.apache.poi.hwpf.usermodel.Paragraph p = range.getParagraph(i);
      for (int r = 0; r < p.numCharacterRuns(); r++) {
        CharacterRun run = p.getCharacterRun(r);
        String font = run.getFontName() == null ? "" : run.getFontName();
        text.append(LegacyText.toUnicode(fields.shown(run.text()), font));
      }
      asides.add(text.toString());
    }
  }

  private List<Block> blocks(Range range, int level) {
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < range.numParagraphs()) {
      org.apache.poi.hwpf.usermodel.Paragraph p = range.getParagraph(i);
      if (p.isInTable() && p.getTableLevel() > level) {
        Optional<org.apache.poi.hwpf.usermodel.Table> table = table(range, p);
        if (table.isPresent() && table.get().numParagraphs() > 0) {
          blocks.add(read(table.get(), level + 1));
          i += table.get().numParagraphs();
          continue;
        }
      }
      add(p, blocks);
      i++;
    }
    return blocks;
  }

  private static Optional<org.apache.poi.hwpf.usermodel.Table> table(
      Range range, org.apache.poi.hwpf.usermodel.Paragraph first) {
    try {
      return Optional.of(range.getTable(first));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Table read(org.apache.poi.hwpf.usermodel.Table table, int level) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      List<Cell> cells = new ArrayList<>();
      double first = row.numCells() == 0 ? 0 : row.getCell(0).getLeftEdge();
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        double left = Math.max(0, cell.getLeftEdge() - first) / 20.0;
        double width = cell.getWidth() / 20.0;
        cells.add(new Cell(left, Math.max(20, width), blocks(cell, level)));
      }
      rows.add(cells);
    }
    return new Table(rows);
  }

  private void add(org.apache.poi.hwpf.usermodel.Paragraph p, List<Block> blocks) {
    if (p.pageBreakBefore()) {
      blocks.add(new PageBreak());
    }
    List<Run> runs = new ArrayList<>();
    number(p).ifPresent(n -> runs.add(new Run(n + " ", false, false)));
    FieldFilter fields = new FieldFilter();
    for (int i = 0; i < p.numCharacterRuns(); i++) {
      CharacterRun run = p.getCharacterRun(i);
      String text = fields.shown(run.text());
      if (run.isVanished() || run.isMarkedDeleted()) {
        continue;
      }
      String font = run.getFontName() == null ? "" : run.getFontName();
      text = LegacyText.toUnicode(text, font);
      for (String part : text.split("(?<=\f)|(?=\f)")) {
        if (part.equals("\f")) {
          blocks.add(paragraph(p, runs));
          runs.clear();
          blocks.add(new PageBreak());
        } else if (!part.isEmpty()) {
          runs.add(new Run(part, run.isBold(), run.isItalic()));
        }
      }
    }
    blocks.add(paragraph(p, runs));
  }

  private Optional<String> number(org.apache.poi.hwpf.usermodel.Paragraph p) {
    if (!p.isInList() || p.text().isBlank()) {
      return Optional.empty();
    }
    try {
      HWPFList list = p.getList();
      String text = AbstractWordUtils.getBulletText(numbering, list, (char) p.getIlvl()).strip();
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(text.length() == 1 ? NumberFormats.bullet(text) : text);
    } catch (RuntimeException e) {
      // A damaged list table costs the number, not the text.
      return Optional.empty();
    }
  }

  private static Paragraph paragraph(org.apache.poi.hwpf.usermodel.Paragraph p, List<Run> runs) {
    Align align =
        switch (p.getJustification()) {
          case 1 -> Align.CENTER;
          case 2 -> Align.RIGHT;
          default -> Align.LEFT;
        };
    return new Paragraph(runs, align, Math.min(300, Math.max(0, p.getIndentFromLeft()) / 20.0));
  }

  /** Leaves the results of fields and drops their codes, over the runs of a paragraph. */
  private static final class FieldFilter {
    private int inCode;

    String shown(String text) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        switch (c) {
          case '\u0013' -> inCode++;
          case '\u0014', '\u0015' -> inCode = Math.max(0, inCode - (inCode > 0 ? 1 : 0));
          case '\u000B' -> append(out, '\n');
          case '\u001E' -> append(out, '-');
          case '\r', '\u0007', '\u0001', '\u0002', '\u0008', '\u001F' -> {}
          default -> append(out, c);
        }
      }
      return out.toString();
    }

    private void append(StringBuilder out, char c) {
      if (inCode == 0) {
        out.append(c);
      }
    }
  }
}
