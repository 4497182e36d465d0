package vn.vankho.text.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.document.TextLine;
import vn.vankho.document.Vietnamese;

/**
 * Phần đầu văn bản (ô số 1 đến 4): a letterhead whose issuing body is named in one line, beside the
 * motto. It is read cell by cell as the decree counts them: body, motto, number with what stands
 * under it, place and date. A name of two lines stands beside both lines of the motto and closer to
 * its number than to them: then the columns are read one after the other.
 *
 * @param body the lines above the number
 * @param number the number and, on a dispatch, its subject
 * @param motto the right column down to the motto's second line
 * @param date the rest of the right column
 */
record Letterhead(
    List<TextLine> body, List<TextLine> motto, List<TextLine> number, List<TextLine> date) {

  /** {@code Số: 12/QĐ-TTg}. */
  private static final Pattern NUMBER = Pattern.compile("^s[o0] ?[:.].*");

  /** {@code Độc lập - Tự do - Hạnh phúc}. */
  private static final Pattern MOTTO = Pattern.compile("^doc lap ?-.*");

  /** Fewer letters are a speck or a rule under a name. */
  private static final int NAME = 4;

  static Optional<Letterhead> of(List<TextLine> left, List<TextLine> right) {
    int number = first(left, NUMBER);
    int motto = first(right, MOTTO);
    if (number < 0 || motto < 0 || names(left.subList(0, number)) != 1) {
      return Optional.empty();
    }
    return Optional.of(
        new Letterhead(
            left.subList(0, number),
            right.subList(0, motto + 1),
            left.subList(number, left.size()),
            right.subList(motto + 1, right.size())));
  }

  private static int first(List<TextLine> lines, Pattern pattern) {
    for (int i = 0; i < lines.size(); i++) {
      if (pattern.matcher(Vietnamese.bare(lines.get(i).text())).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static long names(List<TextLine> lines) {
    return lines.stream()
        .filter(l -> l.text().codePoints().filter(Character::isLetter).count() >= NAME)
        .count();
  }

  List<TextLine> lines() {
    List<TextLine> lines = new ArrayList<>(body);
    lines.addAll(motto);
    lines.addAll(number);
    lines.addAll(date);
    return List.copyOf(lines);
  }
}
