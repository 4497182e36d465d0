package vn.vankho.text.pages;

import java.util.Optional;
import java.util.function.Consumer;
import vn.vankho.document.PageText;

/**
 * Các trang còn phải đọc: which pages of a file are to be read, and who hears of each.
 *
 * @param first page to read, from 1; those before it are known
 * @param givenUp why the first page is only marked, where reading it has failed too often
 * @param share of the pages that is to be read at all
 * @param done hears every page of the share from the first one on, in order
 */
public record PagePlan(
    int first, Optional<PageText.Reason> givenUp, Share share, Consumer<PageText> done) {

  /** Every page. */
  public static PagePlan whole(Consumer<PageText> done) {
    return new PagePlan(1, Optional.empty(), Share.WHOLE, done);
  }

  /** Whether this page is known already, or another process reads it. */
  public boolean isKnown(int number) {
    return number < first || !share.holds(number);
  }

  /** Why this page is not to be read but marked; empty for all others. */
  public Optional<PageText.Reason> givenUp(int number) {
    return number == first ? givenUp : Optional.empty();
  }
}
