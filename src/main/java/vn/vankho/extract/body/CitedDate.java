package vn.vankho.extract.body;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.PartialDate;
import vn.vankho.extract.FlowText;

/**
 * Ngày, tháng, năm của văn bản được viện dẫn.
 *
 * @param date what is printed
 * @param end behind it
 * @param sure whether its figures were printed, or recognised beyond doubt
 */
record CitedDate(PartialDate date, int end, boolean sure) {

  /** Figures that were recognised less surely are often others: 12 where 17 is printed. */
  private static final double SURE = 0.8;

  private static final String LEAD = "[\\s,(]{0,3}(?:(?:vao|ban hanh|ky|de) )?";
  private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";

  /** {@code ngày 19/9/2017}, {@code , ngày 05 / 8/ 2017}, {@code (10/5/2013} */
  private static final Pattern FIGURES = figures("\\d");

  /** {@code ngày 5 tháng 3 năm 2020} */
  private static final Pattern WORDS = words("\\d");

  /** Figures that a recognised text shows as letters: {@code ngày 5 tháng l0 năm 2018}. */
  private static final String MISREAD = "[\\dlio]";

  /** Dirt that was read as punctuation. */
  private static final String SPECKS = "[\\s._~'-]{0,5}";

  private static final Pattern MISREAD_FIGURES = figures(MISREAD);
  private static final Pattern MISREAD_WORDS = words(MISREAD);

  private static Pattern figures(String digit) {
    return Pattern.compile(
        LEAD + "(?:ngay[ ._]{0,4})?(D{1,2}) ?[/.-] ?(D{1,2}) ?[/.-] ?".replace("D", digit) + YEAR);
  }

  private static Pattern words(String digit) {
    return Pattern.compile(
        (digit.equals(MISREAD) ? SPECKS : "")
            + LEAD
            + "ngay ?(D{1,2}) ?thang ?(D{1,2}) ?,? ?nam ?".replace("D", digit)
            + YEAR);
  }

  /** The date at a place of a text; none where there is no such day. */
  static Optional<CitedDate> at(FlowText flow, int start) {
    Optional<CitedDate> date = at(flow, start, FIGURES, WORDS);
    return date.isPresent() || !flow.recognized()
        ? date
        : at(flow, start, MISREAD_FIGURES, MISREAD_WORDS);
  }

  private static Optional<CitedDate> at(FlowText flow, int start, Pattern... patterns) {
    for (Pattern pattern : patterns) {
      Matcher m = pattern.matcher(flow.bare()).region(start, flow.bare().length());
      if (m.lookingAt()) {
        return PartialDate.ifValid(number(m, 3), number(m, 2), number(m, 1))
            .map(d -> new CitedDate(d, m.end(), isSure(flow, m)));
      }
    }
    return Optional.empty();
  }

  private static boolean isSure(FlowText flow, Matcher m) {
    for (int group = 1; group <= 3; group++) {
      if (flow.confidence(m.start(group), m.end(group)) < SURE) {
        return false;
      }
    }
    return true;
  }

  private static int number(Matcher m, int group) {
    String figures = m.group(group).replace('l', '1').replace('i', '1').replace('o', '0');
    return Integer.parseInt(figures);
  }
}
