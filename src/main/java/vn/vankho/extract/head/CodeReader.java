package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Candidate;
import vn.vankho.document.DocumentCode;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.Ink;
import vn.vankho.document.Word;

/** Số, ký hiệu (ô số 3): the number and symbol under the issuing body's name. */
final class CodeReader {

  /**
   * Both halves of the code and the line they stand on.
   *
   * @param line empty where the page has no such line
   * @param guesses digits that were read at the number's place and are not believed
   */
  record Code(
      Field<String> number,
      Field<String> symbol,
      Optional<HeadLine> line,
      List<Candidate<String>> guesses) {
    static Code none() {
      return new Code(Field.absent(), Field.absent(), Optional.empty(), List.of());
    }
  }

  /** A place where a line can be cut: what stands before it, and the symbol behind. */
  private record Cut(String number, String symbol) {}

  /** {@code Số: 233 /BC-UBND}, {@code Luật số: 77/2015/QH13}; group 1 is what follows. */
  private static final Pattern LINE =
      Pattern.compile(
          "^\\W{0,3}(?:Luật |LUẬT |Bộ luật |Pháp lệnh |Nghị quyết |Lệnh )?"
              + "[SsŠ5][ốóôổộòồỗõo6öỐÓÔỔỘÒỒ]\\s*[:.;,]?\\s*(.*)$");

  /** {@code Số: 2275}, {@code Số:ŸCAT-PA05}: no sentence begins with that. */
  private static final Pattern LABEL =
      Pattern.compile("^\\W{0,3}[SsŠ][ốóôổộ6]\\s?:\\s?\\S.{0,30}$");

  /** {@code Số: 09/2024/NQLT-CP-}, and what follows on the next line. */
  private static final Pattern UNFINISHED =
      Pattern.compile("^\\W{0,3}[Ss]ố\\s?:?.{0,20}/.{0,40}[-–/]$");

  private static final Pattern REST = Pattern.compile("\\p{Lu}[\\p{L}-]{1,20}");

  /** {@code 233}, {@code 09}, {@code 15a}. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}[a-zđA-ZĐ]?");

  /** {@code 66.15/2026/NQ-CP}: one of a series of resolutions on one matter; in print only. */
  private static final Pattern IN_SERIES = Pattern.compile("\\d{1,3}\\.\\d{1,2}");

  /** {@code 2026/NQ-CP}. */
  private static final Pattern NORMATIVE = Pattern.compile("(?:19|20)\\d\\d/.*");

  /** In a scan an {@code l} or {@code o} behind digits is a digit misread. */
  private static final Pattern SCANNED_NUMBER = Pattern.compile("\\d{1,6}[a-d]?");

  /** A symbol without its {@code Số:}, which recognition lost: {@code /KH-SYT}. */
  private static final Pattern BARE_SYMBOL =
      Pattern.compile(
          "^(?:.{0,14}/|\\W{0,3})\\s?((?:(?:19|20)\\d\\d/)?\\p{Lu}[\\p{L}]{0,6}-\\p{Lu}\\S{1,30})$");

  /** {@code l6/TB-UBND}: a stroke of the pen within the number was read as a slash. */
  private static final Pattern FIGURES_FIRST =
      Pattern.compile("(?!(?:19|20)\\d\\d/)(?=[^/]*\\d)[^/-]{1,6}/.*");

  /** {@code 4đ$TTr-CAT-PC04}; group 1 is the symbol. */
  private static final Pattern BEHIND_SPOT =
      Pattern.compile("[^/]{0,10}[^\\p{L}\\d\\s/-](\\p{Lu}\\p{L}{1,5}-\\p{Lu}\\S{1,30})");

  /** {@code 99 QĐ/TW}, a Party code without its hyphen. */
  private static final Pattern SPACED =
      Pattern.compile("\\d{1,5}[a-z]? \\p{Lu}\\p{L}{1,4}/\\p{Lu}[\\p{L}-]{1,14}");

