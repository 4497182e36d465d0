package vn.vankho.document;

import java.util.Optional;

/**
 * Số và ký hiệu (ô số 3): how a document is called. State {@code 233/BC-UBND}, normative {@code
 * 72/2015/NĐ-CP}, Party {@code 16-KL/TW}, dispatch {@code 3381/BTTTT-TTĐN}.
 *
 * @param number as printed, such as {@code 233}, {@code 09}, {@code 15a}; empty when the place is
 *     blank or cannot be read
 * @param symbol what follows it: {@code BC-UBND}, {@code 2015/NĐ-CP}, {@code KL/TW}
 */
public record DocumentCode(Optional<String> number, String symbol) {

  public DocumentCode {
    Checks.text(symbol, "symbol");
    number.ifPresent(n -> Checks.text(n, "number"));
  }

  /** Number and symbol as printed together; without a number it begins with the separator. */
  @Override
  public String toString() {
    return number.orElse("") + (isParty(symbol) ? "-" : "/") + symbol;
  }

  /**
   * Whether a symbol is a Party body's, which is set off from the number by a hyphen: {@code KL/TW}
   * (so {@code 16-KL/TW}), unlike {@code 2015/NĐ-CP} and {@code BC-UBND}.
   */
  public static boolean isParty(String symbol) {
    int slash = symbol.indexOf('/');
    int hyphen = symbol.indexOf('-');
    return slash > 0
        && (hyphen < 0 || slash < hyphen)
        && !symbol.substring(0, slash).chars().allMatch(Character::isDigit);
  }
}
