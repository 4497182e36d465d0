package vn.vankho.extract.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.PartialDate;

/**
 * Số, ngày trong tên gọi: a copy without a letterhead, whose title says what stood in it: {@code
 * NGHỊ ĐỊNH / CỦA CHÍNH PHỦ SỐ 37/2007/NĐ-CP NGÀY 09 THÁNG 3 NĂM 2007}.
 *
 * @param body as printed, without {@code CỦA}
 */
record TitledHead(String number, String symbol, PartialDate date, String body, Evidence evidence) {

  /** Body, number, symbol, day, month, year. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?:^|.{0,30} )CỦA (\\p{Lu}[^\\d/]{2,70}?),? SỐ:? ?(\\d{1,5}[A-Za-z]?)/((?:(?:19|20)\\d\\d/)?\\p{Lu}[\\p{L}&]{0,9}-\\p{Lu}[\\p{L}&-]{0,15}),?"
              + " NGÀY (\\d{1,2}) ?(?:THÁNG|[/.-]) ?(\\d{1,2}) ?(?:NĂM|[/.-]) ?((?:19|20)\\d\\d)(?:\\D.*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The title is among the first lines, and takes up so many. */
  private static final int TOP = 5;

  private static final int SPAN = 3;

  /** What the title of a page without a letterhead says. */
  static Optional<TitledHead> in(FirstPage page) {
    if (page.heading().isPresent()) {
      return Optional.empty();
    }
    List<HeadLine> lines = page.all();
    for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
      for (int n = 1; n <= Math.min(SPAN, lines.size() - i); n++) {
        List<HeadLine> title = lines.subList(i, i + n);
        String text = String.join(" ", title.stream().map(HeadLine::text).toList());
        Matcher m = LINE.matcher(text);
        if (title.get(0).isCapitals() && m.matches()) {
          Evidence seen = HeadLine.evidence(title, "code-in-title");
          return PartialDate.ifValid(
                  Integer.parseInt(m.group(6)),
                  Integer.parseInt(m.group(5)),
                  Integer.parseInt(m.group(4)))
              .map(d -> new TitledHead(m.group(2), m.group(3), d, m.group(1), seen));
        }
      }
    }
    return Optional.empty();
  }

  /** A value of it, where the page itself has none. */
  <T> Field<T> or(Field<T> field, T value) {
    return field instanceof Field.Absent ? new Field.Read<>(value, evidence, 1) : field;
  }
}
