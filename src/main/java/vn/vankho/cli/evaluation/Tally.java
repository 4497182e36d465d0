package vn.vankho.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bảng kiểm: how often a field was right, wrong or missed; strictly, and softly, where one letter
 * in twenty does not count.
 */
final class Tally {

  private int right;
  private int nearlyRight;
  private int wrong;
  private int missed;
  private int inventedWithoutGold;
  private final List<String> wrongs = new ArrayList<>();

  /** Whether two values, both there, count as the same. */
  interface Same {
    boolean test(String gold, String exported);
  }

  /**
   * @param near when two values that are not the same are nearly so
   */
  void add(String file, Optional<String> gold, Optional<String> exported, Same same, Same near) {
    if (exported.isEmpty()) {
      missed += gold.isPresent() ? 1 : 0;
    } else if (gold.isPresent() && same.test(gold.get(), exported.get())) {
      right++;
    } else {
      wrong++;
      inventedWithoutGold += gold.isEmpty() ? 1 : 0;
      nearlyRight += gold.isPresent() && near.test(gold.get(), exported.get()) ? 1 : 0;
      wrongs.add(file + ": " + gold.orElse("–") + " → " + exported.get());
    }
  }

  int right() {
    return right;
  }

  int wrong() {
    return wrong;
  }

  int missed() {
    return missed;
  }

  /** Each wrong value: file, gold, exported. */
  List<String> wrongs() {
    return List.copyOf(wrongs);
  }

  /** Precision, recall and F1, each 0 to 1; 1 where there was nothing to find. */
  record Figures(double precision, double recall, double f1) {

    private static Figures of(int right, int exported, int gold) {
      double precision = exported == 0 ? 1 : right / (double) exported;
      double recall = gold == 0 ? 1 : right / (double) gold;
      double sum = precision + recall;
      return new Figures(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }
  }

  Figures strict() {
    return Figures.of(right, right + wrong, gold());
  }

  Figures soft() {
    return Figures.of(right + nearlyRight, right + wrong, gold());
  }

  /** How many values there are to find. */
  int gold() {
    return right + missed + wrong - inventedWithoutGold;
  }
}
