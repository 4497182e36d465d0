package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bytedeco.leptonica.PIX;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Nét ký (ô số 7b): the ink of a signature, of any colour, between the printed rank and the printed
 * name. Where a frame, a picture or a seal without colour stands there, nothing is said.
 */
final class SignatureInk {

  /** Darker is ink, on a background made even at 200. */
  private static final int INK = 140;

  private static final double MM = Prepared.DPI / 25.4;

  /** How far below its rank a name may stand, in rows; closer there is no room for a signature. */
  private static final double LEAST_GAP = 2;

  private static final double MOST_GAP = 12;

  /** A signature reaches out of its block, in rows. */
  private static final double REACH = 4;

  /** Pen strokes leave most of their box white; so much ink is a picture. */
  private static final double MOST_INK = 0.4;

  /** So much ink along a box's edges is a frame. */
  private static final double FRAME = 0.4;

  private SignatureInk() {}

  /** Words of one line that stand together. */
  private record Piece(List<Token> words, int left, int top, int right, int bottom) {
    static Piece of(List<Token> words) {
      return new Piece(
          words,
          words.stream().mapToInt(Token::left).min().orElseThrow(),
          words.stream().mapToInt(Token::top).min().orElseThrow(),
          words.stream().mapToInt(Token::right).max().orElseThrow(),
          words.stream().mapToInt(Token::bottom).max().orElseThrow());
    }

    double centre() {
      return (left + right) / 2.0;
    }

    int height() {
      return bottom - top;
    }

    /** Such as CHỦ TỊCH. */
    boolean isRank() {
      return words.stream().allMatch(t -> t.text().equals(t.text().toUpperCase(Locale.ROOT)))
          && words.stream()
                  .flatMapToInt(t -> t.text().codePoints())
                  .filter(Character::isLetter)
                  .count()
              > 4;
    }

    /** Such as Nguyễn Văn A. */
    boolean isName() {
      return words.size() >= 2
          && words.size() <= 6
          && words.stream().allMatch(t -> t.text().matches("\\p{Lu}\\p{L}*"))
          && words.stream().filter(t -> t.text().matches("\\p{Lu}\\p{Ll}+")).count() >= 2;
    }

    boolean isOver(Piece other, double row) {
      double gap = other.top - bottom;
      return gap > LEAST_GAP * row
          && gap < MOST_GAP * row
          && Math.abs(centre() - other.centre()) < REACH * row;
    }
  }

  /** Signatures in the image's pixels, from top to bottom. */
  static List<Blot> in(List<Token> tokens, PIX gray) {
    double row = Specks.medianHeight(tokens);
    List<Piece> pieces = pieces(tokens);
    List<Blot> signatures = new ArrayList<>();
    for (Piece name : pieces) {
      if (name.isName()) {
        pieces.stream()
            .filter(rank -> rank.isRank() && rank.isOver(name, row))
            .max(Comparator.comparingInt(Piece::bottom))
            .filter(rank -> pieces.stream().noneMatch(p -> isPrintBetween(p, rank, name)))
            .flatMap(rank -> between(rank, name, row, gray))
            .ifPresent(signatures::add);
      }
    }
    return List.copyOf(signatures);
  }

  private static List<Piece> pieces(List<Token> tokens) {
    Map<Integer, List<Token>> lines =
        tokens.stream()
            .collect(Collectors.groupingBy(Token::line, TreeMap::new, Collectors.toList()));
    return lines.values().stream()
        .flatMap(line -> EngineLines.pieces(line).stream())
        .map(Piece::of)
        .sorted(Comparator.comparingInt(Piece::top).thenComparingInt(Piece::left))
        .toList();
  }

  /** Words read well stand between, such as those of a digital signature. */
  private static boolean isPrintBetween(Piece p, Piece rank, Piece name) {
    return p != rank
        && p != name
        && p.top >= rank.bottom - 2
        && p.bottom <= name.top + 2
        && p.right > Math.min(rank.left, name.left)
        && p.left < Math.max(rank.right, name.right)
        && p.words.stream().filter(t -> t.confidence() > 0.7 && t.text().length() > 1).count() > 1;
  }

