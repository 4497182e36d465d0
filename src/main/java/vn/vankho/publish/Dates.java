package vn.vankho.publish;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.vankho.document.PartialDate;

/** Ngày tháng: dates as people write them. */
final class Dates {
  private Dates() {}

  /**
   * {@code 28/3/2012}, {@code 12/2019}, {@code 2017}; {@code 28 March 2012} in English. As in
   * Decree 30/2020/NĐ-CP, days below 10 and the months 1 and 2 have a zero before them.
   */
  static String of(PartialDate date, Language language) {
    if (language.isVietnamese()) {
      String day = date.day().isPresent() ? padded(date.day().getAsInt(), 9) + "/" : "";
      String month = date.month().isPresent() ? padded(date.month().getAsInt(), 2) + "/" : "";
      return day + month + date.year();
    }
    String day = date.day().isPresent() ? date.day().getAsInt() + " " : "";
    String month =
        date.month().isPresent()
            ? Month.of(date.month().getAsInt()).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
            : "";
    return day + month + date.year();
  }

  private static String padded(int number, int last) {
    return number <= last ? "0" + number : String.valueOf(number);
  }
}
