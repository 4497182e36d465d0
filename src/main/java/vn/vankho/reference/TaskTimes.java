package vn.vankho.reference;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;

/**
 * Thời gian thực hiện: when a task is due, as plans print it ({@code Quý III/2023}, {@code Thường
 * xuyên}), in English. Only what a row covers whole has English.
 */
final class TaskTimes {

  /** A place in a row: {@code {quarter}}, {@code {year}}. */
  private static final Pattern PLACE = Pattern.compile("\\{(quarter|month|year|day)\\}");

  /** What may stand in each place. */
  private static final Map<String, String> SHAPES =
      Map.of(
          "quarter", "(iv|i{1,3}|[1-4])",
          "month", "(0?[1-9]|1[0-2])",
          "year", "((?:19|20)\\d{2})",
          "day", "(0?[1-9]|[12]\\d|3[01])");

  private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

  private record Row(Pattern printed, List<String> places, String english) {}

  private final List<Row> rows;

  TaskTimes() {
    rows = CsvTable.read("task_times.csv", r -> row(r.text("time_vi"), r.text("time_en")));
  }

  private static Row row(String vietnamese, String english) {
    StringBuilder printed = new StringBuilder();
    List<String> places = new ArrayList<>();
    String key = Vietnamese.key(vietnamese);
    Matcher place = PLACE.matcher(key);
    int from = 0;
    while (place.find()) {
      printed.append(Pattern.quote(key.substring(from, place.start())));
      printed.append(SHAPES.get(place.group(1)));
      places.add(place.group(1));
      from = place.end();
    }
    printed.append(Pattern.quote(key.substring(from)));
    return new Row(Pattern.compile(printed.toString()), places, english);
  }

  /** {@code Third quarter of 2023}; empty where no row says the whole. */
  Optional<String> english(String printed) {
    String key = Vietnamese.key(printed);
    for (Row row : rows) {
      Matcher found = row.printed().matcher(key);
      if (found.matches()) {
        return Optional.of(Vietnamese.capitalised(fill(row, found)));
      }
    }
    return Optional.empty();
  }

  /** Places of one kind stand in the same order in both languages. */
  private static String fill(Row row, Matcher found) {
    String english = row.english();
    for (int i = 0; i < row.places().size(); i++) {
      String place = row.places().get(i);
      english = english.replaceFirst("\\{" + place + "\\}", word(place, found.group(i + 1)));
    }
    return english;
  }

  private static String word(String place, String value) {
    return switch (place) {
      case "quarter" ->
          ORDINALS.get(ROMAN.contains(value) ? ROMAN.indexOf(value) : Integer.parseInt(value) - 1);
      case "month" ->
          Month.of(Integer.parseInt(value)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      default -> String.valueOf(Integer.parseInt(value));
    };
  }

  @Override
  public String toString() {
    return rows.toString();
  }
}
