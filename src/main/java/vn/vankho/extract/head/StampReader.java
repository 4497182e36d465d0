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
  private static final Pattern NUMBER = Pattern.compile("\\bso\\W{0,8}(\\d{1,6})\\b");
  private static final Pattern DATE =
      Pattern.compile(
          "\\bngay\\W{0,8}(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{2}|\\d{4})\\b");

  Optional<IncomingStamp> read(FirstPage page) {
    PageText text = page.page();
    for (HeadLine stamp : page.all()) {
      if (stamp.box().top() < 0.5 * text.height()
          && stamp.isCapitals()
          && stamp.letters() < 40
          && ARRIVED.matcher(stamp.bare()).matches()) {
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
    return new IncomingStamp(Optional.empty(), number, date, stamp.evidence("incoming-stamp"));
  }
}
