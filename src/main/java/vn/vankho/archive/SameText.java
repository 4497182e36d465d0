package vn.vankho.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.vankho.document.Similar;
import vn.vankho.document.Vietnamese;

/**
 * Cùng một văn bản: whether two texts are readings of the same pages. Slips of recognition leave a
 * word close to what it was; a form letter to somebody else puts other words and figures in its
 * place.
 */
final class SameText {

  private static final Pattern TOKEN_END = Pattern.compile("[^a-z0-9]+");

  /** The share of words that may have no counterpart: noise at the edges, stamps, signatures. */
  private static final double FOREIGN_WORDS = 0.02;

  /** The share of figures that both texts must have in common. */
  private static final double COMMON_FIGURES = 0.85;

  private static final int FEW_FIGURES = 8;

  private SameText() {}

  static boolean isSame(String one, String other) {
    Map<String, Integer> surplus = new HashMap<>();
    int words = count(one, surplus, 1) + count(other, surplus, -1);
    List<String> onlyInOne = new ArrayList<>();
    List<String> onlyInOther = new ArrayList<>();
    int figuresApart = 0;
    for (var entry : surplus.entrySet()) {
      String token = entry.getKey();
      int times = entry.getValue();
      if (isFigure(token)) {
        figuresApart += Math.abs(times);
      } else {
        for (int i = 0; i < Math.abs(times); i++) {
          (times > 0 ? onlyInOne : onlyInOther).add(token);
        }
      }
    }
    int figures = figures(one) + figures(other);
    boolean figuresAgree = figures >= FEW_FIGURES && figuresApart <= (1 - COMMON_FIGURES) * figures;
    return figuresAgree
        && foreign(onlyInOne, onlyInOther) + foreign(onlyInOther, onlyInOne)
            <= FOREIGN_WORDS * words;
  }

  private static int count(String text, Map<String, Integer> surplus, int step) {
    int words = 0;
    for (String token : TOKEN_END.split(Vietnamese.bare(text))) {
      if (token.length() > 1) {
        surplus.merge(token, step, Integer::sum);
        words += isFigure(token) ? 0 : 1;
      }
    }
    return words;
  }

  private static int figures(String text) {
    return (int)
        TOKEN_END
            .splitAsStream(Vietnamese.bare(text))
            .filter(t -> t.length() > 1 && isFigure(t))
            .count();
  }

  private static boolean isFigure(String token) {
    return Character.isDigit(token.charAt(0));
  }

  /** The words that have no similar word among the others. */
  private static long foreign(List<String> words, List<String> others) {
    return words.stream().filter(w -> others.stream().noneMatch(o -> isClose(w, o))).count();
  }

  /** At most one letter in three differs. */
  static boolean isClose(String one, String other) {
    int allowed = Math.max(1, Math.max(one.length(), other.length()) / 3);
    return Similar.distance(one, other, allowed) <= allowed;
  }
}
