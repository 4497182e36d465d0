package vn.vankho.extract.head;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Field;
import vn.vankho.document.PartialDate;

/**
 * Ngày của các văn bản làm căn cứ: no document is older than what it is based on, so that a date
 * read too early from a scan is found out.
 */
final class CitedBefore {

  private static final Pattern BASIS = Pattern.compile("^\\W{0,3}can cu .*");

  /** {@code ngày 19 tháng 6 năm 2015}, {@code ngày 5/3/2020}, not {@code từ ngày …}. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\btu )(?<!\\bden )(?<!\\btruoc )(?<!\\bhet )ngay (\\d{1,2}) ?(?:thang|[/.-]) ?(\\d{1,2})"
              + " ?(?:nam|[/.-]) ?((?:19|20)\\d\\d)(?!\\d)");

  private static final double SURE = 0.85;
  private static final int PAGES = 2;

  /** A basis goes on for so many lines at most. */
  private static final int LINES = 4;

  private CitedBefore() {}

  /** The day of the youngest basis, where one is dated. */
  static Optional<LocalDate> latest(List<PageLines> pages) {
    return pages.stream()
        .limit(PAGES)
        .flatMap(p -> days(p.lines()).stream())
        .max(Comparator.naturalOrder());
  }

  private static List<LocalDate> days(List<HeadLine> lines) {
    List<LocalDate> days = new java.util.ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (BASIS.matcher(lines.get(i).bare()).matches()) {
        Matcher m = DATE.matcher(paragraph(lines, i));
        while (m.find()) {
          PartialDate.ifValid(
                  Integer.parseInt(m.group(3)),
                  Integer.parseInt(m.group(2)),
                  Integer.parseInt(m.group(1)))
              .flatMap(PartialDate::toLocalDate)
              .ifPresent(days::add);
        }
      }
    }
    return days;
  }

  /** The lines from one on up to a semicolon; none of a line that was read badly. */
  private static String paragraph(List<HeadLine> lines, int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < Math.min(lines.size(), from + LINES); i++) {
      HeadLine line = lines.get(i);
      if (i > from && BASIS.matcher(line.bare()).matches() || line.confidence() < SURE) {
        break;
      }
      text.append(line.bare()).append(' ');
      if (line.text().matches(".*[;.]$")) {
        break;
      }
    }
    return text.toString();
  }

  /** The date, unless it was read from a scan and is earlier than its document can be. */
  static Field<PartialDate> notBefore(
      Optional<LocalDate> latest, Field<PartialDate> date, Optional<HeadLine> line) {
    boolean early =
        line.map(HeadLine::scanned).orElse(false)
            && date.read().flatMap(PartialDate::toLocalDate).isPresent()
            && latest.isPresent()
            && date.read().flatMap(PartialDate::toLocalDate).get().isBefore(latest.get());
    return early
        ? new Field.Unreadable<>(
            Optional.of(PartialDate.of(date.read().get().year())),
            date.seenAt().orElseThrow(),
            Unread.DATE_BEFORE_CITED)
        : date;
  }
}
