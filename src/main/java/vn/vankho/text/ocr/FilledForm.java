package vn.vankho.text.ocr;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.document.Box;
import vn.vankho.document.Ink;
import vn.vankho.document.Word;
import vn.vankho.text.digits.Blob;
import vn.vankho.text.image.Raster;
import vn.vankho.text.layout.LineBuilder.StyledWord;
import vn.vankho.text.ocr.GapReader.Content;

/**
 * Mẫu in điền tay: the number and the day that a pen filled into the printed form, read anew from
 * the page's own pixels; the engine reads them wrong with confidence.
 */
final class FilledForm {
  private final GapReader reader = new GapReader();

  /**
   * The words with what is written by hand in its place.
   *
   * @param words of one page as the engine read them
   * @param angle by which the page was turned clockwise to be straight, radians
   */
  List<StyledWord> read(
      List<StyledWord> words, Raster raster, Box place, double angle, DigitEngine engine) {
    List<Gap> gaps = new ArrayList<>();
    NumberForm.find(words, raster, place, angle).ifPresent(gaps::add);
    gaps.addAll(DateForm.find(words, raster, place, angle));
    List<StyledWord> out = words;
    for (Gap gap : gaps) {
      List<StyledWord> inside = out.stream().filter(w -> isInside(w, gap)).toList();
      Content content = reader.read(gap, inside.stream().map(StyledWord::word).toList(), engine);
      if (content instanceof Content.Filled filled) {
        out = filled(out, inside, gap, filled);
      }
    }
    return out;
  }

  private static boolean isInside(StyledWord w, Gap gap) {
    LineStrip strip = gap.strip();
    Box box = w.word().box();
    double x = strip.x(box.centerX(), box.centerY());
    double y = strip.y(box.centerX(), box.centerY());
    return x > gap.from()
        && x < gap.to()
        && Math.abs(y - (gap.baseline() - gap.capital() / 2)) < 0.9 * gap.capital()
        && !isLabel(w, gap.before())
        && !isLabel(w, gap.after());
  }

  private static boolean isLabel(StyledWord w, Gap.Label label) {
    return w.word().box().equals(label.word().word().box());
  }

  /** The labels as they are printed, and between them what the hand wrote. */
  private static List<StyledWord> filled(
      List<StyledWord> words, List<StyledWord> inside, Gap gap, Content.Filled filled) {
    List<StyledWord> out = new ArrayList<>();
    for (StyledWord w : words) {
      if (inside.contains(w)) {
        continue;
      }
      if (isLabel(w, gap.before())) {
        out.add(label(w, gap.before(), gap));
      } else if (isLabel(w, gap.after())) {
        out.add(label(w, gap.after(), gap));
      } else {
        out.add(w);
      }
    }
    int left = filled.ink().stream().mapToInt(Blob::left).min().orElse(gap.from());
    int right = filled.ink().stream().mapToInt(Blob::right).max().orElse(gap.to());
    Word word = new Word(filled.text(), box(gap, left, right), filled.confidence(), filled.by());
    out.add(new StyledWord(word, false, false));
    return List.copyOf(out);
  }

  private static StyledWord label(StyledWord w, Gap.Label label, Gap gap) {
    double confidence = w.word().text().equals(label.text()) ? w.word().confidence() : 0.9;
    Box box = box(gap, label.from(), Math.max(label.from() + 1, label.to()));
    return new StyledWord(new Word(label.text(), box, confidence, Ink.PRINT), w.bold(), w.italic());
  }

  /** As high as the line's other words are, so that they stay one line. */
  private static Box box(Gap gap, int left, int right) {
    return gap.strip()
        .page(
            left,
            gap.baseline() - 1.35 * gap.capital(),
            right,
            gap.baseline() + 0.35 * gap.capital());
  }
}
