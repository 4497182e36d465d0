package vn.vankho.text.layout;

import java.util.List;
import vn.vankho.document.Vietnamese;
import vn.vankho.text.layout.LineBuilder.StyledWord;

/**
 * Quốc hiệu, tiêu ngữ (ô số 1): its words always begin the right column of a letterhead, however
 * close the left column comes.
 */
final class NationalMotto {
  private static final List<List<String>> BEGINNINGS =
      List.of(
          List.of("cong", "hoa", "xa", "hoi"),
          List.of("doc", "lap", "-", "tu", "do"),
          List.of("doc", "lap-tu", "do"),
          List.of("dang", "cong", "san", "viet", "nam"));

  private NationalMotto() {}

  /** Whether the motto, or the Party's title, stands in the row from this word on to its end. */
  static boolean startsAt(List<StyledWord> row, int from) {
    return BEGINNINGS.stream().anyMatch(b -> matches(row, from, b));
  }

  /** Whether a piece of the row begins with it. */
  static boolean isIn(LineBuilder.Row row) {
    return row.pieces().stream().anyMatch(p -> startsAt(p, 0));
  }

  private static boolean matches(List<StyledWord> row, int from, List<String> beginning) {
    if (from + beginning.size() > row.size() || row.size() - from > 9) {
      return false;
    }
    for (int i = 0; i < beginning.size(); i++) {
      if (!Vietnamese.bare(row.get(from + i).word().text()).equals(beginning.get(i))) {
        return false;
      }
    }
    return Character.isUpperCase(row.get(from).word().text().charAt(0));
  }
}
