package vn.vankho.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Chữ Việt: the spellings of one word brought together. Every method is total: any text in, a text
 * out, in time linear in its length.
 */
public final class Vietnamese {

  /** Characters that show nothing: soft hyphen, zero-width and directional marks, BOM. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

  private static final Pattern SPACE =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
  private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]");

  /** Greek and Cyrillic letters that look like Latin ones, and those. */
  private static final String LOOK_ALIKE = "ΑΒΕΗΙΚΜΝΟΡΤΧАВЕКМНОРСТХаеорсх";

  private static final String LATIN_FORM = "ABEHIKMNOPTXABEKMHOPCTXaeopcx";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** New tone placement to the classic one: hoà → hòa, thuý → thúy; the key is the new form. */
  private static final Map<String, String> CLASSIC_TONE =
      Map.ofEntries(
          Map.entry("oà", "òa"),
          Map.entry("oá", "óa"),
          Map.entry("oả", "ỏa"),
          Map.entry("oã", "õa"),
          Map.entry("oạ", "ọa"),
          Map.entry("oè", "òe"),
          Map.entry("oé", "óe"),
          Map.entry("oẻ", "ỏe"),
          Map.entry("oẽ", "õe"),
          Map.entry("oẹ", "ọe"),
          Map.entry("uỳ", "ùy"),
          Map.entry("uý", "úy"),
          Map.entry("uỷ", "ủy"),
          Map.entry("uỹ", "ũy"),
          Map.entry("uỵ", "ụy"));

  /** Up to it every letter but the dotted İ has one lower case of the same length. */
  private static final char LATIN = '\u024F';

  private static final String TONED = "àáảãạèéẻẽẹỳýỷỹỵ";

  /** The letter without its marks; 0 where it is not one letter with marks. */
  private static final char[] BASE = new char[0x2030];

  static {
    for (char c = 0; c < BASE.length; c++) {
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      boolean one =
          parts
              .substring(1)
              .chars()
              .allMatch(m -> Character.getType(m) == Character.NON_SPACING_MARK);
      boolean mark =
          Character.getType(c) == Character.NON_SPACING_MARK
              || Character.isSurrogate(c)
              || Character.getType(c) == Character.COMBINING_SPACING_MARK
              || Character.getType(c) == Character.ENCLOSING_MARK;
      BASE[c] = !one || mark ? 0 : c == 'đ' ? 'd' : parts.charAt(0);
    }
  }

  private Vietnamese() {}

  /**
   * NFC, one kind of space (single, none at the ends), no invisible characters, the Icelandic eth Ð
   * where Đ was meant, no Greek or Cyrillic letter among Latin ones ({@code TT-BTС} with a Cyrillic
   * С). Case, dashes and quotes stay.
   */
  public static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    String s = Normalizer.normalize(text, Normalizer.Form.NFC);
    s = INVISIBLE.matcher(s).replaceAll("").replace('Ð', 'Đ').replace('ð', 'đ');
    s = SPACE.matcher(s).replaceAll(" ").strip();
    return s.chars().noneMatch(c -> LOOK_ALIKE.indexOf(c) >= 0)
        ? s
        : Arrays.stream(s.split(" ")).map(Vietnamese::latin).collect(Collectors.joining(" "));
  }

  /** The word with its look-alikes as Latin letters, where it has other Latin letters. */
  private static String latin(String word) {
    if (word.chars().noneMatch(c -> c < LOOK_ALIKE.charAt(0) && Character.isLetter(c))) {
      return word;
    }
    StringBuilder out = new StringBuilder(word);
    for (int i = 0; i < out.length(); i++) {
      int at = LOOK_ALIKE.indexOf(out.charAt(i));
      if (at >= 0) {
        out.setCharAt(i, LATIN_FORM.charAt(at));
      }
    }
    return out.toString();
  }

  /**
   * Whether there is nothing to clean, as mostly: print, Vietnamese letters, dashes and quotes,
   * single spaces.
   */
  private static boolean isClean(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'À' && c <= 'ư' && c != 'Ð' && c != 'ð' || c >= 'Ạ' && c <= 'ỹ';
      boolean mark = c >= '‐' && c <= '…';
      if (!letter && !mark && (c < ' ' || c >= 127) || space && c == ' ') {
        return false;
      }
      space = c == ' ';
    }
    return !space || text.isEmpty();
  }

  /**
   * The key under which spellings of the same words are equal: {@link #clean}, lower case, plain
   * hyphens, classic tone placement. Marks stay: {@code hoà} and {@code hòa} are equal, {@code hoa}
   * is another word.
   */
  public static String key(String text) {
    return classic(lower(clean(text)));
  }

  /** Lower case, with plain hyphens. */
  private static String lower(String text) {
    char[] out = text.toCharArray();
    for (int i = 0; i < out.length; i++) {
      char c = out[i];
      if (c == 'İ' || c > LATIN && c < 'Ḁ' || c > '…') {
        return DASH.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
      }
      out[i] = c >= '‐' && c <= '―' ? '-' : Character.toLowerCase(c);
    }
    return new String(out);
  }

  /** With the tone where it was placed of old at the end of a syllable, but never behind q. */
  private static String classic(String s) {
    StringBuilder out = null;
    for (int i = 1; i < s.length(); i++) {
      char before = s.charAt(i - 1);
      if ((before == 'o' || before == 'u')
          && TONED.indexOf(s.charAt(i)) >= 0
          && (i + 1 == s.length() || !Character.isLetter(s.codePointAt(i + 1)))
          && (i == 1 || s.charAt(i - 2) != 'q')) {
        String tone = CLASSIC_TONE.get(s.substring(i - 1, i + 1));
        if (tone != null) {
          out = out == null ? new StringBuilder(s) : out;
          out.replace(i - 1, i + 1, tone);
        }
      }
    }
    return out == null ? s : out.toString();
  }

  /** A word or line with its first letter a capital; nothing where there is none. */
  public static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** {@link #key} without any marks, đ as d: {@code đường} gives {@code duong}. */
  public static String bare(String text) {
    String key = key(text);
    char[] out = key.toCharArray();
    for (int i = 0; i < out.length; i++) {
      char base = out[i] < BASE.length ? BASE[out[i]] : 0;
      if (base == 0) {
        String s = Normalizer.normalize(key, Normalizer.Form.NFD);
        return MARKS.matcher(s).replaceAll("").replace('đ', 'd');
      }
      out[i] = base;
    }
    return new String(out);
  }
}
