package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.PIX;
import vn.vankho.document.Vietnamese;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Nhìn lại chỗ ký (ô số 7): where a seal touches the rank or the name, the engine takes the whole
 * block for a picture and reads nothing. Then the place beside "Nơi nhận" is read once more, word
 * for word; only words that were read well are added.
 */
final class SignatureLook {
  private static final double SURE = 0.7;
  private static final int MILLIS = 10_000;

  /** A rank and a name have at least so many words. */
  private static final int FEW_WORDS = 6;

  private SignatureLook() {}

  /** In the image's pixels. */
  private record Area(int left, int top, int right, int bottom, double row) {
    boolean holds(Token t) {
      return t.centerX() > left && t.centerX() < right && t.centerY() > top && t.centerY() < bottom;
    }
  }

  /** All words of the page, with those of the signature block that were overlooked. */
  static List<Token> completed(List<Token> tokens, PIX gray, Engine engine) {
    Optional<Area> area = besideRecipients(tokens, gray).filter(a -> looksUnread(a, tokens));
    return area.map(a -> merged(tokens, read(a, tokens, gray, engine))).orElse(tokens);
  }

  private static Optional<Area> besideRecipients(List<Token> tokens, PIX gray) {
    int width = pixGetWidth(gray);
    int height = pixGetHeight(gray);
    for (int i = 1; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      if (Vietnamese.bare(t.text()).equals("nhan:")
          && Vietnamese.bare(tokens.get(i - 1).text()).endsWith("noi")
          && t.centerX() < 0.5 * width) {
        double row = Math.max(t.height(), Specks.medianHeight(tokens));
        int top = (int) Math.max(0, t.top() - 2.5 * row);
        int bottom = (int) Math.min(height, t.bottom() + 17 * row);
        return Optional.of(new Area((int) (0.47 * width), top, width, bottom, row));
      }
    }
    return Optional.empty();
  }

  private static boolean looksUnread(Area area, List<Token> tokens) {
    List<Token> sure =
        tokens.stream()
            .filter(area::holds)
            .filter(t -> t.confidence() > SURE && t.text().length() > 1)
            .toList();
    return sure.size() < FEW_WORDS
        || sure.stream().noneMatch(t -> t.top() > area.top() + 7 * area.row());
  }

  private static List<Token> read(Area area, List<Token> tokens, PIX gray, Engine engine) {
    PIX clip;
    try (BOX box =
        boxCreate(
            area.left(), area.top(), area.right() - area.left(), area.bottom() - area.top())) {
      clip = pixClipRectangle(gray, box, (BOX) null);
    }
    if (clip == null || clip.isNull()) {
      return List.of();
    }
    int lines = tokens.stream().mapToInt(Token::line).max().orElse(0) + 1;
    try {
      List<Token> read = Specks.removed(engine.read(clip, Prepared.DPI, Engine.Mode.BLOCK, MILLIS));
      return read.stream()
          .filter(t -> isWord(t.text()))
          .filter(t -> isSure(t) || read.stream().anyMatch(o -> isSure(o) && areNeighbours(t, o)))
          .map(t -> t.moved(area.left(), area.top(), lines))
          .toList();
    } catch (Engine.EngineFailed e) {
      return List.of();
    } finally {
      pixDestroy(clip);
    }
  }

  private static boolean isSure(Token t) {
    return t.confidence() > SURE && isWord(t.text());
  }

  /** A doubtful word beside a sure one stays, with its doubt: half a name would be a wrong name. */
  private static boolean areNeighbours(Token a, Token b) {
    double height = Math.max(a.height(), b.height());
    double gap = Math.max(a.left(), b.left()) - Math.min(a.right(), b.right());
    return Math.abs(a.centerY() - b.centerY()) < 0.5 * height && gap < 1.5 * height;
  }

  /** A word has two letters or more, and no digits: around a seal nothing else is believed. */
  private static boolean isWord(String text) {
    return text.codePoints().filter(Character::isLetter).count() > 1
        && text.codePoints().noneMatch(Character::isDigit);
  }

  /** What the first look read surely stays; what it guessed gives way. */
  private static List<Token> merged(List<Token> first, List<Token> second) {
    List<Token> added =
        second.stream()
            .filter(s -> first.stream().noneMatch(f -> f.confidence() > SURE && overlap(f, s)))
            .toList();
    List<Token> out = new ArrayList<>();
    first.stream().filter(f -> added.stream().noneMatch(s -> overlap(f, s))).forEach(out::add);
    out.addAll(added);
    return List.copyOf(out);
  }

  private static boolean overlap(Token a, Token b) {
    return Math.min(a.right(), b.right()) > Math.max(a.left(), b.left())
        && Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top())
            > 0.4 * Math.min(a.height(), b.height());
  }
}
