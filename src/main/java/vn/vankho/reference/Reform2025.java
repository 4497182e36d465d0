package vn.vankho.reference;

import java.time.LocalDate;
import java.util.Optional;
import vn.vankho.document.PartialDate;

/**
 * Sắp xếp đơn vị hành chính năm 2025: the change from 63 provinces with districts to 34 without
 * (Resolution 202/2025/QH15).
 */
public final class Reform2025 {

  /** The first day of the 34 provinces. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

  /** The last day of the 63. */
  public static final LocalDate DAY_BEFORE = FIRST_DAY.minusDays(1);

  private Reform2025() {}

  /**
   * The day as of which a document's names are meant; without a date, most names are from before.
   */
  public static LocalDate namesAsOf(Optional<PartialDate> date) {
    return date.map(PartialDate::earliest).orElse(DAY_BEFORE);
  }
}
