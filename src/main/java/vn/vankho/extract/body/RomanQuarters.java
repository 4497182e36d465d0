package vn.vankho.extract.body;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.document.PlannedTask;

/**
 * Quý I–IV: recognition cannot tell the Roman I from the figure 1. Where a document writes another
 * quarter in Roman numbers, it writes this one so too; otherwise it is left as it was read.
 */
final class RomanQuarters {

  /** {@code Quý III/2023}, {@code quý IV năm 2023}. */
  private static final Pattern ROMAN = Pattern.compile("[Qq]u[ýí] (?:II|III|IV)\\b");

  /** {@code Quý 1/2023}, {@code quý l năm 2023}. */
  private static final Pattern SINGLE = Pattern.compile("([Qq]u[ýí]) [1l|](?=[/\\s]|$)");

  private RomanQuarters() {}

  /** The tasks of one recognised document, their quarters written alike. */
  static List<PlannedTask> alike(List<PlannedTask> tasks) {
    boolean roman =
        tasks.stream().flatMap(t -> t.time().stream()).anyMatch(t -> ROMAN.matcher(t).find());
    return roman ? tasks.stream().map(RomanQuarters::withRoman).toList() : tasks;
  }

  private static PlannedTask withRoman(PlannedTask t) {
    Optional<String> time = t.time().map(s -> SINGLE.matcher(s).replaceAll("$1 I"));
    return new PlannedTask(t.number(), t.title(), t.lead(), t.coordinating(), time, t.evidence());
  }
}
