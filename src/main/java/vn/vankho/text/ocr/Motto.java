package vn.vankho.text.ocr;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vankho.document.Vietnamese;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Quốc hiệu, hoặc tiêu đề của Đảng (ô số 1), as it was read at the top of a page.
 *
 * @param words of its first line, from left to right
 */
record Motto(List<Token> words) {

  private static final Set<String> WORDS =
      Set.of("cong", "hoa", "xa", "hoi", "chu", "nghia", "viet", "nam", "dang", "san");

  /** So many of them in one line make a motto, though some are covered or read wrong. */
  private static final int ENOUGH = 4;

  /** It stands in this share of a page, from the top. */
  private static final double TOP = 0.3;

  static Optional<Motto> in(List<Token> tokens, int height) {
    Map<Integer, List<Token>> lines =
        tokens.stream()
            .filter(t -> t.centerY() < TOP * height)
            .filter(t -> WORDS.contains(Vietnamese.bare(t.text())))
            .collect(Collectors.groupingBy(Token::line));
    return lines.values().stream()
        .filter(l -> l.stream().map(t -> Vietnamese.bare(t.text())).distinct().count() >= ENOUGH)
        .min(Comparator.comparingInt(l -> l.get(0).top()))
        .map(l -> new Motto(l.stream().sorted(Comparator.comparingInt(Token::left)).toList()));
  }

  int left() {
    return words.get(0).left();
  }

  int top() {
    return words.stream().mapToInt(Token::top).min().orElseThrow();
  }

  /** The usual height of its words with their marks, pixels. */
  int height() {
    int[] heights = words.stream().mapToInt(Token::height).sorted().toArray();
    return heights[heights.length / 2];
  }
}
