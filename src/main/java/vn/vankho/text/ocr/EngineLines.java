package vn.vankho.text.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.vankho.text.layout.FilledGap;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Dòng của bộ nhận dạng: the engine joins what stands at one height, over columns too; here its
 * lines are cut at wide gaps, and each piece gets one height, whatever letters its words have.
 */
final class EngineLines {
  private static final double WIDE_GAP = 1.5;

  private EngineLines() {}

  /** From the tops of capitals to the feet of g and y, as most words of the piece have it. */
  record Band(double top, double bottom) {}

  static List<List<Token>> pieces(List<Token> line) {
    List<Token> sorted =
        line.stream()
            .sorted(Comparator.comparingInt(Token::left).thenComparingInt(Token::right))
            .toList();
    double height = band(sorted).bottom() - band(sorted).top();
    List<List<Token>> pieces = new ArrayList<>();
    List<Token> piece = new ArrayList<>();
    for (Token t : sorted) {
      if (!piece.isEmpty() && isWide(piece.get(piece.size() - 1), t, height)) {
        pieces.add(List.copyOf(piece));
        piece.clear();
      }
      piece.add(t);
    }
    pieces.add(List.copyOf(piece));
    return pieces;
  }

  private static boolean isWide(Token left, Token right, double height) {
    double gap = right.left() - left.right();
    return gap > WIDE_GAP * height && !FilledGap.between(left.text(), right.text(), gap, height);
  }

  static Band band(List<Token> piece) {
    double[] tops =
        piece.stream().filter(EngineLines::hasLetter).mapToDouble(Token::top).sorted().toArray();
    double[] bottoms =
        piece.stream().filter(EngineLines::hasLetter).mapToDouble(Token::bottom).sorted().toArray();
    if (tops.length == 0) {
      tops = piece.stream().mapToDouble(Token::top).sorted().toArray();
      bottoms = piece.stream().mapToDouble(Token::bottom).sorted().toArray();
    }
    double top = tops[tops.length / 2];
    return new Band(top, Math.max(top + 1, bottoms[bottoms.length / 2]));
  }

  private static boolean hasLetter(Token t) {
    return t.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
