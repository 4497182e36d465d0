package vn.vankho.document;

/**
 * Kỳ, giai đoạn: the time that the document speaks of.
 *
 * @param from the first year or date
 * @param to the last one, which does not end before the first begins
 */
public record Period(PartialDate from, PartialDate to) {
  public Period {
    Checks.that(!to.latest().isBefore(from.earliest()), "ends before it begins");
  }
}
