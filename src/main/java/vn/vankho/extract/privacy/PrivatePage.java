package vn.vankho.extract.privacy;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.document.Box;
import vn.vankho.document.Evidence;
import vn.vankho.document.PageText;
import vn.vankho.document.PersonalDatum;
import vn.vankho.document.Redaction;
import vn.vankho.document.Word;

/** A page with its cues found once, and what the rules found on it. */
final class PrivatePage {

  private final PageText page;
  private final List<AlignedLine> lines;
  private final List<List<Cue.Hit>> cues;
  private final List<PersonalDatum> found = new ArrayList<>();

  PrivatePage(PageText page, CueFinder finder) {
    this.page = page;
    this.lines = page.lines().stream().map(AlignedLine::new).toList();
    this.cues = lines.stream().map(finder::find).toList();
  }

  int size() {
    return lines.size();
  }

  AlignedLine line(int i) {
    return lines.get(i);
  }

  List<Cue.Hit> cues(int i) {
    return cues.get(i);
  }

  /** The box of a stretch of a line. */
  Box box(int line, int from, int to) {
    return Redaction.wordsOf(lines.get(line).line(), from, to).stream()
        .map(Word::box)
        .reduce(Box::union)
        .orElseThrow();
  }

  /**
   * The lines in which what a line's last cue announces may stand: those beside it to the right,
   * then the next one.
   */
  List<Integer> following(int line) {
    Box box = lines.get(line).line().box();
    List<Integer> after = new ArrayList<>();
    for (int j = 0; j < lines.size(); j++) {
      Box other = lines.get(j).line().box();
      boolean sameRow = other.centerY() > box.top() && other.centerY() < box.bottom();
      if (j != line && sameRow && other.left() >= box.right() - 2) {
        after.add(j);
      }
    }
    if (line + 1 < lines.size() && !after.contains(line + 1)) {
      after.add(line + 1);
    }
    return after;
  }

  /** Whether a line ends where the longest lines end, so that the next one may go on from it. */
  boolean isFull(int line) {
    double right =
        lines.stream().mapToDouble(l -> l.line().box().right()).max().orElse(page.width());
    return lines.get(line).line().box().right() > 0.85 * right;
  }

  boolean isTaken(int line, int from, int to) {
    return found.stream().anyMatch(d -> d.line() == line && from < d.to() && d.from() < to);
  }

  /** Notes a datum, unless it is noted already or empty. */
  void add(PersonalDatum.Kind kind, int line, int from, int to, String rule) {
    int[] at = lines.get(line).trimmed(from, to);
    if (at[0] < at[1] && !isTaken(line, at[0], at[1])) {
      String quote = lines.get(line).text().substring(at[0], at[1]);
      found.add(
          new PersonalDatum(
              kind,
              page.number(),
              line,
              at[0],
              at[1],
              new Evidence(
                  page.number(), java.util.Optional.of(box(line, at[0], at[1])), quote, rule)));
    }
  }

  List<PersonalDatum> found() {
    return List.copyOf(found);
  }
}
