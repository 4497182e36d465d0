package vn.vankho.extract.body;

import java.math.BigDecimal;

/** Chữ số: numbers as Vietnamese writes them, {@code 1.600} and {@code 2,5}. */
final class Numbers {

  /** {@code 1.600}, {@code 54.000.000}, {@code 03}, {@code 2,5} */
  static final String NUMBER = "\\d{1,3}(?:\\.\\d{3}){1,5}(?:,\\d{1,3})?|\\d{1,9}(?:,\\d{1,3})?";

  private Numbers() {}

  /** The value of what {@link #NUMBER} matches. */
  static BigDecimal value(String number) {
    return new BigDecimal(number.replace(".", "").replace(',', '.'));
  }
}
