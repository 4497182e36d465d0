package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.DocumentCode;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Vietnamese;

/**
 * Số, ký hiệu của chính văn bản nhắc lại ở chỗ khác: finds a document's own symbol again, with the
 * number before it and the date after it, in any text.
 */
final class OwnCode {

  /**
   * What stands at a place where the document names itself.
   *
   * @param number empty where it was left open
   * @param start in the bare text
   */
  record Mention(Optional<String> number, Optional<PartialDate> date, int start, int end) {}

  /**
   * {@code 12}, {@code 09}, {@code 15a}, {@code .....}; before a slash or a Party code's hyphen.
   */
  private static final String NUMBER = "(?<![\\d/])(?:(\\d{1,5}[a-d]?)|[._…]{0,30}) ?";

  /** {@code ngày 5 tháng 3 năm 2021}, {@code , ngày 05/3/2021}. */
  private static final String DATE =
      "(?: ?,? ?ngay (\\d{1,2}) ?(?:thang|[/.-]) ?(\\d{1,2}) ?(?:nam|[/.-]) ?((?:19|20)\\d\\d))?";

  private final Pattern symbol;
  private final Pattern pattern;

  /**
   * @param symbol what must stand somewhere for the whole to match; quickly found
   */
  private OwnCode(Pattern symbol, Pattern pattern) {
    this.symbol = symbol;
    this.pattern = pattern;
  }

  static OwnCode of(String symbol) {
    StringBuilder letters = new StringBuilder();
    for (String part : Vietnamese.bare(symbol).replace(" ", "").split("(?=[/-])|(?<=[/-])")) {
      letters.append(letters.isEmpty() ? "" : " ?").append(Pattern.quote(part));
    }
    String separator = DocumentCode.isParty(symbol) ? "-" : "/";
    return new OwnCode(
        Pattern.compile(separator + " ?" + letters),
        Pattern.compile(NUMBER + separator + " ?" + letters + "(?![a-z0-9]| ?-)" + DATE));
  }

  /** All places in a bare text, in order. */
  List<Mention> in(String bare) {
    if (!symbol.matcher(bare).find()) {
      return List.of();
    }
    List<Mention> mentions = new ArrayList<>();
    Matcher m = pattern.matcher(bare);
    while (m.find()) {
      Optional<PartialDate> date =
          Optional.ofNullable(m.group(2))
              .flatMap(
                  d ->
                      PartialDate.ifValid(
                          Integer.parseInt(m.group(4)),
                          Integer.parseInt(m.group(3)),
                          Integer.parseInt(d)));
      mentions.add(new Mention(Optional.ofNullable(m.group(1)), date, m.start(), m.end()));
    }
    return mentions;
  }
}
