package vn.vankho.extract.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.IncomingStamp;
import vn.vankho.document.PageText;
import vn.vankho.document.PartialDate;

/** Dấu đến: the receiver's stamp, with its own number and date. */
final class StampReader {

  private static final Pattern ARRIVED =
      Pattern.compile("^\\W*(?:(?:cv|cong van|van ban) ?)?den\\b.{0,60}");
  private static final Pattern CODE = Pattern.compile("^\\W*s[o0]\\W.*/.*");

  private static final double LEGIBLE = 0.7;

  /** {@code ĐẾN Số: 556}: less of it stands in capitals than of a heading. */
  private static final double CAPITALS = 0.6;

  /** Whether a line is the head of a stamp. */
  static boolean isStamp(HeadLine line) {
    return line.capitals() >= CAPITALS
        && line.letters() < 40
        && ARRIVED.matcher(line.bare()).matches();
  }

  /** How far the office's name stands over the stamp, in points. */
  private static final double ABOVE = 26;

  private static final Pattern NUMBER = Pattern.compile("\\bso\\W{0,8}(\\d{1,6})\\b");
  private static final Pattern DATE =
      Pattern.compile(
          "\\bngay\\W{0,8}(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{2}|\\d{4})\\b");

  Optional<IncomingStamp> read(FirstPage page) {
    PageText text = page.page();
    for (HeadLine stamp : page.all()) {
      if (stamp.box().top() < 0.5 * text.height() && isStamp(stamp)) {
        return Optional.of(around(page, stamp));
      }
    }
    return Optional.empty();
  }

  private static IncomingStamp around(FirstPage page, HeadLine stamp) {
    List<HeadLine> near =
        page.all().stream()
            .filter(l -> Math.abs(l.box().centerY() - stamp.box().centerY()) < 45)
            .filter(l -> Math.abs(l.box().left() - stamp.box().left()) < 110)
            .toList();
    Optional<String> number = Optional.empty();
    Optional<PartialDate> date = Optional.empty();
    for (HeadLine line : near) {
      Matcher n = NUMBER.matcher(line.bare());
      if (number.isEmpty() && !line.handwritten() && !line.bare().contains("/") && n.find()) {
        number = Optional.of(n.group(1));
      }
      Matcher d = DATE.matcher(line.bare());
      if (date.isEmpty() && !line.handwritten() && d.find()) {
        int year = Integer.parseInt(d.group(3));
        date =
            PartialDate.ifValid(
                year < 100 ? 2000 + year : year,
                Integer.parseInt(d.group(2)),
                Integer.parseInt(d.group(1)));
      }
    }
    return new IncomingStamp(receiver(page, stamp), number, date, stamp.evidence("incoming-stamp"));
  }

  /** The office's name, which stands in capitals over the stamp, outside of the letterhead. */
  private static Optional<String> receiver(FirstPage page, HeadLine stamp) {
    double letterheadEnds =
        page.left().stream()
            .filter(l -> CODE.matcher(l.bare()).matches())
            .mapToDouble(l -> l.box().top())
            .findFirst()
            .orElse(0);
    return page.all().stream()
        .filter(l -> l.isCapitals() && l.letters() >= 5 && l.confidence() > LEGIBLE)
        .filter(l -> l.box().bottom() <= stamp.box().top() + 4)
        .filter(l -> stamp.box().top() - l.box().bottom() < ABOVE)
        .filter(l -> Math.abs(l.box().left() - stamp.box().left()) < 110)
        .filter(l -> l.box().top() > letterheadEnds && !ARRIVED.matcher(l.bare()).matches())
        .reduce((upper, lower) -> lower)
        .map(l -> l.text().replaceAll("^[^\\p{L}]+|[^\\p{L}\\d)]+$", ""));
  }
}
