package vn.vankho.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Kết quả thực hiện: a quantity that a report claims.
 *
 * @param value in the unit named; money in đồng or in the currency named
 * @param unit as printed, such as {@code lượt người}
 * @param year a year or span of years, such as {@code 2014} or {@code 2013-2017}
 * @param qualifier hơn, trên, gần, khoảng …
 * @param text the words around it
 */
public record ReportedResult(
    BigDecimal value,
    String unit,
    Optional<String> year,
    Optional<String> qualifier,
    String text,
    Evidence evidence) {
  public ReportedResult {
    Checks.text(unit, "unit");
  }
}
