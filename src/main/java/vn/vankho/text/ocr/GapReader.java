package vn.vankho.text.ocr;

import java.util.List;
import java.util.stream.Collectors;
import vn.vankho.document.Ink;
import vn.vankho.document.Word;
import vn.vankho.text.digits.Blob;
import vn.vankho.text.digits.DigitClassifier;
import vn.vankho.text.digits.DigitString;
import vn.vankho.text.digits.DigitString.Result;

/**
 * Đọc số điền tay: what stands in a form's place for a number. Two networks that look at different
 * things read the ink, and the engine reads it apart from its line; what they do not agree on is
 * not believed.
 */
final class GapReader {

  /** The share that each digit must have from both networks, over all views, to be believed. */
  private static final double SURE = 0.75;

  /** The same where the engine confirms every digit. */
  private static final double LIKELY = 0.6;

  /** The same for digits that had to be cut apart, where both networks agree in every view. */
  private static final double CUT_SURE = 0.97;

  /** The same where there are more than two of them: what looks like one may be two. */
  private static final double LONG_CUT_SURE = 0.99;

  /** A reading is shown, if not believed, from this share on. */
  private static final double SHOWN = 0.3;

  /** How much of the reading's share another reading may have. */
  private static final double RIVAL = 0.15;

  /** Given where both networks agree in every view. */
  private static final double AGREED = 0.95;

  /** Given where the engine, too, reads these digits. */
  private static final double CONFIRMED = 0.98;

  /** Below this the engine's own reading of print is worth being confirmed. */
  private static final double DOUBTED = 0.85;

  private static final double DOUBTFUL = 0.2;
  private static final double UNREADABLE = 0.05;

  private final DigitString digits = new DigitString(DigitClassifier.trained());

  /** What is in the place. */
  sealed interface Content {
    /** Nothing: the number was left open. */
    record Empty() implements Content {}

    /** Type, which the engine has read well enough. */
    record Print() implements Content {}

    /**
     * What is to stand there instead of what the engine read.
     *
     * @param text digits; where they are not sure, what the engine made of them
     * @param confidence 0 to 1; 0.95 and above only when independent readings agree on every digit
     */
    record Filled(String text, double confidence, Ink by, List<Blob> ink) implements Content {}
  }

  /**
   * @param words that the engine read in the place
   */
  Content read(Gap gap, List<Word> words, DigitEngine engine) {
    List<Blob> ink = gap.ink();
    if (ink.isEmpty()) {
      return new Content.Empty();
    }
    String recognised = words.stream().map(Word::text).collect(Collectors.joining());
    Result result = digits.read(gap.strip().ink(), ink, gap.capital());
    boolean same = result.text().equals(recognised);
    boolean marked = words.stream().anyMatch(w -> w.ink() == Ink.HAND);
    boolean print = !recognised.isEmpty() && !marked && (isPrint(gap, ink) || same);
    if (print && same && isPossible(gap, result) && least(words) < DOUBTED) {
      return new Content.Filled(result.text(), CONFIRMED, Ink.PRINT, ink);
    }
    if (print && (same || !recognised.matches("[0-9]+") || !isSure(gap, result))) {
      return new Content.Print();
    }
    Ink by = print || (same && isPrint(gap, ink)) ? Ink.PRINT : Ink.HAND;
    boolean confirmed = isPossible(gap, result) && (same || readsTheSame(gap, ink, result, engine));
    if (confirmed) {
      return new Content.Filled(result.text(), CONFIRMED, by, ink);
    }
    if (!print && (isSure(gap, result) || isSurelyCut(gap, result))) {
      return new Content.Filled(result.text(), AGREED, by, ink);
    }
    String shown =
        recognised.isEmpty() || result.share() >= SHOWN || gap.isEntangled()
            ? ownDigits(gap, result.text())
            : recognised;
    shown = shown.isEmpty() ? recognised : shown;
    return shown.isEmpty()
        ? new Content.Filled("?", UNREADABLE, by, ink)
        : new Content.Filled(shown, DOUBTFUL, by, ink);
  }

  private static double least(List<Word> words) {
    return words.stream().mapToDouble(Word::confidence).min().orElse(0);
  }

  /** Each digit is ink of its own, nothing is hidden, and no other reading is near. */
  private static boolean isPossible(Gap gap, Result result) {
    return gap.isClear()
        && !gap.isEntangled()
        && result.isWhole()
        && result.share() >= LIKELY
        && result.rival() < RIVAL;
  }

  private static boolean isSure(Gap gap, Result result) {
    return isPossible(gap, result) && result.share() >= SURE;
  }

  /** Cut digits need more: a wrong cut makes digits that look well. */
  private static boolean isSurelyCut(Gap gap, Result result) {
    double least = result.text().length() > 2 ? LONG_CUT_SURE : CUT_SURE;
    return gap.isClear()
        && !gap.isEntangled()
        && result.isUnanimous()
        && result.share() >= least
        && result.rival() < RIVAL;
  }

  /** Of a day that hangs together with the word before it, the last two digits are its own. */
  private static String ownDigits(Gap gap, String digits) {
    boolean day = gap.after().text().equals("tháng");
    return day && gap.isEntangled() && digits.length() > 2
        ? digits.substring(digits.length() - 2)
        : digits;
  }

  private static boolean readsTheSame(Gap gap, List<Blob> ink, Result result, DigitEngine engine) {
    return engine
        .read(
            gap.strip()
                .ink()
                .cut(
                    ink.stream().map(Blob::id).collect(Collectors.toSet()),
                    ink.stream().mapToInt(Blob::left).min().orElseThrow(),
                    ink.stream().mapToInt(Blob::right).max().orElseThrow()))
        .contains(result.text());
  }

  /** Printed digits are as high as the line's capitals and stand on the line. */
  private static boolean isPrint(Gap gap, List<Blob> ink) {
    double pixel = 1.2 / gap.capital();
    return ink.size() <= 6
        && ink.stream()
            .allMatch(
                b ->
                    Math.abs(b.height() / gap.capital() - 1.02) < 0.06 + pixel
                        && Math.abs(b.bottom() - gap.baseline()) / gap.capital() < 0.06 + pixel
                        && b.width() < 0.85 * gap.capital());
  }
}
