package vn.vankho.text.ocr;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bytedeco.leptonica.PIX;
import vn.vankho.document.Ink;
import vn.vankho.document.Vietnamese;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Dấu đến có khung: the receiver's stamp in black, a frame with {@code ĐẾN} and filled-in lines. It
 * is no part of the document; its words are read by themselves and marked as a stamp's. A frame
 * with other words (a secrecy mark, {@code DỰ THẢO}) stays with the page.
 *
 * @param tokens the words outside of such stamps
 * @param words of each stamp that could be read
 * @param stamps where they are, pixels
 */
record IncomingFrame(List<Token> tokens, List<List<Token>> words, List<Blot> stamps) {

  private static final Pattern ARRIVED = Pattern.compile("\\bden\\b|\\bcv den\\b");
  private static final Pattern FORM = Pattern.compile("\\bgio\\b|\\bngay\\b|\\bchuyen\\b|\\bso\\b");

  /** Stamps stand beside or under the letterhead. */
  private static final double UPPER_PART = 0.6;

  /** What a pen wrote into the form is read with less. */
  private static final double LEGIBLE = 0.3;

  private static final int LINE = 4;
  private static final int MILLIS = 5_000;

  static IncomingFrame of(List<Token> tokens, PIX gray, Engine engine) {
    List<Token> outside = tokens;
    List<List<Token>> words = new ArrayList<>();
    List<Blot> stamps = new ArrayList<>();
    for (Blot frame : Frames.in(gray, (int) (UPPER_PART * pixGetHeight(gray)))) {
      List<Token> inside = read(frame, gray, engine);
      if (isIncoming(inside)) {
        outside = outside.stream().filter(t -> !isIn(t, frame)).toList();
        words.add(
            inside.stream()
                .filter(t -> t.confidence() > LEGIBLE)
                .filter(t -> t.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .map(t -> t.moved(frame.left(), frame.top(), 0).inked(Ink.STAMP))
                .toList());
        stamps.add(frame);
      }
    }
    return new IncomingFrame(outside, List.copyOf(words), List.copyOf(stamps));
  }

  private static boolean isIncoming(List<Token> tokens) {
    String text =
        Vietnamese.bare(tokens.stream().map(Token::text).collect(Collectors.joining(" ")))
            .replaceAll("[^a-z0-9]+", " ");
    return ARRIVED.matcher(text).find() && FORM.matcher(text).find();
  }

  private static boolean isIn(Token t, Blot frame) {
    return t.centerX() > frame.left()
        && t.centerX() < frame.right()
        && t.centerY() > frame.top() - LINE
        && t.centerY() < frame.bottom() + LINE;
  }

  private static List<Token> read(Blot frame, PIX gray, Engine engine) {
    PIX clip = frame.cut(gray);
    pixSetBorderVal(clip, LINE, LINE, LINE, LINE, 255);
    try {
      return engine.read(clip, Prepared.DPI, Engine.Mode.SPARSE, MILLIS).tokens();
    } catch (Engine.EngineFailed none) {
      return List.of();
    } finally {
      pixDestroy(clip);
    }
  }
}
