package vn.vankho.extract.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.document.Field;
import vn.vankho.document.Word;

/**
 * Số do hệ thống cấp: a number that an e-office system has set a little above or below the blank
 * that was left for it, so that it is a line of its own: {@code 12094} over {@code Số: /BNV-CCHC}.
 */
final class StampedNumber {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

  /** How far from the blank's own place, in heights of the line. */
  private static final double NEAR = 1.1;

  private static final double SIDEWAYS = 6;

  private StampedNumber() {}

  /** The code, with the one number that stands at its blank where it was left blank. */
  static CodeReader.Code filled(CodeReader.Code code, FirstPage page) {
    if (!(code.number() instanceof Field.Blank<String>)
        || page.flow()
        || code.line().filter(l -> !l.scanned()).isEmpty()) {
      return code;
    }
    HeadLine line = code.line().get();
    List<HeadLine> found =
        page.left().stream()
            .filter(l -> !l.scanned() && NUMBER.matcher(l.text()).matches())
            .filter(
                l ->
                    Math.abs(l.box().centerY() - line.box().centerY()) < NEAR * line.box().height())
            .filter(l -> stands(l, line))
            .toList();
    return found.size() == 1
        ? new CodeReader.Code(
            new Field.Read<>(found.get(0).text(), found.get(0).evidence("number-at-blank"), 1),
            code.symbol(),
            code.line(),
            code.guesses())
        : code;
  }

  /** Whether a number stands over the gap between the label and the slash. */
  private static boolean stands(HeadLine number, HeadLine line) {
    List<Word> words = line.line().words();
    Optional<Word> slash =
        words.stream().skip(1).filter(w -> w.text().indexOf('/') >= 0).findFirst();
    return slash
        .filter(w -> number.box().right() < w.box().left() + SIDEWAYS)
        .filter(w -> number.box().left() > words.get(0).box().right() - SIDEWAYS)
        .isPresent();
  }
}
