package vn.vankho.text.pdfa;

import java.util.List;
import vn.vankho.document.Box;
import vn.vankho.document.PageText;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

/**
 * Lớp văn bản vô hình: a page's text as the operators of a content stream, in reading order, each
 * word stretched over its place on the image.
 */
final class InvisibleText {

  /** Readers take a smaller gap, in em, for one between letters. */
  private static final double GAP = 0.25;

  private static final double SMALLEST = 0.5;

  private InvisibleText() {}

  /** The operators; empty for a page without text. */
  static String of(PageText page, InvisibleFont font) {
    if (page.lines().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("BT\n3 Tr\n");
    for (TextLine line : page.lines()) {
      if (!line.stamped()) {
        line(out, line, page.height(), font);
      }
    }
    return out.append("ET\n").toString();
  }

  private static void line(
      StringBuilder out, TextLine line, double pageHeight, InvisibleFont font) {
    List<Word> words = line.words();
    double size = Math.max(SMALLEST, middle(words.stream().mapToDouble(w -> w.box().height())));
    // Readers leave out what stands beside the page.
    double bottom = Math.min(middle(words.stream().mapToDouble(w -> w.box().bottom())), pageHeight);
    out.append("/T ").append(Numbers.of(size)).append(" Tf\n");
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      // Boxes that overlap are set one after the other; one far back begins anew.
      boolean back = word.box().left() < free - 3 * size;
      double left = back ? word.box().left() : Math.max(word.box().left(), free);
      boolean last = i + 1 == words.size();
      double width = last ? word.box().width() : upTo(word.box(), words.get(i + 1).box(), size);
      double natural = word.text().codePointCount(0, word.text().length());
      double stretch = 100 * Math.max(width, SMALLEST) / (natural * InvisibleFont.ADVANCE * size);
      out.append(Numbers.of(stretch))
          .append(" Tz 1 0 0 1 ")
          .append(Numbers.of(left))
          .append(' ')
          .append(Numbers.of(pageHeight - bottom))
          .append(" Tm <")
          .append(font.encode(word.text() + " "))
          .append("> Tj\n");
      free = left + Math.max(width, SMALLEST) + GAP * size;
    }
  }

  /** The word's width, less where the next one stands too close to be told from it. */
  private static double upTo(Box word, Box next, double size) {
    double room = next.left() - GAP * size - word.left();
    return Math.min(word.width(), Math.max(room, word.width() / 3));
  }

  private static double middle(java.util.stream.DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
