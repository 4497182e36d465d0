package vn.vankho.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vankho.document.Similar;
import vn.vankho.document.Vietnamese;
import vn.vankho.extract.FlowText;
import vn.vankho.extract.NameIndex;
import vn.vankho.reference.Reference;
import vn.vankho.reference.TaskLabel;

/** Nhãn "Đơn vị chủ trì:": finds the labels in a paragraph. */
final class TaskLabels {

  /** A label with its words; {@code first} when it opens the paragraph. */
  record Found(TaskLabel label, int start, int value, int end, boolean first) {}

  private static final int LONGEST = 45;
  private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");

  private static final NameIndex<TaskLabel> LABELS = labels();

  /** The longer labels by their letters alone. */
  private static final Map<String, TaskLabel> LETTERS =
      Reference.tables().taskLabels().stream()
          .filter(l -> l.label().length() > 9)
          .collect(
              Collectors.toMap(
                  l -> letters(Vietnamese.bare(l.label())), l -> l, (a, b) -> a, TreeMap::new));

  private TaskLabels() {}

  private static NameIndex<TaskLabel> labels() {
    Map<String, List<TaskLabel>> names = new HashMap<>();
    Reference.tables().taskLabels().forEach(l -> names.put(l.label(), List.of(l)));
    return new NameIndex<>(names);
  }

  /** The labels between two places, each with its value up to the next one. */
  static List<Found> in(FlowText flow, int start, int end) {
    List<Found> found = new ArrayList<>();
    int colon = end - 1;
    while (colon >= start && flow.text().charAt(colon) != ':') {
      colon--;
    }
    int last = Math.max(start + 1, colon);
    if (colon < start && !flow.recognized()) {
      return found;
    }
    for (int i = start; i < Math.min(end, last); i++) {
      boolean first = i == start;
      if (first || opens(flow.text(), i)) {
        NameIndex.Match<TaskLabel> match = LABELS.at(flow, i).orElse(null);
        int at = match == null ? -1 : colon(flow.text(), match.end(), end);
        Optional<Found> label =
            at >= 0
                ? Optional.of(new Found(match.values().get(0), i, at + 1, end, first))
                : first && flow.recognized() ? misread(flow, i, end) : Optional.empty();
        if (label.isPresent()) {
          closeLast(found, i);
          found.add(label.get());
          i = label.get().value() - 1;
        }
      }
    }
    return found;
  }

  /** {@code Bơn vị phối hợp:}, {@code Đơn vị thực hiện;}: the one label that it is nearest to. */
  private static Optional<Found> misread(FlowText flow, int start, int end) {
    int stop = start;
    int limit = Math.min(end, start + LONGEST);
    while (stop < limit && ":;".indexOf(flow.text().charAt(stop)) < 0) {
      stop++;
    }
    if (stop == limit) {
      return Optional.empty();
    }
    String read = letters(flow.bare().substring(start, stop));
    List<TaskLabel> near =
        LETTERS.entrySet().stream()
            .filter(l -> Similar.distance(l.getKey(), read, 2) <= 2)
            .map(Map.Entry::getValue)
            .toList();
    boolean sure = near.stream().map(TaskLabel::field).distinct().count() == 1;
    int value = stop + 1;
    return sure ? Optional.of(new Found(near.get(0), start, value, end, true)) : Optional.empty();
  }

  private static String letters(String text) {
    return NOT_LETTERS.matcher(text).replaceAll("");
  }

  private static void closeLast(List<Found> found, int end) {
    if (!found.isEmpty()) {
      Found last = found.remove(found.size() - 1);
      found.add(new Found(last.label(), last.start(), last.value(), end, last.first()));
    }
  }

  /** Behind a full stop, semicolon, comma or bracket. */
  private static boolean opens(String text, int i) {
    char before = text.charAt(i - 1);
    return before == '(' || before == ' ' && i > 1 && ".;,-+(".indexOf(text.charAt(i - 2)) >= 0;
  }

  private static int colon(String text, int at, int end) {
    int i = at;
    while (i < end && text.charAt(i) == ' ' && i < at + 2) {
      i++;
    }
    return i < end && text.charAt(i) == ':' ? i : -1;
  }
}
