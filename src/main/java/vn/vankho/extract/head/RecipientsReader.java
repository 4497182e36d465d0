package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kính gửi, Nơi nhận (ô số 9): whom the document is addressed to and who gets it. */
final class RecipientsReader {

  private static final double LEFT_HALF = 0.58;

  /** {@code Nơi nhận}, one letter misread. */
  private static final Pattern HEAD = Pattern.compile("n[o0]i nh[a-z]n");

  /** The list under {@code Nơi nhận:}; empty where there is none. */
  List<String> recipients(List<PageLines> pages) {
    for (PageLines page : pages) {
      if (page.lines().stream()
          .noneMatch(l -> l.bare().contains("i nh") && HEAD.matcher(l.bare()).find())) {
        continue;
      }
      double edge = page.page().width() * LEFT_HALF;
      List<HeadLine> column =
          page.lines().stream().flatMap(l -> l.within(page.page(), 0, edge).stream()).toList();
      for (int i = 0; i < column.size(); i++) {
        if (column.get(i).bare().matches("^\\W*n[o0]i nh[a-z]n\\b.*")
            && column.get(i).letters() < 30) {
          return items(column.subList(i + 1, column.size()), edge);
        }
      }
    }
    return List.of();
  }

  /** Those named after {@code Kính gửi:}; empty where the document is addressed to nobody. */
  List<String> addressees(PageLines first) {
    List<HeadLine> lines = first.lines();
    for (int i = 0; i < lines.size(); i++) {
      HeadLine line = lines.get(i);
      if (line.bare().matches("^\\W*kinh gui\\b.*")) {
        String same = line.text().replaceFirst("^[^:]*:?\\s*", "").strip();
        if (!same.isEmpty() && !same.startsWith("-")) {
          return List.of(trim(same));
        }
        return items(lines.subList(i + 1, lines.size()), Double.MAX_VALUE);
      }
    }
    return List.of();
  }

  private static List<String> items(List<HeadLine> lines, double right) {
    List<String> items = new ArrayList<>();
    Optional<HeadLine> above = Optional.empty();
    for (HeadLine line : lines) {
      boolean item = line.text().matches("^[-–—+•*]\\s?\\S.*");
      boolean far =
          above.map(a -> line.box().top() - a.box().top() > a.box().height() * 2.6).orElse(false);
      if (far || !item && items.isEmpty() && above.isPresent()) {
        break;
      }
      if (item) {
        items.add(line.text().replaceFirst("^[-–—+•*]\\s?", ""));
      } else if (!items.isEmpty()
          && !ended(items.get(items.size() - 1))
          && line.box().right() <= right) {
        items.set(items.size() - 1, items.get(items.size() - 1) + " " + line.text());
      } else if (!items.isEmpty()) {
        break;
      }
      above = Optional.of(line);
      if (item && line.text().endsWith(".") && line.bare().contains("luu")) {
        break;
      }
    }
    return items.stream().map(RecipientsReader::trim).filter(s -> !s.isEmpty()).toList();
  }

  private static boolean ended(String item) {
    return item.endsWith(";") || item.endsWith(".");
  }

  private static String trim(String item) {
    return item.replaceAll("[\\s;.,]+$", "").strip();
  }
}
