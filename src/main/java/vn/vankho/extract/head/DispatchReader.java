package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.document.Field;
import vn.vankho.document.Vietnamese;

/** Công văn (ô số 5b): no line names its type, the subject stands under its number. */
final class DispatchReader {

  /** {@code Hà Nội, ngày 5 tháng 6 năm 2025}, under the subject where there are no columns. */
  private static final Pattern PLACE_AND_DATE =
      Pattern.compile("^[a-z .'-]{2,30}, ?ngay .{0,14}thang .{0,8}nam .*");

  private static final Pattern SUBJECT = Pattern.compile("^\\W*(v\\s*/\\s*[vxy]|ve|v v)\\b.*");

  /** {@code V/ cử}, {@code V cử}, {@code Vw cử}: how a scan's {@code V/v} may be misread; bare. */
  private static final Pattern SPOILT_SUBJECT = Pattern.compile("^\\W*v ?(?:/|w|y|iv|/w|'v?)? .*");

  private static final Pattern APPLICATION = Pattern.compile("đơn (?!vị|giá|nguyên)");

  private static final Pattern SPOILT_START =
      Pattern.compile("^V ?(?:/|w|y|iv|/w|'v?)? (?=\\p{L})");

  /** How far the middle of a line may be off that of the code above it. */
  private static final double OFF = 40;

  private final SymbolRepair symbols = new SymbolRepair();

  /** Type and subject; both absent where the page is no dispatch's. */
  TitleReader.Title read(FirstPage page, CodeReader.Code code) {
    Optional<String> symbol = code.symbol().read();
    List<HeadLine> lines = subject(page, code, symbol);
    boolean isDispatch = !lines.isEmpty() || symbol.map(this::isDispatchSymbol).orElse(false);
    if (!isDispatch || code.line().isEmpty() || isApplication(page)) {
      return new TitleReader.Title(Field.absent(), Field.absent());
    }
    HeadLine proof = lines.isEmpty() ? code.line().get() : lines.get(0);
    Field<String> type =
        new Field.Read<>("Công văn", proof.evidence("dispatch-without-type-line"), 0.9);
    if (lines.isEmpty()) {
      return new TitleReader.Title(type, Field.absent());
    }
    String title = TitleText.of(lines).replaceFirst("^V\\s?/\\s?[vxyVXY]", "V/v");
    if (lines.get(0).scanned()) {
      title = SPOILT_START.matcher(title).replaceFirst("V/v ");
    }
    return new TitleReader.Title(
        type,
        new Field.Read<>(
            title,
            HeadLine.evidence(lines, "subject-under-number"),
            lines.stream().mapToDouble(HeadLine::confidence).average().orElse(0)));
  }

  /** {@code ĐƠN ĐỀ NGHỊ …} over "Kính gửi": an application, which no table of types has. */
  private static boolean isApplication(FirstPage page) {
    for (HeadLine line : page.below()) {
      if (line.bare().contains("kinh gui")) {
        return false;
      }
      if (line.isCapitals() && APPLICATION.matcher(Vietnamese.key(line.text())).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private List<HeadLine> subject(FirstPage page, CodeReader.Code code, Optional<String> symbol) {
    List<HeadLine> lines = new ArrayList<>();
    double top = code.line().map(l -> l.box().top()).orElse(0.0);
    double addressees =
        page.below().stream()
            .filter(l -> l.bare().contains("kinh gui"))
            .mapToDouble(l -> l.box().top())
            .findFirst()
            .orElse(Double.MAX_VALUE);
    HeadLine above = null;
    for (HeadLine line : Baselines.joined(page.page(), page.left(), 20)) {
      if (line.box().top() < top || lines.isEmpty() && !starts(line, code, symbol)) {
        continue;
      }
      if (above != null
          && (line.box().top() - above.box().top() > above.box().height() * 2.1
              || TitleReader.isTextBeginning(line)
              || PLACE_AND_DATE.matcher(line.bare()).matches()
              || line.bare().contains("kinh gui")
              || StampReader.isStamp(line)
              || startsHeading(line, above)
              || line.box().top() > addressees)) {
        break;
      }
      lines.add(line);
      above = line;
    }
    return lines;
  }

  private boolean starts(HeadLine line, CodeReader.Code code, Optional<String> symbol) {
    return SUBJECT.matcher(line.bare()).matches()
        || line.scanned() && SPOILT_SUBJECT.matcher(line.bare()).matches()
        || code.line().filter(c -> isUnder(c, line, symbol)).isPresent();
  }

  /**
   * A scan's line in small letters right under a dispatch's code: the subject whose {@code V/v}
   * recognition lost.
   */
  private boolean isUnder(HeadLine code, HeadLine line, Optional<String> symbol) {
    double step = line.box().top() - code.box().top();
    return line.scanned()
        && symbol.map(this::isDispatchSymbol).orElse(true)
        && step > code.box().height() * 0.8
        && step < code.box().height() * 2
        && line.letters() > 15
        && line.capitals() < 0.3
        && Math.abs(line.box().centerX() - code.box().centerX()) < OFF
        && !line.bare().contains("kinh gui")
        && !StampReader.isStamp(line);
  }

  /** {@code KHẨN}, or the name of the office that put its stamp under the subject. */
  private static boolean startsHeading(HeadLine line, HeadLine above) {
    return line.isCapitals()
        && line.letters() > 3
        && !above.isCapitals()
        && !TitleReader.isOpen(above);
  }

  /** {@code UBND-KGVX}: no type's abbreviation in front, unless {@code CV}. */
  private boolean isDispatchSymbol(String symbol) {
    String first = symbol.split("[-/]")[0];
    return !first.matches("\\d+") && (first.equals("CV") || !symbols.beginsWithType(symbol));
  }
}
