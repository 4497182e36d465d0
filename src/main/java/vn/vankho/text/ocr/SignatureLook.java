package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.leptonica.PIX;
import vn.vankho.document.Vietnamese;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Nhìn lại chỗ ký (ô số 7): where a seal touches the rank or the name, the engine takes the whole
 * block for a picture and reads nothing. Then the place beside "Nơi nhận" is read once more, word
 * for word, the seal's last traces lifted; only words that were read well are added.
 */
final class SignatureLook {
  private static final double SURE = 0.7;

  /** A rank and a name are worth a look by the thorough model when a word is less sure. */
  private static final double SURER = 0.9;

  private static final int MILLIS = 10_000;

  /** What is lighter, of 255, is no print but what is left of a seal's red; paper is at 200. */
  private static final int SEAL = 150;

  /** Rows from the block's top to the name. */
  private static final int NAME = 7;

  /** A rank and a name have at least so many words. */
  private static final int FEW_WORDS = 6;

  private SignatureLook() {}

  /** In the image's pixels. */
  private record Area(int left, int top, int right, int bottom, double row) {
    boolean holds(Token t) {
      return t.centerX() > left && t.centerX() < right && t.centerY() > top && t.centerY() < bottom;
    }

    /** Where the name stands, below the rank and the seal. */
    Area name() {
      return new Area(left, (int) (top + NAME * row), right, bottom, row);
    }
  }

  /** All words of the page, with those of the signature block that were overlooked. */
  static List<Token> completed(List<Token> tokens, PIX gray, Engine engine) {
    Optional<Area> block = besideRecipients(tokens, gray);
    if (block.isEmpty()) {
      return tokens;
    }
    Area area = block.get();
    Area name = area.name();
    List<Token> all = tokens;
    if (looksUnread(area, tokens)) {
      all = merged(tokens, read(area, 255, tokens, gray, engine));
    } else if (hasWordBelow(SURER, area, tokens)) {
      all = surer(tokens, read(area, 255, tokens, gray, engine));
    }
    return hasWordBelow(SURE, name, all) ? merged(all, read(name, SEAL, all, gray, engine)) : all;
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
        || sure.stream().noneMatch(t -> t.top() > area.top() + NAME * area.row());
  }

  private static boolean hasWordBelow(double sure, Area area, List<Token> tokens) {
    return tokens.stream()
        .anyMatch(t -> area.holds(t) && t.confidence() <= sure && isWord(t.text()));
  }

  /**
   * @param white what is lighter, of 255, is taken for paper
   */
  private static List<Token> read(
      Area area, int white, List<Token> tokens, PIX gray, Engine engine) {
    PIX clip = new Blot(area.left(), area.top(), area.right(), area.bottom()).cut(gray);
    if (clip == null || clip.isNull()) {
      return List.of();
    }
    PIX print = pixGammaTRC(null, clip, 1, 0, white);
    pixDestroy(clip);
    int lines = tokens.stream().mapToInt(Token::line).max().orElse(0) + 1;
    try {
      List<Token> read =
          Specks.removed(engine.read(print, Prepared.DPI, Engine.Mode.BLOCK, MILLIS));
      return read.stream()
          .filter(t -> isWord(t.text()))
          .filter(t -> isSure(t) || read.stream().anyMatch(o -> isSure(o) && areNeighbours(t, o)))
          .map(t -> t.moved(area.left(), area.top(), lines))
          .toList();
    } catch (Engine.EngineFailed e) {
      return List.of();
    } finally {
      pixDestroy(print);
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

  /** Of two readings of one place the surer. */
  static List<Token> surer(List<Token> first, List<Token> second) {
    List<Token> better =
        second.stream()
            .filter(
                s ->
                    second.stream()
                        .anyMatch(o -> o.confidence() > SURER && (o == s || areNeighbours(s, o))))
            .filter(
                s ->
                    first.stream()
                        .noneMatch(f -> overlap(f, s) && f.confidence() >= s.confidence()))
            .toList();
    List<Token> out = new ArrayList<>();
    first.stream().filter(f -> better.stream().noneMatch(s -> overlap(f, s))).forEach(out::add);
    out.addAll(better);
    return List.copyOf(out);
  }

  static boolean overlap(Token a, Token b) {
    return Math.min(a.right(), b.right()) > Math.max(a.left(), b.left())
        && Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top())
            > 0.4 * Math.min(a.height(), b.height());
  }
}
