package vn.vankho.text.legacy;

import java.util.Locale;

/** Chuyển chữ cũ sang Unicode, theo tên phông. */
public final class LegacyText {
  private LegacyText() {}

  /** The text of a run in this font; text in other fonts stays as it is. */
  public static String toUnicode(String text, String font) {
    return LegacyEncoding.ofFont(font)
        .map(e -> e.decode(text))
        .map(t -> LegacyEncoding.drawsCapitals(font) ? t.toUpperCase(Locale.ROOT) : t)
        .orElse(text);
  }
}
