package vn.vankho.extract.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;
import vn.vankho.extract.table.Table.Cell;
import vn.vankho.extract.table.Table.Column;
import vn.vankho.extract.table.Table.PlacedWord;
import vn.vankho.extract.table.Table.Row;
import vn.vankho.reference.TableColumn.Kind;

/** Tìm bảng: all tables of a document whose columns are known, page after page. */
public final class TableFinder {

  /** No printed page holds more; what does is no table. */
  private static final int MOST_WORDS = 4_000;

  private final List<Table> tables = new ArrayList<>();
  private final Map<Word, Table> places = new IdentityHashMap<>();
  private final Set<Word> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private Optional<Open> open = Optional.empty();

  /** A table that may go on over the page. */
  private record Open(
      Header header, Gutters gutters, List<List<List<PlacedWord>>> rows, Word first) {}

  private TableFinder() {}

  /**
   * @param lines of each page that may hold cells, in the order of the pages: no page numbers
   */
  public static Found find(List<PageText> pages, List<List<TextLine>> lines) {
    TableFinder finder = new TableFinder();
    for (int i = 0; i < pages.size(); i++) {
      finder.page(pages.get(i), lines.get(i));
    }
    finder.close();
    return new Found(finder.tables, finder.places, finder.taken);
  }

  /**
   * What was found.
   *
   * @param first the tables by the first word of each
   * @param words all words of tables, headers among them; compared by identity
   */
  public record Found(List<Table> tables, Map<Word, Table> first, Set<Word> words) {}

  private void page(PageText page, List<TextLine> lines) {
    List<Word> words =
        lines.stream().flatMap(l -> l.words().stream()).filter(w -> w.ink() != Ink.STAMP).toList();
    if (words.size() > MOST_WORDS) {
      close();
      return;
    }
    List<Header> headers = Header.on(words);
    double from = Double.NEGATIVE_INFINITY;
    double to = headers.isEmpty() ? Double.POSITIVE_INFINITY : headers.get(0).top();
    if (open.isPresent()) {
      boolean repeated =
          !headers.isEmpty()
              && open.get().header().repeats(headers.get(0))
              && between(words, from, to).isEmpty();
      if (!repeated) {
        goOn(page, between(words, from, to));
      }
    }
    for (int i = 0; i < headers.size(); i++) {
      Header header = headers.get(i);
      from = header.bottom();
      to = i + 1 < headers.size() ? headers.get(i + 1).top() : Double.POSITIVE_INFINITY;
      List<Word> below = between(words, from, to);
      if (open.isPresent() && open.get().header().repeats(header)) {
        Open before = open.get();
        taken.addAll(header.words());
        Gutters gutters =
            header.isAligned(before.header()) ? before.gutters() : gutters(header, below);
        open = Optional.of(new Open(header, gutters, before.rows(), before.first()));
        read(page, below);
      } else {
        close();
        begin(page, header, below);
      }
    }
  }

  private static List<Word> between(List<Word> words, double from, double to) {
    return words.stream().filter(w -> w.box().centerY() > from && w.box().centerY() < to).toList();
  }

  /** Seen first with all that stands below, then with what is the table's alone. */
  private static Gutters gutters(Header header, List<Word> below) {
    Gutters first = Gutters.between(header, below);
    List<Word> inside = Body.of(below, first).words();
    return inside.isEmpty() ? first : Gutters.between(header, inside);
  }

  private void begin(PageText page, Header header, List<Word> below) {
    Gutters gutters = gutters(header, below);
    Body body = Body.of(below, gutters);
    if (body.ordinals(gutters).isEmpty()) {
      return;
    }
    taken.addAll(header.words());
    Word first = WordLines.ordered(header.words()).get(0);
    open = Optional.of(new Open(header, gutters, new ArrayList<>(), first));
    read(page, below);
  }

  /** A page without a header of its own: the table goes on only if its columns do. */
  private void goOn(PageText page, List<Word> words) {
    Gutters gutters = open.get().gutters();
    Body body = Body.of(words, gutters);
    long columns = body.words().stream().mapToInt(gutters::column).distinct().count();
    if (columns < 3) {
      close();
    } else {
      read(page, words);
    }
  }

  private void read(PageText page, List<Word> words) {
    Open table = open.orElseThrow();
    Body body = Body.of(words, table.gutters());
    int title = titleOf(table.header());
    List<List<List<Word>>> rows =
        new RowCutter(body, table.gutters(), title, !table.rows().isEmpty()).rows();
    for (int i = 0; i < rows.size(); i++) {
      List<List<PlacedWord>> row =
          rows.get(i).stream()
              .map(c -> c.stream().map(w -> new PlacedWord(page, w)).toList())
              .toList();
      if (i == 0 && !table.rows().isEmpty()) {
        extendLast(table.rows(), row);
      } else if (row.stream().anyMatch(c -> !c.isEmpty()) && i > 0) {
        table.rows().add(row);
      }
    }
    taken.addAll(body.words());
    if (!body.reachesEnd()) {
      close();
    }
  }

  private static void extendLast(List<List<List<PlacedWord>>> rows, List<List<PlacedWord>> more) {
    List<List<PlacedWord>> last = rows.remove(rows.size() - 1);
    List<List<PlacedWord>> joined = new ArrayList<>();
    for (int i = 0; i < last.size(); i++) {
      List<PlacedWord> cell = new ArrayList<>(last.get(i));
      cell.addAll(more.get(i));
      joined.add(cell);
    }
    rows.add(joined);
  }

  private static int titleOf(Header header) {
    List<Column> columns = header.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == Kind.TITLE) {
        return i;
      }
    }
    return Math.min(1, columns.size() - 1);
  }

  private void close() {
    open.ifPresent(
        t -> {
          List<Row> rows =
              t.rows().stream()
                  .filter(r -> !isColumnNumbers(r))
                  .map(r -> new Row(r.stream().map(Cell::new).toList()))
                  .toList();
          Table table = new Table(t.header().columns(), rows);
          tables.add(table);
          places.put(t.first(), table);
        });
    open = Optional.empty();
  }

  /** {@code (1) (2) (3)} below the heads. */
  private static boolean isColumnNumbers(List<List<PlacedWord>> row) {
    return row.stream().allMatch(c -> c.size() <= 1)
        && row.stream().filter(c -> !c.isEmpty()).count() >= 3
        && row.stream()
            .flatMap(List::stream)
            .allMatch(w -> w.word().text().matches("\\(?(?:\\d{1,2}|[A-D])\\)?"));
  }
}
