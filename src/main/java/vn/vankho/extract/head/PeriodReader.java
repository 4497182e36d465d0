package vn.vankho.extract.head;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Period;
import vn.vankho.document.Vietnamese;

/** Kỳ, giai đoạn: the time that the title speaks of. */
final class PeriodReader {

  /**
   * {@code giai đoạn 2013-2020}, {@code từ năm 2013 đến năm 2017}; {@code giai đoạn 2018 2020},
   * whose dash is lost.
   */
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:giai doan|tu nam|cac nam|nam) (\\d{4}) ?(?:-|den nam|den|(?<=giai doan \\d{4} )) ?(?:nam )?(\\d{4})");

  /** {@code năm 2023}, not one of a date. */
  private static final Pattern YEAR =
      Pattern.compile("(?<!thang \\d )(?<!thang \\d\\d )\\bnam (\\d{4})\\b");

  /** The period when the title names one; several spans leave it open. */
  Optional<Period> read(Optional<String> title, Optional<PartialDate> date, List<PageLines> pages) {
    String bare = Vietnamese.bare(title.orElse(""));
    Matcher span = SPAN.matcher(bare);
    TreeSet<Integer> years = new TreeSet<>();
    int spans = 0;
    int last = 0;
    while (span.find()) {
      spans++;
      last = span.end();
      years.add(Integer.parseInt(span.group(1)));
      years.add(Integer.parseInt(span.group(2)));
    }
    if (spans != 1) {
      // several programmes are named by their spans; the year behind them is the document's own
      bare = spans > 1 ? bare.substring(Math.min(bare.length(), last)) : bare;
      years.clear();
      Matcher year = YEAR.matcher(bare);
      while (year.find()) {
        years.add(Integer.parseInt(year.group(1)));
      }
    }
    if (spans > 1 && years.isEmpty()) {
      date.map(PartialDate::year).filter(y -> isSpokenOf(y, pages)).ifPresent(years::add);
    }
    boolean sensible = !years.isEmpty() && years.first() >= 1945 && years.last() <= 2100;
    return sensible
        ? Optional.of(new Period(PartialDate.of(years.first()), PartialDate.of(years.last())))
        : Optional.empty();
  }

  /** Whether the text names the year by itself, again and again. */
  private static boolean isSpokenOf(int year, List<PageLines> pages) {
    int times = 0;
    for (PageLines page : pages) {
      for (HeadLine line : page.lines()) {
        if (line.bare().contains("nam ")) {
          Matcher named = YEAR.matcher(line.bare());
          while (named.find()) {
            times += Integer.parseInt(named.group(1)) == year ? 1 : 0;
          }
        }
      }
    }
    return times >= 3;
  }
}
