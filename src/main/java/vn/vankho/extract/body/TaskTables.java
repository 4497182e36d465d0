package vn.vankho.extract.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.PlannedTask;
import vn.vankho.extract.FlowTable;
import vn.vankho.extract.FlowTable.Row;
import vn.vankho.extract.FlowText;
import vn.vankho.extract.Paragraph;
import vn.vankho.reference.TableColumn.Kind;

/**
 * Nhiệm vụ trong bảng: the rows of a plan's table, {@code STT | Nhiệm vụ | Cơ quan chủ trì | Cơ
 * quan phối hợp | Thời gian}.
 */
final class TaskTables {

  private static final Pattern EDGES = Pattern.compile("^[(\\s]+|[).:|\\s]+$");

  /** {@code 2.1}: says itself what it stands under. */
  private static final Pattern DECIMAL = Pattern.compile("\\d+(?:\\.\\d+)+");

  private static final Pattern FIGURES = Pattern.compile("\\d+");

  private final FlowText flow;

  TaskTables(FlowText flow) {
    this.flow = flow;
  }

  List<PlannedTask> read() {
    return flow.tables().stream().filter(TaskTables::isOfTasks).flatMap(this::tasks).toList();
  }

  private static boolean isOfTasks(FlowTable table) {
    return table.has(Kind.TITLE)
        && (table.has(Kind.LEAD) || table.has(Kind.COORDINATING))
        && !table.has(Kind.ACTUAL);
  }

  private Stream<PlannedTask> tasks(FlowTable table) {
    List<PlannedTask> tasks = new ArrayList<>();
    List<String> above = new ArrayList<>();
    for (Row row : table.rows()) {
      String ordinal = text(table, row, Kind.ORDINAL).orElse("");
      String number = EDGES.matcher(ordinal).replaceAll("").replaceAll("\\s.*", "");
      if (isTask(table, row)) {
        task(table, row, path(above, number)).ifPresent(tasks::add);
      } else {
        enter(above, number);
      }
    }
    return tasks.stream();
  }

  /** Somebody is charged with it, or it has its time; the rest are headings. */
  private boolean isTask(FlowTable table, Row row) {
    return Stream.of(Kind.LEAD, Kind.COORDINATING, Kind.TIME)
        .anyMatch(k -> text(table, row, k).isPresent());
  }

  /** A heading ends those of its own kind and what stood under them. */
  private static void enter(List<String> above, String number) {
    if (number.isEmpty()) {
      return;
    }
    for (int i = 0; i < above.size(); i++) {
      if (sort(above.get(i)).equals(sort(number))) {
        above.subList(i, above.size()).clear();
      }
    }
    above.add(number);
  }

  private static String sort(String number) {
    if (FIGURES.matcher(number).matches()) {
      return "figures";
    }
    if (DECIMAL.matcher(number).matches()) {
      return "decimal" + number.chars().filter(c -> c == '.').count();
    }
    boolean roman = number.chars().allMatch(c -> "IVXHl|".indexOf(c) >= 0);
    return roman ? "roman" : Character.isUpperCase(number.charAt(0)) ? "capital" : "small";
  }

  /** Without what recognition made of a roman figure. */
  private static String joined(List<String> path) {
    return path.stream()
        .filter(p -> p.matches("[\\d.]+|[IVX]+|\\p{L}"))
        .collect(Collectors.joining("."));
  }

  private static String path(List<String> above, String number) {
    if (number.isEmpty()) {
      return joined(above);
    }
    String own = number;
    List<String> path = new ArrayList<>();
    for (String heading : above) {
      if (sort(heading).equals(sort(number))) {
        break;
      }
      path.add(heading);
      own = own.startsWith(heading + ".") ? own.substring(heading.length() + 1) : own;
    }
    path.add(own);
    return joined(path);
  }

  private Optional<PlannedTask> task(FlowTable table, Row row, String number) {
    Optional<String> title = text(table, row, Kind.TITLE).map(Clause::title);
    List<Paragraph> cells =
        row.cells().stream()
            .flatMap(Optional::stream)
            .sorted(Comparator.comparingInt(Paragraph::start))
            .toList();
    return title
        .filter(t -> !t.isBlank())
        .map(
            t ->
                new PlannedTask(
                    number,
                    t,
                    body(table, row, Kind.LEAD),
                    body(table, row, Kind.COORDINATING).map(BodyList::split).orElse(List.of()),
                    text(table, row, Kind.TIME).map(Clause::trimmed).filter(s -> !s.isEmpty()),
                    flow.evidence(
                        cells.get(0).start(), cells.get(cells.size() - 1).end(), "task-table")));
  }

  private Optional<String> body(FlowTable table, Row row, Kind kind) {
    return text(table, row, kind)
        .map(t -> flow.recognized() ? MisreadNames.restored(t) : t)
        .map(Clause::trimmed)
        .filter(t -> t.chars().anyMatch(Character::isLetter));
  }

  private Optional<String> text(FlowTable table, Row row, Kind kind) {
    return table.cell(row, kind).map(p -> flow.text(p.start(), p.end()));
  }
}
