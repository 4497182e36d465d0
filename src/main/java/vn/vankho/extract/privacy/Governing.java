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

  /** The cue at the head of the column that a value stands in. */
  Optional<Cue> columnHead(int line, int from, int to) {
    Box value = page.box(line, from, to);
    for (int j = line - 1; j >= 0; j--) {
      for (Cue.Hit hit : page.cues(j)) {
        Box head = page.box(j, hit.from(), hit.to());
        boolean above = head.bottom() <= value.centerY();
        boolean overlaps =
            head.left() - 12 < value.right()
                && value.left() < head.right() + 12
                && Math.abs(head.centerX() - value.centerX())
                    < Math.max(head.width(), value.width());
        if (above && overlaps && isOpen(j, hit.to()) && !isLabel(j, hit)) {
          return Optional.of(hit.cue());
        }
      }
    }
    return Optional.empty();
  }

  private boolean isLabel(int line, Cue.Hit hit) {
    String rest = page.line(line).text().substring(hit.to()).strip();
    return rest.startsWith(":");
  }
}
