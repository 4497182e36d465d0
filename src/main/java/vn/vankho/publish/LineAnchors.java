package vn.vankho.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vankho.document.Box;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Evidence;
import vn.vankho.document.TextLine;
import vn.vankho.document.Vietnamese;

/** Neo của dòng: the address, within a document's page, of the line where something stands. */
final class LineAnchors {

  /** So many letters of a quote are enough to find its line. */
  private static final int ENOUGH = 24;

  /** What is asked of a page, made when it first is; the keys only where boxes do not answer. */
  private static final class Page {
    private final List<TextLine> lines;
    private List<Box> boxes = List.of();
    private List<String> keys = List.of();

    Page(List<TextLine> lines) {
      this.lines = lines;
    }

    List<Box> boxes() {
      if (boxes.isEmpty()) {
        boxes = lines.stream().map(TextLine::box).toList();
      }
      return boxes;
    }

    List<String> keys() {
      if (keys.isEmpty()) {
        keys = lines.stream().map(l -> Vietnamese.key(l.text())).toList();
      }
      return keys;
    }
  }

  private final DocumentText text;
  private final Map<Integer, Page> pages = new HashMap<>();

  LineAnchors(DocumentText text) {
    this.text = text;
  }

  static String of(int page, int line) {
    return "p" + page + "-" + (line + 1);
  }

  /** The line where the evidence begins; its page where that cannot be told. */
  String of(Evidence evidence) {
    int number = evidence.page();
    Page page = pages.computeIfAbsent(number, this::page);
    int line = evidence.box().map(b -> boxed(page, b)).orElse(-1);
    if (line < 0) {
      line = quoted(page, Vietnamese.key(evidence.quote()));
    }
    return line < 0 ? "page-" + number : of(number, line);
  }

  private Page page(int number) {
    return text.pages().stream()
        .filter(p -> p.number() == number)
        .findFirst()
        .map(p -> new Page(p.lines()))
        .orElseGet(() -> new Page(List.of()));
  }

  private static int boxed(Page page, Box box) {
    for (int i = 0; i < page.boxes().size(); i++) {
      Box line = page.boxes().get(i);
      boolean level = line.centerY() >= box.top() && line.centerY() <= box.bottom();
      if (level && line.intersects(box)) {
        return i;
      }
    }
    return -1;
  }

  private static int quoted(Page page, String quote) {
    String beginning = quote.substring(0, Math.min(ENOUGH, quote.length()));
    for (int i = 0; i < page.keys().size() && !beginning.isBlank(); i++) {
      if (page.keys().get(i).contains(beginning)) {
        return i;
      }
    }
    return -1;
  }
}
