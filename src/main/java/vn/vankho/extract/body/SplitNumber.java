package vn.vankho.extract.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.extract.FlowText;
import vn.vankho.extract.body.SymbolScanner.Found;

/** Số bị tách rời: {@code số 25 2/QĐ-TTg}, a number that recognition split. */
final class SplitNumber {

  private static final Pattern FIRST_FIGURES = Pattern.compile("(?:^|\\s)so:? (\\d{1,4}) $");

  private SplitNumber() {}

  /** A number set off from its symbol: recognition may have lost figures between them. */
  static boolean isTorn(FlowText flow, Found found) {
    int gap = found.start() + found.symbol().number().length();
    return flow.recognized() && gap < flow.text().length() && flow.text().charAt(gap) == ' ';
  }

  /** The symbol with the whole number, where figures stand between "số" and what was found. */
  static Found joined(FlowText flow, Found found) {
    int from = Math.max(0, found.start() - 10);
    Matcher m = FIRST_FIGURES.matcher(flow.bare().substring(from, found.start()));
    if (!m.find()) {
      return found;
    }
    Symbol symbol = found.symbol();
    Symbol whole =
        new Symbol(m.group(1) + symbol.number(), symbol.year(), symbol.parts(), symbol.party());
    return new Found(whole, from + m.start(1), found.end());
  }
}
