package vn.vankho.text.ocr;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.vankho.document.Box;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;
import vn.vankho.text.layout.LineBuilder.StyledWord;
import vn.vankho.text.layout.ReadingOrder;

/**
 * Dòng của trang lệch: the lines of a page that lies askew. They are put together as if the page
 * were straight; every word keeps the place where it is seen.
 */
final class AskewLines {

  /** Degrees; the lines of a page that is straighter do not run into one another. */
  private static final double ASKEW = 2.5;

  private final double width;
  private final double height;
  private final double angle;
  private final Map<Word, Word> seen = new IdentityHashMap<>();

  private AskewLines(double width, double height, double angle) {
    this.width = width;
    this.height = height;
    this.angle = angle;
  }

  /**
   * See {@link ReadingOrder#lines(List, List, double, double)}.
   *
   * @param skew degrees by which the page is to be turned clockwise to be straight
   */
  static List<TextLine> of(
      List<StyledWord> words,
      List<List<StyledWord>> apart,
      double width,
      double height,
      double skew) {
    if (Math.abs(skew) < ASKEW) {
      return ReadingOrder.lines(words, apart, width, height);
    }
    AskewLines page = new AskewLines(width, height, Math.toRadians(skew));
    Map<StyledWord, StyledWord> straight = new IdentityHashMap<>();
    words.forEach(w -> straight.put(w, page.straight(w)));
    return ReadingOrder.lines(
            words.stream().map(straight::get).toList(),
            apart.stream().map(block -> block.stream().map(straight::get).toList()).toList(),
            width,
            height)
        .stream()
        .map(page::asSeen)
        .toList();
  }

  private StyledWord straight(StyledWord word) {
    Word w = word.word();
    Box b = w.box();
    double dx = b.centerX() - width / 2;
    double dy = b.centerY() - height / 2;
    double x = width / 2 + Math.cos(angle) * dx - Math.sin(angle) * dy;
    double y = height / 2 + Math.sin(angle) * dx + Math.cos(angle) * dy;
    Box level = new Box(x - b.width() / 2, y - b.height() / 2, b.width(), b.height());
    Word turned = new Word(w.text(), level, w.confidence(), w.ink(), w.raw());
    seen.put(turned, w);
    return new StyledWord(turned, word.bold(), word.italic());
  }

  private TextLine asSeen(TextLine line) {
    return new TextLine(line.words().stream().map(seen::get).toList(), line.style());
  }
}
