package vn.vankho.extract.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Số tiền: an amount of money with scale applied.
 *
 * @param amount in whole units of the currency
 * @param currency ISO 4217
 * @param unit as printed, such as {@code triệu đồng}
 */
record Money(BigDecimal amount, String currency, String unit, int start, int end) {

  /** {@code 54.000.000đ}, {@code 1,5 tỷ đồng}, {@code 200 triệu USD}, {@code 5.000 tỷ đồng} */
  private static final Pattern MONEY =
      Pattern.compile(
          "(?<![\\p{L}\\d/.,-])("
              + Numbers.NUMBER
              + ")\\s?((?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\\s?){0,2}"
              + "(đồng|đ|vnđ|vnd|usd|đô la mỹ|euro|eur))(?![\\p{L}\\d])");

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "nghìn", BigDecimal.valueOf(1_000),
          "ngàn", BigDecimal.valueOf(1_000),
          "triệu", BigDecimal.valueOf(1_000_000),
          "tỷ", BigDecimal.valueOf(1_000_000_000),
          "tỉ", BigDecimal.valueOf(1_000_000_000));

  private static final Map<String, String> CURRENCIES =
      Map.of("usd", "USD", "đô la mỹ", "USD", "euro", "EUR", "eur", "EUR");

  /** A number of thousands, millions, billions as a whole number. */
  static BigDecimal scaled(BigDecimal number, String scale) {
    return new BigDecimal(number.multiply(SCALES.get(scale)).stripTrailingZeros().toPlainString());
  }

  /** The amount that begins at a place. */
  static Optional<Money> at(String key, int start, int end) {
    Matcher m = MONEY.matcher(key).useTransparentBounds(true);
    return m.region(start, end).lookingAt() ? Optional.of(of(m)) : Optional.empty();
  }

  /** All amounts of a stretch of a text's key, in order. */
  static List<Money> in(String key, int start, int end) {
    List<Money> found = new ArrayList<>();
    Matcher m = MONEY.matcher(key).useTransparentBounds(true);
    for (int at = start; Starts.findNumber(m, key, at, end); at = m.end()) {
      found.add(of(m));
    }
    return found;
  }

  private static Money of(Matcher m) {
    BigDecimal amount = Numbers.value(m.group(1));
    for (String word : m.group(2).split("\\s")) {
      amount = amount.multiply(SCALES.getOrDefault(word, BigDecimal.ONE));
    }
    String currency = CURRENCIES.getOrDefault(m.group(3), "VND");
    return new Money(amount.stripTrailingZeros(), currency, m.group(2), m.start(), m.end());
  }
}
