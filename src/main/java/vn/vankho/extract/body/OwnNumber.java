package vn.vankho.extract.body;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.document.DocumentCode;
import vn.vankho.document.Vietnamese;
import vn.vankho.extract.FlowText;
import vn.vankho.extract.Paragraph;
import vn.vankho.extract.body.SymbolScanner.Found;

/** Số của chính văn bản: the number of the document itself, which it does not cite. */
final class OwnNumber {

  /** {@code Số: 197/KH-UBND} on a line of its own. */
  private static final Pattern NUMBER_LINE = Pattern.compile("s[o0] ?[:.]");

  private static final int LETTERHEAD_LINE = 60;

  private final FlowText flow;
  private final Optional<DocumentCode> code;
  private final Optional<Integer> year;

  OwnNumber(FlowText flow, Context context) {
    this.flow = flow;
    this.code = context.code();
    this.year = context.date().map(d -> d.year());
  }

  boolean isOwn(Symbol symbol, Found found, Paragraph in) {
    return isKnownNumber(symbol) || isLetterhead(symbol, in) || isAttachment(symbol, found, in);
  }

  private boolean isKnownNumber(Symbol symbol) {
    return code.filter(c -> c.number().isPresent())
        .map(c -> Vietnamese.bare(c.toString()).replace(" ", ""))
        .map(own -> own.replaceFirst("^0+(?=\\d)", "").equals(symbol.looseKey()))
        .orElse(false);
  }

  /** A line of the letterhead, ours or another document's in the file. */
  private boolean isLetterhead(Symbol symbol, Paragraph in) {
    if (in.end() - in.start() >= LETTERHEAD_LINE) {
      return false;
    }
    boolean first = in.page() == flow.pageAt(0);
    return first && hasOwnSymbol(symbol)
        || NUMBER_LINE.matcher(flow.bare()).region(in.start(), in.end()).lookingAt();
  }

  /** {@code (Kèm theo Công văn số 12/UBND-KT …)} where our own number is not known. */
  private boolean isAttachment(Symbol symbol, Found found, Paragraph in) {
    boolean unknown = code.map(c -> c.number().isEmpty()).orElse(false);
    if (!unknown || !hasOwnSymbol(symbol)) {
      return false;
    }
    int from = Math.max(in.start(), found.start() - 40);
    boolean attached = flow.bare().substring(from, found.start()).contains("kem theo");
    Optional<Integer> dated = CitedDate.at(flow, found.end()).map(d -> d.date().year());
    return attached && (dated.isEmpty() || dated.equals(year));
  }

  private boolean hasOwnSymbol(Symbol symbol) {
    List<String> parts = symbol.parts();
    return code.map(c -> Vietnamese.bare(c.symbol()).replace(" ", ""))
        .map(own -> own.equals(Vietnamese.bare(String.join("-", parts))))
        .orElse(false);
  }
}
