package vn.vankho.publish;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Số lượng: numbers as people write them: {@code 1.234,5}; {@code 1,234.5} in English. */
final class Quantities {
  private Quantities() {}

  static String shown(BigDecimal value, Language language) {
    NumberFormat format =
        NumberFormat.getInstance(
            Locale.forLanguageTag(language.isVietnamese() ? "vi-VN" : "en-GB"));
    format.setMaximumFractionDigits(4);
    return format.format(value);
  }
}