  /** Pieces of the line stand at most this far apart: the blank for a number. */
  private static final double BLANK = 90;

  /** A word processor's blanks are guesses. */
  private static final double FLOW_BLANK = 160;

  /** A code takes up no more letters than that. */
  private static final int LONGEST = 90;

  private static final double SURE = 0.95;
  private static final double PRINTED = 0.7;

  /** {@code 344/QĐ-TTg}, a number in one word with its symbol, and a Party's with its type. */
  private static final Pattern JOINED_WORD = Pattern.compile("\\d.*[/-]\\p{L}");

  /** In such a word the place of the number is not searched for ink. */
  private static final double JOINED = 0.8;

  private final SymbolRepair repair = new SymbolRepair();

  Code read(FirstPage page) {
    List<HeadLine> lines =
        whole(page, Baselines.joined(page.page(), page.left(), page.flow() ? FLOW_BLANK : BLANK));
    for (HeadLine line : lines) {
      Matcher m = LINE.matcher(line.text());
      if (m.matches()) {
        Optional<Code> code = code(line, m.group(1), page.party());
        if (code.isPresent()) {
          return StampedNumber.filled(code.get(), page);
        }
      }
    }
    return lines.stream()
        .flatMap(l -> withoutLabel(l).stream())
        .findFirst()
        .or(() -> lines.stream().flatMap(l -> labelAlone(page, l).stream()).findFirst())
        .orElse(Code.none());
  }

  /** Lines in which a code too long for its column goes on below: {@code Số: 09/NQLT-CP- | ĐCT}. */
  private static List<HeadLine> whole(FirstPage page, List<HeadLine> lines) {
    List<HeadLine> whole = new ArrayList<>(lines);
    for (int i = 0; i + 1 < whole.size(); i++) {
      if (UNFINISHED.matcher(whole.get(i).text()).matches()
          && REST.matcher(whole.get(i + 1).text()).matches()) {
        whole.set(i, whole.get(i).followedBy(page.page(), whole.remove(i + 1)));
      }
    }
    return whole;
  }

  /** The code that the title of a copy without a letterhead states. */
  Code titled(Code code, TitledHead title) {
    return new Code(
        title.or(code.number(), title.number()),
        title.or(code.symbol(), title.symbol()),
        code.line(),
        code.guesses());
  }

  /** A scan's line of which only {@code Số:} is legible: number and symbol stand there. */
  private static Optional<Code> labelAlone(FirstPage page, HeadLine line) {
    if (page.heading().isEmpty()
        || !line.scanned()
        || !LABEL.matcher(line.text()).matches()
        || StampReader.isStamp(line)) {
      return Optional.empty();
    }
    Evidence seen = line.evidence("code-line");
    return Optional.of(
        new Code(
            new Field.Unreadable<>(Optional.empty(), seen, Unread.NUMBER_NOT_LEGIBLE),
            new Field.Unreadable<>(Optional.empty(), seen, Unread.SYMBOL_NOT_KNOWN),
            Optional.of(line),
            List.of()));
  }

  /**
   * The code with its symbol's type as the type line has it, where recognition changed a letter.
   */
  Code agreeing(Code code, Field<String> type) {
    return type.read().map(t -> mended(code, s -> repair.withType(s, t))).orElse(code);
  }

  /** The code with its symbol's body as the name above it has it, in the same case. */
  Code named(Code code, String printed) {
    return mended(code, s -> repair.withBody(s, printed));
  }

  private static Code mended(Code code, UnaryOperator<String> mend) {
    if (code.symbol() instanceof Field.Read<String> s
        && code.line().filter(HeadLine::scanned).isPresent()) {
      return new Code(
          code.number(),
          new Field.Read<>(mend.apply(s.value()), s.evidence(), s.confidence()),
          code.line(),
          code.guesses());
    }
    return code;
  }

