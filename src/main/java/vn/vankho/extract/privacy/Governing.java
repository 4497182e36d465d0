package vn.vankho.extract.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vankho.document.Box;

/**
 * Từ khóa chi phối: which cue a value belongs to: one before it on the line, one that ends the line
 * before or beside, or the head of the column that it stands in.
 */
final class Governing {

  /** Characters between a cue and its value: {@code CCCD của ông Nguyễn Văn An là 0…}. */
  private static final int FAR = 45;

  private static final int LEAST_DIGITS = 6;

  /** Points by which what stands in a column may begin before its head. */
  private static final double CELL = 30;

  private final PrivatePage page;
  private final Map<Integer, Cue> pending = new HashMap<>();

  Governing(PrivatePage page) {
    this.page = page;
    for (int i = 0; i < page.size(); i++) {
      List<Cue.Hit> hits = page.cues(i);
      if (!hits.isEmpty()) {
        Cue.Hit last = hits.get(hits.size() - 1);
        if (isOpen(i, last.to())) {
          page.following(i).forEach(j -> pending.putIfAbsent(j, last.cue()));
        }
      }
    }
  }

  /** Whether nothing that could be the value stands after a cue. */
  private boolean isOpen(int line, int from) {
    String rest = page.line(line).bare().substring(from);
    return rest.chars().filter(Character::isDigit).count() < LEAST_DIGITS
        && rest.chars().filter(Character::isLetter).count() <= 14;
  }

  /**
   * @param from where the value begins
   * @param since where the value before it on the line ended, 0 when there is none
   */
  Optional<Cue> of(int line, int from, int since) {
    List<Cue.Hit> before = page.cues(line).stream().filter(h -> h.to() <= from).toList();
    if (!before.isEmpty()) {
      Optional<Cue.Hit> publicOne =
          before.stream()
              .filter(h -> h.cue().kind().isEmpty() && h.from() >= since && from - h.to() <= FAR)
              .findFirst();
      Cue.Hit nearest = before.get(before.size() - 1);
      boolean listed = nearest.to() < since && isList(line, since, from);
      return publicOne
          .or(() -> Optional.of(nearest).filter(h -> from - h.to() <= FAR || listed))
          .map(Cue.Hit::cue);
    }
    if (from <= 4 || page.line(line).bare().substring(0, from).matches("\\W*(so|la|\\d)?\\W*")) {
      return Optional.ofNullable(pending.get(line));
    }
    return Optional.empty();
  }

  /** {@code …, …}: a second value of the same kind. */
  private boolean isList(int line, int since, int from) {
    return page.line(line).bare().substring(since, from).matches("\\W*(hoac|va)?\\W*");
  }

  /** The cue at the head of the column that a value stands in; none for a line with cues. */
  Optional<Cue> columnHead(int line, int from, int to) {
    if (!page.cues(line).isEmpty()) {
      return Optional.empty();
    }
    Box value = page.box(line, from, to);
    for (int j = line - 1; j >= 0; j--) {
      for (Cue.Hit hit : page.cues(j)) {
        Box head = page.box(j, hit.from(), hit.to());
        if (isAbove(head, value) && isOpen(j, hit.to()) && !isLabel(j, hit)) {
          return isTable(j, head, line) ? Optional.of(hit.cue()) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAbove(Box head, Box value) {
    return head.bottom() <= value.centerY()
        && head.left() - 12 < value.right()
        && value.left() < head.right() + 12
        && Math.abs(head.centerX() - value.centerX()) < Math.max(head.width(), value.width());
  }

  /** Whether all lines from the head down to a line are cells or rows of the same table. */
  private boolean isTable(int headLine, Box head, int line) {
    Box headRow = page.line(headLine).line().box();
    for (int j = headLine + 1; j <= line; j++) {
      Box box = page.line(j).line().box();
      boolean crosses = box.left() < head.right() && head.left() < box.right();
      boolean cell = box.left() >= head.left() - CELL;
      boolean row = headRow.left() < head.left() - CELL && box.left() >= headRow.left() - CELL;
      boolean beside = box.centerY() > headRow.top() && box.centerY() < headRow.bottom();
      if (crosses && !cell && !row || !beside && !page.cues(j).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private boolean isLabel(int line, Cue.Hit hit) {
    String rest = page.line(line).text().substring(hit.to()).strip();
    return rest.startsWith(":");
  }
}
