package vn.vankho.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vankho.document.PageText.Reason;
import vn.vankho.text.legacy.LegacyEncoding;
import vn.vankho.text.pdf.PageScan.Content;

/** Lớp văn bản: which glyphs of a page are its text, and in which letters. */
final class TextLayer {
  private TextLayer() {}

  /** The letters of a page whose layer is sound or can be converted; annotations' text with it. */
  static List<Glyph> readable(Content content, Reason reason) {
    List<Glyph> shown = shown(content.glyphs());
    return reason == Reason.LEGACY_FONT_CONVERTED ? converted(shown) : shown;
  }

  /** What is set in type over a page image: a signature's appearance, a stamp. */
  static List<Glyph> besideImage(Content content, Reason reason) {
    boolean layerIsOfNoUse =
        reason == Reason.SCANNER_TEXT_LAYER || reason == Reason.GARBLED_TEXT_LAYER;
    return shown(content.glyphs()).stream()
        .filter(g -> !g.isUnmapped() && (g.layer() > 0 || !layerIsOfNoUse))
        .toList();
  }

  private static List<Glyph> shown(List<Glyph> glyphs) {
    return glyphs.stream().filter(g -> g.visible() && g.upright()).toList();
  }

  private static List<Glyph> converted(List<Glyph> glyphs) {
    Optional<LegacyEncoding> common =
        LegacyEncoding.ofText(glyphs.stream().map(Glyph::text).collect(Collectors.joining()));
    List<Glyph> out = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph g = glyphs.get(i);
      Optional<LegacyEncoding> encoding = LegacyEncoding.ofFont(g.font()).or(() -> common);
      if (encoding.isEmpty()) {
        out.add(g);
        continue;
      }
      // VNI sets marks as glyphs of their own: the pair is one letter.
      if (i + 1 < glyphs.size() && encoding.get() == LegacyEncoding.VNI) {
        String pair = g.text() + glyphs.get(i + 1).text();
        String letter = encoding.get().decode(pair);
        if (pair.length() == 2 && letter.length() == 1) {
          out.add(g.joined(glyphs.get(i + 1), letter));
          i++;
          continue;
        }
      }
      String text = encoding.get().decode(g.text());
      out.add(
          g.withText(
              LegacyEncoding.drawsCapitals(g.font()) ? text.toUpperCase(Locale.ROOT) : text));
    }
    return out;
  }
}
