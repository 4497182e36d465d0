package vn.vankho.text.word;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vankho.text.guard.LimitExceeded;
import vn.vankho.text.legacy.LegacyText;
import vn.vankho.text.word.Flow.Align;
import vn.vankho.text.word.Flow.Block;
import vn.vankho.text.word.Flow.Cell;
import vn.vankho.text.word.Flow.PageBreak;
import vn.vankho.text.word.Flow.Paragraph;
import vn.vankho.text.word.Flow.Run;
import vn.vankho.text.word.Flow.Table;

/**
 * Đọc RTF: body, tables, boxes and footnotes in their order; apart from them what stands in headers
 * and footers.
 */
final class RtfReader implements IRtfListener {

  /** What a group sets and its end takes back. */
  private static final class State {
    boolean bold;
    boolean italic;
    boolean hidden;
    boolean skipped;
    boolean margin;
    boolean fontTable;
    boolean instead;
    int font;
    Optional<RtfPicture> picture = Optional.empty();

    State copy() {
      State s = new State();
      s.bold = bold;
      s.italic = italic;
      s.hidden = hidden;
      s.skipped = skipped;
      s.margin = margin;
      s.fontTable = fontTable;
      s.instead = instead;
      s.font = font;
      s.picture = picture;
      return s;
    }
  }

  private final Deque<State> states = new ArrayDeque<>();
  private final Map<Integer, String> fonts = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private final List<Block> cell = new ArrayList<>();
  private final List<List<Block>> cells = new ArrayList<>();
  private final List<Double> edges = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Flow.Picture> pictures = new ArrayList<>();
  private final Asides asides = new Asides();
  private final StringBuilder marginLine = new StringBuilder();
  private State state = new State();
  private Align align = Align.LEFT;
  private double indent;
  private boolean inTable;

  private final int nesting;

  private RtfReader(int nesting) {
    this.nesting = nesting;
  }

  /**
   * @param nesting how many groups may be open at a time
   */
  static FlowDocument read(InputStream in, int nesting) throws IOException {
    RtfReader reader = new RtfReader(nesting);
    new StandardRtfParser().parse(new RtfStreamSource(in), reader);
    return new FlowDocument(reader.blocks, false, reader.asides.lines(), reader.pictures);
  }

  @Override
  public void processDocumentStart() {}

  @Override
  public void processDocumentEnd() {
    if (!runs.isEmpty()) {
      endParagraph();
    }
    endTable();
  }

  @Override
  public void processGroupStart() {
    states.push(state);
    if (states.size() > nesting) {
      throw LimitExceeded.nesting(nesting);
    }
    state = state.copy();
  }

  @Override
  public void processGroupEnd() {
    if (!states.isEmpty()) {
      boolean wasMargin = state.margin;
      Optional<RtfPicture> picture = state.picture;
      state = states.pop();
      if (!picture.equals(state.picture)) {
        picture.flatMap(RtfPicture::made).ifPresent(pictures::add);
      }
      if (wasMargin && !state.margin) {
        endMarginLine();
      }
    }
  }

  @Override
  public void processCharacterBytes(byte[] data) {}

  @Override
  public void processBinaryBytes(byte[] data) {
    state.picture.ifPresent(p -> p.add(data));
  }

  @Override
  public void processString(String text) {
    if (state.picture.isPresent()) {
      state.picture.get().add(text);
    } else if (state.fontTable) {
      fonts.merge(state.font, text.replace(";", ""), String::concat);
    } else if (!state.skipped && !state.hidden) {
      String unicode = LegacyText.toUnicode(text, fonts.getOrDefault(state.font, ""));
      if (state.margin) {
        marginLine.append(unicode);
      } else {
        runs.add(new Run(unicode, state.bold, state.italic));
      }
    }
  }

