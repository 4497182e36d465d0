package vn.vankho.extract;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ký hiệu mục: what a numbered or bulleted paragraph begins with.
 *
 * @param level how deep such a mark usually stands
 * @param number as printed without the punctuation: {@code II}, {@code 2.1}, {@code a}; {@code -}
 *     for a bullet
 * @param length of the mark with the white space behind it
 */
public record ListMarker(Level level, String number, int length) {

  /** Cấp của mục, từ ngoài vào trong. */
  public enum Level {
    /** {@code Phần I}, {@code Phần thứ nhất} */
    PART,
    /** {@code Chương II} */
    CHAPTER,
    /** {@code A.} */
    LETTER,
    /** {@code II.} */
    ROMAN,
    /** {@code Điều 3.} */
    ARTICLE,
    /** {@code 2.}, {@code 2.1.}, {@code 2)} */
    NUMBER,
    /** {@code a)}, {@code b.} */
    POINT,
    /** {@code -} */
    DASH,
    /** {@code +}, {@code •} */
    PLUS
  }

  /**
   * @param starts what may stand first
   */
  private record Rule(Level level, IntPredicate starts, Pattern pattern) {}

  /** Each pattern: the number in group 1. Looked at from the paragraph's first character on. */
  private static final Rule[] RULES = {
    // "Phần I", "PHẦN THỨ NHẤT"
    rule(
        Level.PART,
        c -> c == 'P' || c == 'p',
        "(?iu:phần)\\s((?iu:thứ\\s)?[IVX\\p{L}]{1,6})(?![\\p{L}\\d])[.:]?\\s?"),
    // "Chương II", "CHƯƠNG 2"
    rule(
        Level.CHAPTER,
        c -> c == 'C' || c == 'c',
        "(?iu:chương)\\s([IVX]{1,6}|\\d{1,2})(?![\\p{L}\\d])[.:]?\\s?"),
    // "Điều 3.", "Điều 12:"
    rule(Level.ARTICLE, c -> c == 'Đ' || c == 'đ', "(?iu:điều)\\s(\\d{1,3}[a-z]?)[.:]\\s?"),
    // "II. MỤC ĐÍCH", "IV- NHIỆM VỤ"
    rule(
        Level.ROMAN,
        c -> c == 'I' || c == 'V' || c == 'X',
        "([IVX]{1,6})(?:[.)]|\\s?[-–](?=\\s))\\s?(?=\\p{L}|\\d|\"|“|$)"),
    // "A. TÌNH HÌNH"
    rule(Level.LETTER, c -> c >= 'A' && c <= 'K', "([A-HK])(?:[.)]|\\s?[-–](?=\\s))\\s(?=\\p{Lu})"),
    // "2.", "2.1.", "10)", "3/", a misread "10, Tăng"; never the start of a quantity such as
    // "24.000.000đ"
    rule(
        Level.NUMBER,
        c -> c >= '0' && c <= '9',
        "(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?:[.)](?!\\d)|/(?=\\s)|,(?=\\s\\p{Lu})|(?<=\\.\\d{1,2})(?=\\s))\\s?(?=[\\p{L}\"“(]|$)"),
    // "a)", "đ)", "b."; a misread "â)", "€)"
    rule(
        Level.POINT,
        c -> Character.isLowerCase(c) || "€¢©".indexOf(c) >= 0,
        "([a-zđ]\\d?|[\\p{Ll}€¢©](?=\\)))(?:\\)|\\.(?=\\s))\\s?(?=\\S|$)"),
    // "- b)": a speck, or a dash too many
    rule(Level.POINT, c -> "-–—".indexOf(c) >= 0, "[-–—]\\s?([a-zđ])\\)\\s?(?=\\S|$)"),
    // "- ", "– ", "-Sở"
    rule(Level.DASH, c -> "-–—".indexOf(c) >= 0, "([-–—])\\s?(?=[\\p{L}\\d\"“(])"),
    // "+ ", "• "
    rule(Level.PLUS, c -> "+•*●▪".indexOf(c) >= 0, "([+•*●▪])\\s?(?=[\\p{L}\\d\"“(])"),
  };

  private static Rule rule(Level level, IntPredicate starts, String regex) {
    return new Rule(level, starts, Pattern.compile(regex));
  }

  /** The mark that a paragraph's text begins with. */
  public static Optional<ListMarker> of(CharSequence text) {
    return at(text, 0, text.length());
  }

  /** Most paragraphs begin with a capital that begins no mark. */
  private static boolean mayBegin(char c) {
    return !Character.isUpperCase(c) || "ABCDEFGHKIVXPĐ".indexOf(c) >= 0;
  }

  /** The mark at a place of a text. */
  public static Optional<ListMarker> at(CharSequence text, int start, int end) {
    if (start >= end || !mayBegin(text.charAt(start))) {
      return Optional.empty();
    }
    char first = text.charAt(start);
    for (Rule rule : RULES) {
      if (!rule.starts().test(first)) {
        continue;
      }
      Matcher m = rule.pattern().matcher(text).region(start, Math.min(end, start + 40));
      if (m.lookingAt()) {
        return Optional.of(new ListMarker(rule.level(), m.group(1), m.end() - start));
      }
    }
    return Optional.empty();
  }
}
