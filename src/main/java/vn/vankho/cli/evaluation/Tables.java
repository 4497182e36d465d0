package vn.vankho.cli.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Bảng số liệu: the figures as people read them. */
final class Tables {

  private Tables() {}

  /** For the console: counts, then precision, recall and F1, strict and soft. */
  static List<String> plain(String kind, Map<String, Tally> tallies) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        String.format(
            "%-18s%7s%7s%8s%8s%8s%8s%10s%8s%8s",
            kind.isEmpty() ? "all" : kind,
            "right",
            "wrong",
            "missed",
            "prec",
            "recall",
            "F1",
            "soft prec",
            "recall",
            "F1"));
    tallies.forEach(
        (field, t) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%-18s%7d%7d%8d%8.3f%8.3f%8.3f%10.3f%8.3f%8.3f",
                    field,
                    t.right(),
                    t.wrong(),
                    t.missed(),
                    t.strict().precision(),
                    t.strict().recall(),
                    t.strict().f1(),
                    t.soft().precision(),
                    t.soft().recall(),
                    t.soft().f1())));
    return lines;
  }

  /** Strict F1, with the soft one behind it where it is another; {@code –} where nothing is. */
  static List<String> markdown(Map<String, Map<String, Tally>> byKind) {
    Set<String> fields = new LinkedHashSet<>();
    byKind.values().forEach(t -> fields.addAll(t.keySet()));
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder("| field | values |");
    StringBuilder rule = new StringBuilder("|---|---:|");
    for (String kind : byKind.keySet()) {
      head.append(' ').append(kind.isEmpty() ? "all" : kind.replace('_', ' ')).append(" |");
      rule.append("---:|");
    }
    lines.add(head.toString());
    lines.add(rule.toString());
    for (String field : fields) {
      int values = byKind.getOrDefault("", Map.of()).getOrDefault(field, new Tally()).gold();
      StringBuilder row = new StringBuilder("| " + field + " | " + values + " |");
      byKind.values().forEach(t -> row.append(' ').append(cell(t.get(field))).append(" |"));
      lines.add(row.toString());
    }
    return lines;
  }

  private static String cell(Tally tally) {
    if (tally == null || tally.gold() + tally.wrong() == 0) {
      return "–";
    }
    String strict = String.format(Locale.ROOT, "%.3f", tally.strict().f1());
    String soft = String.format(Locale.ROOT, "%.3f", tally.soft().f1());
    return strict.equals(soft) ? strict : strict + " (" + soft + ")";
  }
}
