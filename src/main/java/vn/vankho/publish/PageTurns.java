package vn.vankho.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Lật trang: how to get from one page of a long list to the others: the first, the last, and those
 * near by.
 */
final class PageTurns {

  /** Pages shown on each side of the one that is read. */
  private static final int NEAR = 2;

  /**
   * A page of the list, or a gap between pages.
   *
   * @param label its number; a sign for a gap
   * @param href empty for the page that is read and for a gap
   */
  public record Turn(String label, Optional<String> href, boolean current) {}

  private PageTurns() {}

  /**
   * @param address of each page by its number
   */
  static List<Turn> of(int number, int last, IntFunction<String> address) {
    TreeSet<Integer> shown = new TreeSet<>(List.of(1, last));
    for (int n = Math.max(1, number - NEAR); n <= Math.min(last, number + NEAR); n++) {
      shown.add(n);
    }
    List<Turn> turns = new ArrayList<>();
    int before = 0;
    for (int n : shown) {
      if (n > before + 1) {
        turns.add(new Turn("…", Optional.empty(), false));
      }
      turns.add(
          new Turn(
              String.valueOf(n),
              n == number ? Optional.empty() : Optional.of(address.apply(n)),
              n == number));
      before = n;
    }
    return turns;
  }
}
