package vn.vankho.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bảng kiểm: how often a field was right, wrong or missed. */
final class Tally {

  private int right;
  private int wrong;
  private int missed;
  private int inventedWithoutGold;
  private final List<String> wrongs = new ArrayList<>();

  /** Whether two values, both there, count as the same. */
  interface Same {
    boolean test(String gold, String exported);
  }

  void add(String file, Optional<String> gold, Optional<String> exported, Same same) {
    if (exported.isEmpty()) {
      missed += gold.isPresent() ? 1 : 0;
    } else if (gold.isPresent() && same.test(gold.get(), exported.get())) {
      right++;
    } else {
      wrong++;
      inventedWithoutGold += gold.isEmpty() ? 1 : 0;
      wrongs.add(file + ": " + gold.orElse("–") + " → " + exported.get());
    }
  }

  void add(Tally other) {
    right += other.right;
    wrong += other.wrong;
    missed += other.missed;
    inventedWithoutGold += other.inventedWithoutGold;
    wrongs.addAll(other.wrongs);
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

  double precision() {
    return right + wrong == 0 ? 1 : right / (double) (right + wrong);
  }

  double recall() {
    int gold = right + missed + wrong - inventedWithoutGold;
    return gold == 0 ? 1 : right / (double) gold;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