  private Optional<Code> withoutLabel(HeadLine line) {
    Matcher m = BARE_SYMBOL.matcher(line.text());
    if (!line.scanned() || !m.matches() || !m.group(1).contains("-")) {
      return Optional.empty();
    }
    boolean slash = line.text().contains("/");
    Evidence seen = line.evidence("symbol-without-label");
    return repair
        .symbol(m.group(1), line.scanned())
        .filter(s -> slash || repair.beginsWithType(s))
        .map(s -> withoutNumber(line, s, seen));
  }

  private Optional<Code> code(HeadLine line, String tail, boolean party) {
    Evidence seen = line.evidence("code-line");
    return cut(tail.replace('–', '-').replace('—', '-').strip(), party, line.scanned())
        .map(
            c ->
                new Code(
                    number(line, c, seen),
                    isWhole(line, c, party)
                        ? new Field.Read<>(c.symbol(), seen, line.confidence())
                        : new Field.Unreadable<>(Optional.empty(), seen, Unread.SYMBOL_NOT_KNOWN),
                    Optional.of(line),
                    guesses(c.number(), seen)))
        .or(() -> numberAlone(line, tail, seen))
        .or(() -> symbolAlone(line, tail, seen))
        .or(() -> symbolBehindSpot(line, tail, seen));
  }

  /**
   * Whether a scan's symbol of one part is all of it: {@code Số 52- /HNDT} and {@code Số l3 /BTG}
   * had a type in front, written by hand as the number was; the Party's always have one.
   */
  private static boolean isWhole(HeadLine line, Cut cut, boolean party) {
    String before = cut.number().strip();
    return !line.scanned()
        || cut.symbol().indexOf('-') >= 0
        || cut.symbol().indexOf('/') >= 0
        || !party && !before.endsWith("-") && before.chars().noneMatch(Character::isLetter);
  }

  /** A symbol whose slash recognition took for another sign: {@code Số: 4đ$TTr-CAT}. */
  private Optional<Code> symbolBehindSpot(HeadLine line, String tail, Evidence seen) {
    Matcher m = BEHIND_SPOT.matcher(tail);
    return line.scanned() && m.matches()
        ? repair
            .symbol(m.group(1), true)
            .filter(repair::beginsWithType)
            .map(s -> withoutNumber(line, s, seen))
        : Optional.empty();
  }

  /** A symbol whose number, and the slash behind it, recognition lost: {@code Số KH-UBND}. */
  private Optional<Code> symbolAlone(HeadLine line, String tail, Evidence seen) {
    return !line.scanned() || tail.chars().anyMatch(Character::isDigit)
        ? Optional.empty()
        : repair
            .symbol(tail, true)
            .filter(s -> s.indexOf('-') > 0 && repair.beginsWithType(s))
            .map(s -> withoutNumber(line, s, seen));
  }

  private static Code withoutNumber(HeadLine line, String symbol, Evidence seen) {
    return new Code(
        new Field.Unreadable<>(Optional.empty(), seen, Unread.NUMBER_NOT_LEGIBLE),
        new Field.Read<>(symbol, seen, line.confidence()),
        Optional.of(line),
        List.of());
  }

