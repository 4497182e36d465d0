package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Danh sách gạch đầu dòng: items under one another, each begun with a dash, some of them over
 * several lines. In a scan a dash may be misread or lost and a speck stand between two items.
 */
final class ItemList {

  /** {@code - Như trên;}; recognition reads a dash as an equals sign, a tilde or a quote too. */
  private static final Pattern ITEM = Pattern.compile("^[-–—+•*=~¬“]{1,2}\\s?(?=\\S)");

  private static final Pattern ENDED = Pattern.compile(".*[;.:]$");
  private static final Pattern LAST = Pattern.compile("^\\W*.?.?uu ?[:;.,]? ?v.*|^\\W*luu\\b.*");

  /** Below this a piece of a line is a speck, a signature's stroke or a stamp's. */
  private static final double LEGIBLE = 0.4;

  /** An item whose dash is lost begins at most this far from where the others do. */
  private static final double ALIGNED = 26;

  private final List<String> items = new ArrayList<>();
  private Optional<HeadLine> above = Optional.empty();
  private boolean closed;

  /** The items that lines make from the first on, up to where the list ends. */
  static List<String> of(List<HeadLine> lines) {
    ItemList list = new ItemList();
    for (HeadLine line : lines) {
      if (!list.closed) {
        list.add(line);
      }
    }
    return list.items.stream().map(ItemList::trimmed).filter(s -> !s.isEmpty()).toList();
  }

  static boolean isItem(HeadLine line) {
    return ITEM.matcher(line.text()).find();
  }

  /** {@code - Lưu: VT.}, which every list of recipients ends with. */
  static boolean isLast(HeadLine line) {
    return LAST.matcher(line.bare()).matches();
  }

  /** An item without its dash and the stop behind it. */
  static String trimmed(String item) {
    String text = ITEM.matcher(item).replaceFirst("");
    return text.replaceAll("[\\s;:.,–-]+$", "").strip();
  }

  private void add(HeadLine line) {
    boolean speck = line.scanned() && (line.letters() < 3 || line.confidence() < LEGIBLE);
    boolean far =
        above.map(a -> line.box().top() - a.box().top() > a.box().height() * 2.6 + 4).orElse(false);
    if (speck && !isLast(line)) {
      // it holds the rows of a list together all the same
      above = above.isPresent() && !far ? Optional.of(line) : above;
      return;
    }
    boolean item = isItem(line);
    if (far || !item && items.isEmpty() && above.isPresent()) {
      closed = true;
      return;
    }
    int last = items.size() - 1;
    if (item || last >= 0 && lostItsDash(line)) {
      items.add(line.text());
    } else if (last >= 0 && !ENDED.matcher(items.get(last)).matches()) {
      items.set(last, items.get(last) + " " + line.text());
    } else if (last >= 0) {
      closed = true;
    }
    above = Optional.of(line);
    closed |= isLast(line) && line.text().endsWith(".");
  }

  private boolean lostItsDash(HeadLine line) {
    return line.scanned()
        && ENDED.matcher(items.get(items.size() - 1)).matches()
        && Character.isUpperCase(line.text().charAt(0))
        && !line.isCapitals()
        && above.map(a -> Math.abs(a.box().left() - line.box().left()) < ALIGNED).orElse(false);
  }
}
