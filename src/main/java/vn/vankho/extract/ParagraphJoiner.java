package vn.vankho.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.vankho.document.Box;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;
import vn.vankho.extract.table.Table;
import vn.vankho.extract.table.TableFinder;

/** Joins lines to paragraphs, by where they stand and how they begin and end. */
final class ParagraphJoiner {

  /** {@code 2}, {@code - 2 -}, {@code 2/7}, {@code Trang 2}, {@code Trang 2/7} */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?iu)(?:trang |page )?[-–. ]{0,3}\\d{1,4}(?:/\\d{1,4})?[-–. ]{0,3}");

  /** {@code Thông tư số 22/2016/TT-} at the end of a line. */
  private static final Pattern BROKEN_SYMBOL = Pattern.compile("\\d[/-]\\S{0,20}[-/]$");

  /** {@code Số: 197/KH-UBND} in a letterhead. */
  private static final Pattern NUMBER_LINE = Pattern.compile("S[ốôóoỐ]\\s?[:.]");

  /**
   * {@code Thực hiện Quyết định số …} right under a title, {@code Căn cứ Luật …} under {@code Kính
   * gửi}.
   */
  private static final Pattern OPENING =
      Pattern.compile("(?:Căn cứ|Thực hiện|Triển khai|Thi hành|Xét|Theo) ");

  /** Points within which two edges count as one. */
  private static final double EDGE = 4;

  private static final double INDENT = 9;

  private final FlowText.Builder flow = new FlowText.Builder();
  private Optional<Column.Line> previous = Optional.empty();

  FlowText join(List<PageText> pages) {
    List<List<TextLine>> lines = pages.stream().map(ParagraphJoiner::withoutPageNumbers).toList();
    TableFinder.Found tables = TableFinder.find(pages, lines);
    for (int i = 0; i < pages.size(); i++) {
      addPage(pages.get(i), lines.get(i), tables);
      previous = previous.map(Column.Line::onAnEarlierPage);
    }
    return flow.build();
  }

  private static List<TextLine> withoutPageNumbers(PageText page) {
    List<TextLine> lines = page.lines().stream().filter(ParagraphJoiner::isPrint).toList();
    int last = lines.size() - 1;
    return IntStream.rangeClosed(0, last)
        .filter(i -> i > 0 && i < last || last == 0 || !isPageNumber(lines, i))
        .mapToObj(lines::get)
        .toList();
  }

  private void addPage(PageText page, List<TextLine> lines, TableFinder.Found tables) {
    List<TextLine> running = new ArrayList<>();
    for (TextLine line : lines) {
      List<Word> words = line.words().stream().filter(w -> !tables.words().contains(w)).toList();
      if (words.size() < line.words().size()) {
        Optional<Table> table =
            line.words().stream()
                .filter(tables.first()::containsKey)
                .map(tables.first()::get)
                .findFirst();
        if (table.isPresent()) {
          addRunning(page, running);
          flow.add(table.get());
          previous = Optional.empty();
        }
      }
      if (!words.isEmpty()) {
        running.add(words.size() == line.words().size() ? line : new TextLine(words, line.style()));
      }
    }
    addRunning(page, running);
  }

  private void addRunning(PageText page, List<TextLine> lines) {
    Column.lines(lines).forEach(l -> add(page, l));
    lines.clear();
  }

  private static boolean isPrint(TextLine line) {
    return line.words().stream().anyMatch(w -> w.ink() != Ink.STAMP);
  }

  /** Alone in its row: the number of a table's row has the row's other cells beside it. */
  private static boolean isPageNumber(List<TextLine> lines, int i) {
    String text = lines.get(i).text();
    if (text.length() > 16 || !PAGE_NUMBER.matcher(text).matches()) {
      return false;
    }
    Box box = lines.get(i).box();
    return lines.stream()
            .filter(l -> Math.abs(l.box().centerY() - box.centerY()) < box.height() / 2)
            .limit(2)
            .count()
        == 1;
  }

  private void add(PageText page, Column.Line line) {
    boolean joins =
        previous.isPresent()
            && (page.origin() == PageText.Origin.FLOW
                ? continuesByHardBreak(previous.get(), line)
                : continues(previous.get(), line));
    if (!joins) {
      flow.beginParagraph(line.bold(), line.box());
    }
    line.line().words().forEach(w -> flow.add(page, w));
    previous = Optional.of(line);
  }

  /** In a word processor's file a line is a paragraph, but for breaks set by hand within one. */
  private static boolean continuesByHardBreak(Column.Line before, Column.Line line) {
    return line.beginsLower() && !before.endsSentence() && ListMarker.of(line.text()).isEmpty();
  }

  private static boolean continues(Column.Line before, Column.Line line) {
    if (!before.earlierPage() && !isBelow(before.box(), line.box())) {
      return false;
    }
    if (BROKEN_SYMBOL.matcher(before.text()).find() && line.beginsUpper()) {
      return true;
    }
    if (NUMBER_LINE.matcher(line.text()).lookingAt() || before.isHeading() && line.isMixed()) {
      return false;
    }
    if (before.isCentred() && opensText(before, line)) {
      return false;
    }
    boolean ended = before.endsSentence();
    boolean room = before.hasRoomFor(line);
    boolean indented =
        line.box().left() > before.box().left() + INDENT
            && line.box().left() > line.column().left() + INDENT;
    if (room && line.isHeading() && !before.isUpper()) {
      return false;
    }
    Optional<ListMarker> marker = ListMarker.of(line.text());
    if (marker.isPresent()) {
      return continuesThrough(marker.get(), line, ended || room || indented);
    }
    if (line.beginsLower() || line.beginsWithDigit()) {
      return !(ended && room);
    }
    if (before.isCentred() && line.isCentred()) {
      return !ended && before.isUpper() == line.isUpper() && before.bold() == line.bold();
    }
    if (room || indented) {
      return false;
    }
    return !(before.text().endsWith(";") && line.text().startsWith("Căn cứ"));
  }

  /** Under a centred line: the text, whose first line may by chance look centred too. */
  private static boolean opensText(Column.Line centred, Column.Line line) {
    boolean basis = line.text().startsWith("Căn cứ ");
    return basis
        || !line.isCentred()
            && line.beginsUpper()
            && (OPENING.matcher(line.text()).lookingAt() || centred.bold() && !line.bold());
  }

  /**
   * Whether what looks like a mark is none: a dash within a name ({@code Lao động / - Thương binh})
   * or a number within a date, broken over two lines.
   */
  private static boolean continuesThrough(ListMarker marker, Column.Line line, boolean breaks) {
    boolean mayBeText =
        switch (marker.level()) {
          case DASH, PLUS, NUMBER -> true;
          case ARTICLE -> line.text().startsWith("đ");
          default -> false;
        };
    return mayBeText && !breaks;
  }

  private static boolean isBelow(Box before, Box line) {
    boolean lower =
        line.centerY() > before.centerY() + Math.min(before.height(), line.height()) / 3;
    boolean overlaps =
        line.left() < before.right() + EDGE && before.left() < line.right() + Column.FIRST_LINE;
    boolean near = line.top() - before.bottom() < 3 * Math.max(before.height(), line.height());
    return lower && overlaps && near;
  }
}