  /** Cuts at the first slash, or a Party code's hyphen, behind which a symbol stands. */
  private Optional<Cut> cut(String line, boolean party, boolean scanned) {
    String text = line.substring(0, Math.min(line.length(), LONGEST));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String number = text.substring(0, i);
      boolean hyphen = c == '-' && (party || trimStops(number).matches("\\d{1,5}[a-z]?"));
      boolean space = c == ' ' && SPACED.matcher(text).matches();
      if (space) {
        return repair.symbol(text.substring(i + 1), scanned).map(s -> new Cut(number, s));
      }
      if (c == '/' || hyphen) {
        Optional<String> symbol = repair.symbol(text.substring(i + 1), scanned);
        if (symbol.filter(s -> c == '/' || s.contains("/")).isPresent()
            && !(scanned && FIGURES_FIRST.matcher(symbol.get()).matches())) {
          return Optional.of(new Cut(number, symbol.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** A number whose symbol recognition has spoilt: {@code Số: 45/…}. */
  private static Optional<Code> numberAlone(HeadLine line, String tail, Evidence seen) {
    int slash = tail.indexOf('/');
    if (slash < 0 || !NUMBER.matcher(trimStops(tail.substring(0, slash))).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Code(
            number(line, new Cut(tail.substring(0, slash), ""), seen),
            new Field.Unreadable<>(Optional.empty(), seen, Unread.SYMBOL_NOT_KNOWN),
            Optional.of(line),
            List.of()));
  }

  private static List<Candidate<String>> guesses(String raw, Evidence seen) {
    String value = digits(raw);
    return NUMBER.matcher(value).matches()
        ? List.of(new Candidate<>(value, Candidate.Source.HEAD, seen))
        : List.of();
  }

  private static Field<String> number(HeadLine line, Cut cut, Evidence seen) {
    String value = digits(cut.number());
    if (value.isEmpty()) {
      boolean hand = line.handwritten();
      return hand
          ? new Field.Unreadable<>(Optional.empty(), seen, Unread.NUMBER_BY_HAND)
          : new Field.Blank<>(Optional.empty(), seen);
    }
    boolean inSeries =
        !line.scanned()
            && IN_SERIES.matcher(value).matches()
            && NORMATIVE.matcher(cut.symbol()).matches();
    if (!inSeries && !(line.scanned() ? SCANNED_NUMBER : NUMBER).matcher(value).matches()) {
      return new Field.Unreadable<>(Optional.empty(), seen, Unread.NUMBER_NOT_LEGIBLE);
    }
    double confidence = confidence(line, value);
    boolean hand = isHand(line, value);
    if (!isPlausible(value, hand)) {
      return new Field.Unreadable<>(Optional.empty(), seen, Unread.NUMBER_NOT_LEGIBLE);
    }
    boolean joined =
        digits(line, value).stream().anyMatch(w -> JOINED_WORD.matcher(w.text()).find());
    double least = joined || DocumentCode.isParty(cut.symbol()) ? JOINED : PRINTED;
    return confidence >= (hand ? SURE : least)
        ? new Field.Read<>(value, seen, confidence)
        : new Field.Unreadable<>(
            Optional.empty(), seen, hand ? Unread.NUMBER_BY_HAND : Unread.NUMBER_NOT_LEGIBLE);
  }

  /** A series begins with 01; nobody writes 071, nor six digits. */
  private static boolean isPlausible(String value, boolean hand) {
    return !value.matches("0+") && !(hand && value.matches("0\\d\\d.*|\\d{6}"));
  }

  /** The number without blanks and the point that some set behind the thousands. */
  private static String digits(String raw) {
    String value = trimStops(raw).replace(" ", "");
    return value.matches("[1-9]\\d?\\.\\d{3}") ? value.replace(".", "") : value;
  }

  /** Dots and blanks that mark an empty place, and a stray stop after the number. */
  private static String trimStops(String s) {
    return s.replaceAll("^[\\s._…,:;-]+|[\\s._…,:;-]+$", "");
  }

  private static List<Word> digits(HeadLine line, String value) {
    return line.line().words().stream()
        .filter(w -> w.text().chars().anyMatch(Character::isDigit))
        .filter(
            w -> {
              String d = w.text().split("/")[0].replaceAll("[^0-9]", "");
              return !d.isEmpty() && value.contains(d);
            })
        .toList();
  }

  private static double confidence(HeadLine line, String value) {
    return line.scanned()
        ? digits(line, value).stream().mapToDouble(Word::confidence).min().orElse(0)
        : 1;
  }

  private static boolean isHand(HeadLine line, String value) {
    return digits(line, value).stream().anyMatch(w -> w.ink() == Ink.HAND);
  }
}
