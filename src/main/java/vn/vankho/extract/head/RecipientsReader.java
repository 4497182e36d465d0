package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Similar;
import vn.vankho.document.Word;

/** Kính gửi, Nơi nhận (ô số 9): whom the document is addressed to and who gets it. */
final class RecipientsReader {

  private static final String HEAD = "noi nhan";

  /** {@code Kính gửi:} and what stands on its line. */
  private static final Pattern ADDRESSED =
      Pattern.compile("^[^\\p{L}]{0,3}[Kk][íìiÍI]nh g[ửưuừứ]i\\s*[:;.]?\\s*(.*)$");

  /** The list stands in the page's left part; what begins further right is the signature's. */
  private static final double LEFT_PART = 0.42;

  /** A blank so wide within a line parts the list from the signature beside it. */
  private static final double COLUMN_GAP = 28;

  /** Its words, with the dots that may follow them. */
  private static final int LONGEST_HEAD = 60;

  /** Fewer items above {@code Lưu} are no list when the words over them are lost. */
  private static final int FEWEST = 2;

  /** The list under {@code Nơi nhận:}; empty where there is none. */
  List<String> recipients(List<PageLines> pages) {
    for (PageLines page : pages) {
      List<HeadLine> column = column(page);
      for (int i = 0; i < column.size(); i++) {
        if (isHead(column.get(i))) {
          List<String> items = ItemList.of(column.subList(i + 1, column.size()));
          if (!items.isEmpty()) {
            return items;
          }
        }
      }
    }
    return pages.stream()
        .map(RecipientsReader::aboveTheLast)
        .filter(items -> items.size() >= FEWEST)
        .reduce((first, last) -> last)
        .orElse(List.of());
  }

  /** {@code Nơi nhận:}, up to two letters of it misread. */
  private static boolean isHead(HeadLine line) {
    if (line.bare().length() > LONGEST_HEAD) {
      return false;
    }
    String letters = line.bare().replaceAll("[^a-z ]", "").strip();
    int most = line.scanned() ? 2 : 1;
    return letters.length() >= 5
        && letters.length() <= 14
        && (letters.startsWith(HEAD) || Similar.distance(letters, HEAD, most) <= most);
  }

  /** The items over {@code - Lưu: VT.} where the list's own head is lost. */
  private static List<String> aboveTheLast(PageLines page) {
    List<HeadLine> column = column(page);
    for (int last = column.size() - 1; last > 0; last--) {
      if (column.get(last).scanned()
          && ItemList.isLast(column.get(last))
          && ItemList.isItem(column.get(last))) {
        int first = last;
        for (int i = last - 1; i >= 0; i--) {
          HeadLine below = column.get(i + 1);
          double step = below.box().top() - column.get(i).box().top();
          if (step > below.box().height() * 2.6 + 4 || column.get(i).letters() > 60) {
            break;
          }
          first = ItemList.isItem(column.get(i)) ? i : first;
        }
        return ItemList.of(column.subList(first, last + 1));
      }
    }
    return List.of();
  }

  /** The page's left part, without what stands to the right of it on the same lines. */
  private static List<HeadLine> column(PageLines page) {
    double edge = page.page().width() * LEFT_PART;
    List<HeadLine> left = new ArrayList<>();
    for (HeadLine line : page.lines()) {
      if (line.box().left() < edge) {
        List<Word> words = line.line().words();
        double end = Double.MAX_VALUE;
        for (int i = words.size() - 1; i > 0; i--) {
          double from = words.get(i - 1).box().right();
          boolean item = i == 1 && words.get(0).text().chars().noneMatch(Character::isLetter);
          if (words.get(i).box().left() - from > COLUMN_GAP && !item) {
            end = words.get(i).box().left();
          }
        }
        line.within(page.page(), 0, end).ifPresent(left::add);
      }
    }
    return Baselines.joined(page.page(), left, COLUMN_GAP);
  }

  /** Those named after {@code Kính gửi:}; empty where the document is addressed to nobody. */
  List<String> addressees(PageLines first) {
    List<HeadLine> lines = first.lines();
    for (int i = 0; i < lines.size(); i++) {
      Matcher m = ADDRESSED.matcher(lines.get(i).text());
      if (m.matches()) {
        List<HeadLine> under = lines.subList(i + 1, lines.size());
        String same = m.group(1).strip();
        return same.isEmpty() ? ItemList.of(under) : from(first, lines.get(i), same, under);
      }
    }
    return List.of();
  }

  /** The addressees of whom the first stands on the line of {@code Kính gửi:} itself. */
  private static List<String> from(
      PageLines page, HeadLine head, String same, List<HeadLine> under) {
    int letters = head.text().length() - same.length();
    HeadLine rest = head.behind(page.page(), Math.max(1, letters));
    if (ItemList.isItem(rest)) {
      List<HeadLine> all = new ArrayList<>(List.of(rest));
      all.addAll(under);
      return ItemList.of(all);
    }
    StringBuilder whole = new StringBuilder(same);
    Optional<HeadLine> above = Optional.of(head);
    for (HeadLine line : under) {
      boolean near = line.box().top() - above.get().box().top() < head.box().height() * 2;
      boolean goesOn =
          !same.endsWith(";")
              && !same.endsWith(".")
              && Character.isLowerCase(line.text().charAt(0))
              && line.box().left() > head.box().left();
      if (!near || !goesOn) {
        break;
      }
      whole.append(' ').append(line.text());
      above = Optional.of(line);
    }
    return List.of(ItemList.trimmed(whole.toString()));
  }
}