  private static Optional<Blot> between(Piece rank, Piece name, double row, PIX gray) {
    int reach = (int) (REACH * row);
    int left = Math.max(0, Math.min(rank.left, name.left) - reach);
    int right = Math.min(pixGetWidth(gray), Math.max(rank.right, name.right) + reach);
    int top = Math.max(0, rank.top);
    int bottom = Math.min(pixGetHeight(gray), name.bottom);
    Blot zone = new Blot(left, top, right, bottom);
    PIX mask = mask(gray, zone);
    try {
      List<Blot> ink =
          Blot.in(mask).stream()
              .filter(b -> !isPrint(b.moved(left, top), rank) && !isPrint(b.moved(left, top), name))
              .toList();
      List<Blot> strokes = ink.stream().filter(b -> isStroke(b, row)).toList();
      if (strokes.stream().anyMatch(b -> isNoPen(b, mask))) {
        return Optional.empty();
      }
      return strokes.stream()
          .reduce(SignatureInk::around)
          .filter(all -> isSized(all) && isWithin(all.moved(left, top), rank, name))
          .map(all -> withDots(all, ink, row).moved(left, top));
    } finally {
      pixDestroy(mask);
    }
  }

  private static PIX mask(PIX gray, Blot zone) {
    PIX clip = zone.cut(gray);
    PIX mask = pixThresholdToBinary(clip, INK);
    pixDestroy(clip);
    return mask;
  }

  private static boolean isPrint(Blot b, Piece piece) {
    return b.height() < 1.4 * piece.height()
        && b.bottom() > piece.top - 3
        && b.top() < piece.bottom + 3;
  }

  /** Larger than any letter, and no drawn line. */
  private static boolean isStroke(Blot b, double row) {
    return Math.max(b.width(), b.height()) > 1.8 * row
        && Math.min(b.width(), b.height()) > 0.4 * row;
  }

  /** A frame, a picture, or a seal. */
  private static boolean isNoPen(Blot b, PIX mask) {
    double share = (double) b.ink(mask) / b.width() / b.height();
    boolean round =
        Math.min(b.width(), b.height()) > 18 * MM
            && Math.max(b.width(), b.height()) < 1.25 * Math.min(b.width(), b.height());
    return share > MOST_INK || round || edge(mask, b) > FRAME;
  }

  /** How much of the outermost pixels of a box is ink. */
  private static double edge(PIX mask, Blot b) {
    int wide = 4;
    if (Math.min(b.width(), b.height()) <= 4 * wide) {
      return 0;
    }
    int all = b.ink(mask);
    int inner =
        new Blot(b.left() + wide, b.top() + wide, b.right() - wide, b.bottom() - wide).ink(mask);
    return (all - inner) / (2.0 * (b.width() + b.height()));
  }

  /** A seal without colour is as high as a third of this again. */
  private static boolean isSized(Blot b) {
    return b.width() > 9 * MM && b.width() < 85 * MM && b.height() > 5 * MM && b.height() < 32 * MM;
  }

  /** Most of it lies between the two, under the one and over the other. */
  private static boolean isWithin(Blot b, Piece rank, Piece name) {
    double centre = (b.top() + b.bottom()) / 2.0;
    return centre > rank.bottom
        && centre < name.top
        && b.right() > Math.min(rank.left, name.left)
        && b.left() < Math.max(rank.right, name.right);
  }

  private static Blot withDots(Blot all, List<Blot> ink, double row) {
    return ink.stream()
        .filter(
            b ->
                b.left() < all.right() + row
                    && b.right() > all.left() - row
                    && b.top() < all.bottom() + row / 2
                    && b.bottom() > all.top() - row / 2)
        .reduce(all, SignatureInk::around);
  }

  private static Blot around(Blot a, Blot b) {
    return new Blot(
        Math.min(a.left(), b.left()),
        Math.min(a.top(), b.top()),
        Math.max(a.right(), b.right()),
        Math.max(a.bottom(), b.bottom()));
  }
}
