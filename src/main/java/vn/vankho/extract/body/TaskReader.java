package vn.vankho.extract.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vankho.document.PlannedTask;
import vn.vankho.extract.FlowText;
import vn.vankho.extract.body.Outline.Node;

/**
 * Nhiệm vụ của kế hoạch: what stands above the lines "Cơ quan chủ trì:", "Cơ quan phối hợp:", "Thời
 * gian thực hiện:".
 */
final class TaskReader {

  /** {@code Trong 6 tháng cuối năm 2017 tập trung …}: the time in the task's own name. */
  private static final Pattern TIME_IN_TITLE =
      Pattern.compile(
          "^trong ((?:\\d{1,2} tháng (?:đầu|cuối) )?năm (?:19|20)\\d{2}|quý [ivx]{1,3}(?: năm |/)(?:19|20)\\d{2})(?![-\\d])");

  /** {@code Quý I2023} */
  private static final Pattern LOST_SLASH = Pattern.compile("(?iu)(quý [iv]{1,3})(20\\d{2})");

  /** What is longer tells more than a time. */
  private static final int LONGEST_TIME = 120;

  private final FlowText flow;
  private final Outline outline;
  private final Map<Integer, Draft> drafts = new LinkedHashMap<>();

  /** A task in the making. */
  private static final class Draft {
    private final Node owner;
    private final List<String> leads = new ArrayList<>();
    private final List<String> coordinating = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private boolean certain;
    private int end;

    Draft(Node owner) {
      this.owner = owner;
      this.end = owner.paragraph().end();
    }
  }

  TaskReader(FlowText flow, Outline outline) {
    this.flow = flow;
    this.outline = outline;
  }

  List<PlannedTask> read() {
    List<PlannedTask> inTables = new TaskTables(flow).read();
    for (Node node : outline.nodes()) {
      if (node.paragraph().cell()) {
        continue;
      }
      for (TaskLabels.Found label : TaskLabels.in(flow, node.content(), node.paragraph().end())) {
        owner(node, label).ifPresent(owner -> note(owner, node, label));
      }
    }
    Stream<PlannedTask> labelled =
        drafts.values().stream()
            .filter(d -> d.certain)
            .sorted(java.util.Comparator.comparingInt(d -> d.owner.paragraph().start()))
            .flatMap(d -> task(d).stream());
    List<PlannedTask> all = Stream.concat(labelled, inTables.stream()).toList();
    return flow.recognized() ? RomanQuarters.alike(all) : all;
  }

  /**
   * Whose label it is: the paragraph's own where it stands within, or what the paragraph is under.
   */
  private Optional<Node> owner(Node node, TaskLabels.Found label) {
    if (label.label().field().equals("detail")) {
      return Optional.empty();
    }
    if (!label.first()) {
      boolean inLabelLine = startsWithLabel(node);
      return inLabelLine
          ? above(node)
          : Optional.of(node).filter(n -> n.marker().isPresent()).or(() -> above(node));
    }
    return above(node);
  }

  private Optional<Node> above(Node node) {
    Optional<Node> owner = node.parent();
    while (owner.isPresent() && startsWithLabel(owner.get())) {
      owner = owner.get().parent();
    }
    return owner;
  }

  private boolean startsWithLabel(Node node) {
    List<TaskLabels.Found> labels =
        TaskLabels.in(flow, node.content(), Math.min(node.paragraph().end(), node.content() + 50));
    return !labels.isEmpty() && labels.get(0).first();
  }

  private void note(Node owner, Node line, TaskLabels.Found label) {
    Draft draft = drafts.computeIfAbsent(owner.paragraph().start(), s -> new Draft(owner));
    String value = value(label);
    if (value.isEmpty()) {
      return;
    }
    switch (label.label().field()) {
      case "lead" -> draft.leads.add(value);
      case "coordinating" -> draft.coordinating.addAll(BodyList.split(value));
      default -> {
        if (value.length() <= LONGEST_TIME) {
          draft.times.add(
              flow.recognized() ? LOST_SLASH.matcher(value).replaceFirst("$1/$2") : value);
        }
      }
    }
    boolean heading = line.isNumbered() && label.first() && !label.label().field().equals("lead");
    draft.certain |= label.label().alone() && !heading;
    draft.end = Math.max(draft.end, label.end());
  }

  private String value(TaskLabels.Found label) {
    String read = flow.text(label.value(), label.end());
    String value = Clause.trimmed(flow.recognized() ? MisreadNames.restored(read) : read);
    boolean closed = value.endsWith(")") && value.indexOf('(') < 0;
    return closed ? Clause.trimmed(value.substring(0, value.length() - 1)) : value;
  }

  private Optional<PlannedTask> task(Draft draft) {
    Node owner = draft.owner;
    int end = owner.paragraph().end();
    for (TaskLabels.Found inline : TaskLabels.in(flow, owner.content(), end)) {
      end = Math.min(end, inline.start());
    }
    String text = flow.text(owner.content(), end).replaceFirst("\\s?\\($", "");
    String title = Clause.title(text);
    boolean says =
        !draft.leads.isEmpty() || !draft.coordinating.isEmpty() || !draft.times.isEmpty();
    if (title.isBlank() || !says) {
      return Optional.empty();
    }
    String number = owner.section().map(Node::shortPath).orElse("");
    return Optional.of(
        new PlannedTask(
            number,
            title,
            draft.leads.stream().findFirst(),
            draft.coordinating,
            draft.times.stream().findFirst().or(() -> timeIn(title)),
            flow.evidence(owner.paragraph().start(), draft.end, "task-labels")));
  }

  private static Optional<String> timeIn(String title) {
    Matcher m = TIME_IN_TITLE.matcher(vn.vankho.document.Vietnamese.key(title));
    return m.find() ? Optional.of(title.substring(m.start(1), m.end(1))) : Optional.empty();
  }
}
