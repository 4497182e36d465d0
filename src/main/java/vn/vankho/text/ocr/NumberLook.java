package vn.vankho.text.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bytedeco.leptonica.PIX;
import vn.vankho.document.Vietnamese;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Nhìn lại số, ký hiệu (ô số 3): where a poor scan lost {@code Số:} or the symbol behind the
 * number, their row is read again, at several scales. Digits in which the looks differ are kept as
 * doubtful; nothing is repaired in them.
 */
final class NumberLook {
  private static final int MILLIS = 5_000;

  private static final Pattern LABEL = Pattern.compile("(?iu)^s[ốôóồổo06][:.;,]*(?!\\p{L}).*");

  /** {@code /QĐ-UBND}, {@code 197/KH-UBND}, {@code BC-STTTT}. */
  private static final Pattern SYMBOL =
      Pattern.compile(".*\\p{Lu}{2,}[-–]\\p{Lu}{2,}.*|.*/\\p{Lu}{2,}.*");

  /** What no symbol has: marked letters but Đ, small letters behind figures, a stop at its end. */
  private static final Pattern NO_SYMBOL =
      Pattern.compile("[\\p{L}&&[^A-Za-zĐđ]]|\\d\\p{Ll}|[^\\p{L}\\d)]$");

  /** A symbol read with less is looked at again. */
  private static final double LEGIBLE = 0.5;

  /** What another look must be worth more; see {@link #worth}. */
  private static final double GAIN = 0.1;

  /** Confidence of digits in which looks differ. */
  private static final double DOUBT = 0.1;

  private NumberLook() {}

  /** All words of the page, those of this row as the surest look reads them. */
  static List<Token> completed(
      List<Token> tokens, PrintRow row, PIX gray, Closer close, Engine engine) {
    List<Token> first = tokens.stream().filter(row::holds).toList();
    if (worth(first) >= 2 + LEGIBLE) {
      return tokens;
    }
    List<List<Token>> looks = new ArrayList<>();
    looks.add(first);
    looks.add(row.read(gray, engine, MILLIS));
    looks.add(row.read(close, engine, MILLIS));
    List<Token> best =
        looks.stream().max(Comparator.comparingDouble(NumberLook::worth)).orElseThrow();
    return worth(best) < worth(first) + GAIN
        ? tokens
        : LetterheadLook.replaced(tokens, first, doubted(best, looks));
  }

  /** One for the label, one for the symbol and for how surely it was read. */
  static double worth(List<Token> line) {
    double label = line.stream().anyMatch(t -> LABEL.matcher(clean(t)).matches()) ? 1 : 0;
    double symbol =
        line.stream()
            .filter(t -> SYMBOL.matcher(clean(t)).matches())
            .mapToDouble(t -> (NO_SYMBOL.matcher(clean(t)).find() ? 0.5 : 1) + t.confidence())
            .max()
            .orElse(0);
    return label + symbol;
  }

  /** The words, those with digits that another look reads otherwise as doubtful ones. */
  static List<Token> doubted(List<Token> best, List<List<Token>> looks) {
    String digits = digits(best);
    boolean agreed =
        looks.stream().filter(l -> l != best).map(NumberLook::digits).anyMatch(digits::equals);
    return best.stream()
        .map(t -> agreed || digits(List.of(t)).isEmpty() ? t : t.reread(t.text(), DOUBT))
        .toList();
  }

  private static String digits(List<Token> line) {
    return line.stream().map(Token::text).collect(Collectors.joining()).replaceAll("\\D", "");
  }

  private static String clean(Token t) {
    return Vietnamese.clean(t.text());
  }
}
