package vn.vankho.extract.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Trích yếu: a title's lines as one text; of a scan without what specks, a stamp and run-on words
 * have made of it. The evidence keeps what was recognised.
 */
final class TitleText {

  /** {@code Vệ việc}, {@code Vềviệc}: there is but one way to read it. */
  private static final Pattern SPOILT_ABOUT =
      Pattern.compile("^V[eéèẻẽẹêếềểễệ] ?vi[eéèẻẽẹêếềểễệ]c ");

  /** {@code Về việtban hành}: a letter changed, the blank lost; group 1 is the next word. */
  private static final Pattern RUN_ON =
      Pattern.compile("^V[eéèẻẽẹêếềểễệ] ?vi[eéèẻẽẹêếềểễệ]\\p{L}?(\\p{Ll}{2,7}) (\\p{Ll}+)");

  /** {@code Về việc …} behind what recognition made of a stamp; group 1 is the subject. */
  private static final Pattern BEHIND_STAMP =
      Pattern.compile("^.{1,45}?\\s((?:Về việc|V/v|Về viêc|Vê việc) .*)$");

  /** {@code tài trợ:khủng bố}: a speck between two words. */
  private static final Pattern SPECK = Pattern.compile("(?<=\\p{Ll})[:·•'`](?=\\p{Ll})");

  private static final PhraseRepair PHRASES = new PhraseRepair();

  private TitleText() {}

  static String of(List<HeadLine> lines) {
    StringBuilder all = new StringBuilder();
    for (HeadLine line : lines) {
      boolean dash = all.length() > 0 && !line.scanned() && line.text().matches("[-–] .*");
      String text = line.text().replaceAll("^[^\\p{L}\\d(\"“]+|[\\s_]+$", "");
      text = dash ? "- " + text : text;
      Matcher behind = BEHIND_STAMP.matcher(text);
      if (all.length() == 0 && line.scanned() && behind.matches()) {
        text = behind.group(1);
      }
      if (all.length() > 0) {
        all.append(' ');
      }
      all.append(text);
    }
    return lines.get(0).scanned() ? mended(all.toString(), lines) : all.toString();
  }

  private static String mended(String title, List<HeadLine> lines) {
    String text = SPOILT_ABOUT.matcher(title).replaceFirst("Về việc ");
    Matcher runOn = RUN_ON.matcher(text);
    if (runOn.find() && PHRASES.knows(runOn.group(1) + " " + runOn.group(2))) {
      text = "Về việc " + text.substring(runOn.start(1));
    }
    return PHRASES.mended(SPECK.matcher(text).replaceAll(" "), lines);
  }
}
