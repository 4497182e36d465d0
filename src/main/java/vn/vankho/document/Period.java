package vn.vankho.document;

/**
 * Kỳ, giai đoạn: the time that the document speaks of.
 *
 * @param from the first year or date
 * @param to the last one, not before the first
 */
public record Period(PartialDate from, PartialDate to) {
  public Period {
    Checks.that(
        !to.earliest().isBefore(PartialDate.of(from.year()).earliest()), "ends before it begins");
  }
}