  @Override
  public void processCommand(Command command, int parameter, boolean has, boolean optional) {
    if (command.getCommandType() == CommandType.Destination) {
      destination(command, optional);
      return;
    }
    state.picture.ifPresent(p -> p.set(command, parameter));
    boolean on = !has || parameter != 0;
    switch (command) {
      case b -> state.bold = on;
      case i -> state.italic = on;
      case v, deleted -> state.hidden = on;
      case f -> state.font = parameter;
      case plain -> {
        state.bold = false;
        state.italic = false;
        state.hidden = false;
      }
      case pard -> {
        align = Align.LEFT;
        indent = 0;
        inTable = false;
      }
      case qc -> align = Align.CENTER;
      case qr -> align = Align.RIGHT;
      case ql, qj -> align = Align.LEFT;
      case li -> indent = Math.min(300, Math.max(0, parameter / 20.0));
      case intbl -> inTable = true;
      case trowd -> edges.clear();
      case cellx -> edges.add(parameter / 20.0);
      case cell -> endCell();
      case row -> endRow();
      case par -> text(this::endParagraph);
      case page -> text(this::breakPage);
      case line -> text(() -> add("\n"));
      case tab -> text(() -> add("\t"));
      default -> {}
    }
  }

  private void destination(Command command, boolean optional) {
    // A picture's groups within are its properties.
    state.picture = Optional.empty();
    switch (command) {
      case pict -> {
        state.skipped = true;
        if (!state.instead) {
          state.picture = Optional.of(new RtfPicture());
        }
      }
      case nonshppict -> {
        // The picture once more, for older programs.
        state.skipped = true;
        state.instead = true;
      }
      case fonttbl -> state.fontTable = true;
      case rtf, footnote, shptxt, field, fldrslt, listtext, pntext, shp, shpinst -> {}
      case header, headerl, headerr, headerf, footer, footerl, footerr, footerf ->
          state.margin = true;
      default -> state.skipped |= optional || isAside(command);
    }
  }

  /** Destinations that are no part of the text itself. */
  private static boolean isAside(Command command) {
    return switch (command) {
      case stylesheet, colortbl, info, object, fldinst, listtable, listoverridetable -> true;
      case themedata, datastore, latentstyles, xmlnstbl, generator, annotation -> true;
      case pnseclvl, bkmkstart, bkmkend, revtbl, rsidtbl -> true;
      // a shape's property: its name and its value
      case sn, sv -> true;
      default -> false;
    };
  }

  private void text(Runnable action) {
    if (state.margin) {
      endMarginLine();
    } else if (!state.skipped && !state.fontTable) {
      action.run();
    }
  }

  private void endMarginLine() {
    asides.add(marginLine.toString());
    marginLine.setLength(0);
  }

  private void add(String text) {
    runs.add(new Run(text, state.bold, state.italic));
  }

  private void endParagraph() {
    Paragraph paragraph = new Paragraph(runs, align, indent);
    runs.clear();
    if (inTable) {
      cell.add(paragraph);
    } else {
      endTable();
      blocks.add(paragraph);
    }
  }

  private void breakPage() {
    if (!runs.isEmpty()) {
      endParagraph();
    }
    endTable();
    blocks.add(new PageBreak());
  }

  private void endCell() {
    if (!runs.isEmpty()) {
      cell.add(new Paragraph(runs, align, indent));
      runs.clear();
    }
    cells.add(List.copyOf(cell));
    cell.clear();
  }

  private void endRow() {
    List<Cell> row = new ArrayList<>();
    double left = 0;
    for (int i = 0; i < cells.size(); i++) {
      double right =
          i < edges.size() && edges.get(i) > left
              ? edges.get(i)
              : left + FlowLayout.TEXT_WIDTH / cells.size();
      row.add(new Cell(left, right - left, cells.get(i)));
      left = right;
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    cells.clear();
  }

  private void endTable() {
    if (!rows.isEmpty()) {
      blocks.add(new Table(rows));
      rows.clear();
    }
  }
}
