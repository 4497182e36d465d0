package vn.vankho.publish;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.vankho.document.PartialDate;

/** Ngày tháng: dates as people write them. */
final class Dates {
  private Dates() {}

  /** {@code 27/12/2022}, {@code 12/2019}, {@code 2017}; {@code 27 December 2022} in English. */
  static String of(PartialDate date, Language language) {
    if (language.isVietnamese()) {
      String day = date.day().isPresent() ? two(date.day().getAsInt()) + "/" : "";
      String month = date.month().isPresent() ? two(date.month().getAsInt()) + "/" : "";
      return day + month + date.year();
    }
    String day = date.day().isPresent() ? date.day().getAsInt() + " " : "";
    String month =
        date.month().isPresent()
            ? Month.of(date.month().getAsInt()).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
            : "";
    return day + month + date.year();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
