package vn.vankho.document;

import java.math.BigDecimal;

/**
 * Kinh phí: an amount of money that the document sets aside or has spent.
 *
 * @param amount in whole units of the currency, scale (triệu, tỷ) applied
 * @param currency ISO 4217, {@code VND} as a rule
 * @param text what it is for, as printed
 */
public record BudgetLine(BigDecimal amount, String currency, String text, Evidence evidence) {
  public BudgetLine {
    Checks.that(currency.matches("[A-Z]{3}"), "not a currency: " + currency);
  }
}
