package vn.vankho.extract.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vankho.document.DocumentText;
import vn.vankho.document.ElectronicSignature;

/**
 * Ngày của tệp: when a file was signed and scanned; a second, independent source for a date that is
 * hard to read, never one of its own.
 *
 * @param signed days of the electronic signatures
 * @param known those and the days on which the file says it was made
 */
record FileDates(List<LocalDate> signed, List<LocalDate> known) {

  static final FileDates NONE = new FileDates(List.of(), List.of());

  /** A scan waits for days, not for weeks. */
  private static final int DAYS = 7;

  /** {@code 2019-05-31T15:19:10+07:00}, {@code 2019-05-31 (9)}. */
  private static final Pattern ISO = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d)(?!\\d).*");

  static FileDates of(DocumentText file, List<ElectronicSignature> signatures) {
    List<LocalDate> signed =
        signatures.stream()
            .flatMap(s -> s.signedAt().stream())
            .map(t -> t.toLocalDate())
            .distinct()
            .sorted()
            .toList();
    Stream<LocalDate> made =
        Stream.of("created", "title")
            .flatMap(k -> Optional.ofNullable(file.metadata().get(k)).stream())
            .flatMap(v -> day(v).stream());
    return new FileDates(signed, Stream.concat(signed.stream(), made).distinct().sorted().toList());
  }

  private static Optional<LocalDate> day(String text) {
    Matcher m = ISO.matcher(text);
    try {
      return m.matches() ? Optional.of(LocalDate.parse(m.group(1))) : Optional.empty();
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The month of a date whose day and year are read: that of a day on which the file was signed or
   * made, when its day is the same, or when what is legible of the month speaks for it.
   *
   * @param month as recognised, such as {@code 0l}
   */
  Optional<Integer> month(int year, int day, String month) {
    String digits = month.strip().replaceAll("[lI|]", "1").replaceAll("[oO]", "0");
    List<Integer> months =
        known.stream()
            .filter(k -> k.getYear() == year && k.getDayOfMonth() >= day)
            .filter(k -> k.getDayOfMonth() - day <= DAYS)
            .filter(k -> k.getDayOfMonth() == day || digits.matches("0?" + k.getMonthValue()))
            .map(LocalDate::getMonthValue)
            .distinct()
            .toList();
    return months.size() == 1 ? Optional.of(months.get(0)) : Optional.empty();
  }
}
