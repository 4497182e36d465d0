package vn.vankho.text.pdf;

/**
 * Con chữ: one glyph of a text layer, where a reader sees it.
 *
 * @param text what the font says it is; empty when it does not say
 * @param font its PostScript name, empty when unnamed
 * @param code the character code in the content stream
 * @param x left, points from the page's left edge
 * @param baseline points from the page's top edge
 * @param width points
 * @param size font size in points as seen
 * @param upright false for text that runs up, down or upside down
 * @param visible false for text in the invisible rendering mode
 * @param layer 0 for the page's own content, n for its nth annotation
 */
record Glyph(
    String text,
    String font,
    int code,
    double x,
    double baseline,
    double width,
    double size,
    boolean upright,
    boolean visible,
    boolean bold,
    boolean italic,
    int layer) {

  boolean isSpace() {
    return !text.isEmpty() && text.isBlank();
  }

  /** Without a letter that could be shown: no mapping, replacement character or private use. */
  boolean isUnmapped() {
    return text.isEmpty()
        || text.chars()
            .anyMatch(
                c ->
                    c == 0xFFFD
                        || (c >= 0xE000 && c <= 0xF8FF)
                        || (c < 0x20 && !Character.isWhitespace(c)));
  }

  Glyph withText(String other) {
    return new Glyph(
        other, font, code, x, baseline, width, size, upright, visible, bold, italic, layer);
  }

  /** This glyph and the mark that follows it as one letter, as wide as both. */
  Glyph joined(Glyph mark, String letter) {
    double end = Math.max(x + width, mark.x + mark.width);
    return new Glyph(
        letter, font, code, x, baseline, end - x, size, upright, visible, bold, italic, layer);
  }
}
