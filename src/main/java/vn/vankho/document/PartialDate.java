package vn.vankho.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Ngày tháng năm: a date, or as much of it as is known: year; year and month; whole.
 *
 * @param year 1900 to 2100
 * @param month 1 to 12
 * @param day only with a month, and only one that the month has
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day)
    implements Comparable<PartialDate> {

  public PartialDate {
    Checks.that(year >= 1900 && year <= 2100, "year out of range: " + year);
    Checks.that(month.isPresent() || day.isEmpty(), "a day without a month");
    try {
      LocalDate.of(year, month.orElse(1), day.orElse(1));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  public static PartialDate of(int year) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  public static PartialDate of(int year, int month) {
    return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
  }

  public static PartialDate of(int year, int month, int day) {
    return new PartialDate(year, OptionalInt.of(month), OptionalInt.of(day));
  }

  /** The date from its parts, or nothing where there is no such day. */
  public static Optional<PartialDate> ifValid(int year, int month, int day) {
    try {
      return Optional.of(of(year, month, day));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * From ISO 8601: {@code 2019}, {@code 2019-12}, {@code 2019-12-30}.
   *
   * @throws IllegalArgumentException when it is none of these
   */
  public static PartialDate parse(String iso) {
    Checks.that(iso.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"), "not a date: " + iso);
    String[] part = iso.split("-");
    int year = Integer.parseInt(part[0]);
    return switch (part.length) {
      case 1 -> of(year);
      case 2 -> of(year, Integer.parseInt(part[1]));
      default -> of(year, Integer.parseInt(part[1]), Integer.parseInt(part[2]));
    };
  }

  public boolean isWhole() {
    return day.isPresent();
  }

  /** The day itself when it is known. */
  public Optional<LocalDate> toLocalDate() {
    return isWhole()
        ? Optional.of(LocalDate.of(year, month.getAsInt(), day.getAsInt()))
        : Optional.empty();
  }

  /** The first day that it can be. */
  public LocalDate earliest() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** The last day that it can be. */
  public LocalDate latest() {
    YearMonth last = YearMonth.of(year, month.orElse(12));
    return last.atDay(day.orElse(last.lengthOfMonth()));
  }

  /** ISO 8601, shortened when partial. */
  @Override
  public String toString() {
    StringBuilder iso = new StringBuilder(10).append(year);
    while (iso.length() < 4) {
      iso.insert(0, '0');
    }
    month.ifPresent(m -> iso.append(m < 10 ? "-0" : "-").append(m));
    day.ifPresent(d -> iso.append(d < 10 ? "-0" : "-").append(d));
    return iso.toString();
  }

  @Override
  public int compareTo(PartialDate other) {
    return toString().compareTo(other.toString());
  }
}
