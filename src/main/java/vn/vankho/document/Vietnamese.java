package vn.vankho.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern NEW_TONE =
      Pattern.compile("(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\\p{L})");

  private Vietnamese() {}

  /**
   * NFC, one kind of space (single, none at the ends), no invisible characters, the Icelandic eth Ð
   * where Đ was meant. Case, dashes and quotes stay.
   */
  public static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    String s = Normalizer.normalize(text, Normalizer.Form.NFC);
    s = INVISIBLE.matcher(s).replaceAll("").replace('Ð', 'Đ').replace('ð', 'đ');
    return SPACE.matcher(s).replaceAll(" ").strip();
  }

  /** Whether there is nothing to clean, as mostly: print, Vietnamese letters, single spaces. */
  private static boolean isClean(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'À' && c <= 'ư' && c != 'Ð' && c != 'ð' || c >= 'Ạ' && c <= 'ỹ';
      if (!letter && (c < ' ' || c >= 127) || space && c == ' ') {
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
    String s = DASH.matcher(clean(text).toLowerCase(Locale.ROOT)).replaceAll("-");
    if (s.indexOf('o') < 0 && s.indexOf('u') < 0) {
      return s;
    }
    Matcher m = NEW_TONE.matcher(s);
    return m.replaceAll(r -> CLASSIC_TONE.get(r.group(1)));
  }

  /** {@link #key} without any marks, đ as d: {@code đường} gives {@code duong}. */
  public static String bare(String text) {
    String s = Normalizer.normalize(key(text), Normalizer.Form.NFD);
    return MARKS.matcher(s).replaceAll("").replace('đ', 'd');
  }
}
