package vn.vankho.text.legacy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Bảng mã cũ: the two encodings in which Vietnamese was typed before Unicode, by fonts that drew
 * Vietnamese letters over those of Western Europe.
 */
public enum LegacyEncoding {
  /** TCVN 5712 (ABC), the fonts .VnTime, .VnArial …; one character a letter. */
  TCVN3(tcvn3()),
  /** VNI for Windows, the fonts VNI-Times …; a letter and a second character for its marks. */
  VNI(vni());

  private final Map<String, String> letters;

  LegacyEncoding(Map<String, String> letters) {
    this.letters = letters;
  }

  /** The encoding that goes with a font's name, such as {@code .VnTime} or {@code VNI-Times}. */
  public static Optional<LegacyEncoding> ofFont(String font) {
    // An embedded subset's name has six letters and a plus before it.
    String name = font.substring(font.indexOf('+') + 1).toLowerCase(Locale.ROOT);
    if (name.startsWith(".vn") || name.startsWith("vntime") || name.startsWith("vnarial")) {
      return Optional.of(TCVN3);
    }
    return name.startsWith("vni-") || name.startsWith("vni ") ? Optional.of(VNI) : Optional.empty();
  }

  /** Whether a font of this name draws capitals for small letters: .VnTimeH. */
  public static boolean drawsCapitals(String font) {
    String name = font.substring(font.indexOf('+') + 1).toLowerCase(Locale.ROOT);
    return name.startsWith(".vn") && name.replaceAll("[-, ].*", "").endsWith("h");
  }

  /**
   * The encoding that a text speaks of by its letters alone: nothing for Unicode and for other
   * languages.
   */
  public static Optional<LegacyEncoding> ofText(String text) {
    int letters = (int) text.chars().filter(Character::isLetterOrDigit).count();
    if (letters < 40) {
      return Optional.empty();
    }
    // Vietnamese Unicode has letters that neither encoding ever produces.
    long unicode =
        text.chars().filter(c -> (c >= 0x1EA0 && c <= 0x1EF9) || c == 'ơ' || c == 'ư').count();
    if (unicode * 50 > letters) {
      return Optional.empty();
    }
    int tcvn = count(text, "®µ¸¶·¹¨©ª«¬\u00AD");
    int vni = TwoLetterCount.vni(text);
    int least = Math.max(5, letters / 12);
    if (tcvn >= least && tcvn >= vni) {
      return Optional.of(TCVN3);
    }
    return vni >= least ? Optional.of(VNI) : Optional.empty();
  }

  private static int count(String text, String set) {
    return (int) text.chars().filter(c -> set.indexOf(c) >= 0).count();
  }

  /** The text in Unicode; what is not of this encoding stays. */
  public String decode(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      String two = i + 2 <= text.length() ? text.substring(i, i + 2) : "";
      String one = text.substring(i, i + 1);
      if (letters.containsKey(two)) {
        out.append(letters.get(two));
        i += 2;
      } else {
        out.append(letters.getOrDefault(one, one));
        i++;
      }
    }
    return out.toString();
  }

  private static Map<String, String> tcvn3() {
    String from = "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ¡¢£¤¥¦§";
    String to = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂÊÔƠƯĐ";
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < from.length(); i++) {
      map.put(from.substring(i, i + 1), to.substring(i, i + 1));
    }
    return Map.copyOf(map);
  }

  private static Map<String, String> vni() {
    Map<String, String> map = new HashMap<>();
    // Each row: the typed base letter, its mark characters, the letters that come out.
    List.of(
            "a ùøûõïâáàåãäêéèúüë áàảãạâấầẩẫậăắằẳẵặ",
            "e ùøûõïâáàåãä éèẻẽẹêếềểễệ",
            "o ùøûõïâáàåãä óòỏõọôốồổỗộ",
            "ô ùøûõï ớờởỡợ",
            "u ùøûõï úùủũụ",
            "ö ùøûõï ứừửữự",
            "y ùøûõ ýỳỷỹ")
        .forEach(
            row -> {
              String[] part = row.split(" ");
              for (int i = 0; i < part[1].length(); i++) {
                putBothCases(map, part[0] + part[1].charAt(i), part[2].substring(i, i + 1));
              }
            });
    String one = "ñôöæóòî";
    String letter = "đơưỉĩịỵ";
    for (int i = 0; i < one.length(); i++) {
      putBothCases(map, one.substring(i, i + 1), letter.substring(i, i + 1));
    }
    return Map.copyOf(map);
  }

  private static void putBothCases(Map<String, String> map, String typed, String letter) {
    map.put(typed, letter);
    String capital = letter.toUpperCase(Locale.ROOT);
    map.put(typed.toUpperCase(Locale.ROOT), capital);
    // A capital letter may carry the small mark.
    if (typed.length() == 2) {
      map.put(typed.substring(0, 1).toUpperCase(Locale.ROOT) + typed.charAt(1), capital);
    }
  }

  /** Pairs of a vowel and a mark that only VNI writes. */
  private static final class TwoLetterCount {
    static int vni(String text) {
      int n = 0;
      for (int i = 1; i < text.length(); i++) {
        char base = Character.toLowerCase(text.charAt(i - 1));
        char mark = Character.toLowerCase(text.charAt(i));
        n += "aeouyôö".indexOf(base) >= 0 && "ùøûõïâáàåãäêéèúüë".indexOf(mark) >= 0 ? 1 : 0;
      }
      return n;
    }
  }
}
