package vn.vankho.extract.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;
import vn.vankho.document.Word;

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

  /** {@code (V/v sửa chữa bến)}; group 1 is what is within. */
  private static final Pattern WRAPPED =
      Pattern.compile("[(“\"]((?:V/v|Về|Vv)[^()“”\"]{4,500})[)”\"][.]?");

  /** {@code tài trợ:khủng bố}: a speck between two words. */
  private static final Pattern SPECK = Pattern.compile("(?<=\\p{Ll})[:·•'`](?=\\p{Ll})");

  /** {@code số 12/2005/TT-}: the line ends within a symbol. */
  private static final Pattern BROKEN_SYMBOL = Pattern.compile("\\d/\\p{Lu}[\\p{L}\\d]{0,6}-$");

  /** {@code kết}, {@code (Lần}; {@code V/v}, however it was read. */
  private static final Pattern WORD = Pattern.compile("[(“\"]?\\p{L}+[,)”\"]?|\\W?[Vv].*");

  /** {@code giai đoạn 2018 2020}. */
  private static final Pattern LOST_DASH =
      Pattern.compile("(?iu)(giai đoạn (?:19|20)\\d\\d) ((?:19|20)\\d\\d)(?!\\d)");

  /** A word of other signs than letters that was read less surely is a speck. */
  private static final double LEGIBLE = 0.5;

  private static final PhraseRepair PHRASES = new PhraseRepair();
  private static final ProvinceRepair PROVINCES = new ProvinceRepair();

  private TitleText() {}

  static String of(List<HeadLine> lines) {
    StringBuilder all = new StringBuilder();
    for (HeadLine line : lines) {
      boolean dash = all.length() > 0 && !line.scanned() && line.text().matches("[-–] .*");
      String words = all.length() == 0 ? behindSpecks(line) : line.text();
      String text = words.replaceAll("^[^\\p{L}\\d(\"“]+|[\\s_]+$", "");
      text = dash ? "- " + text : text;
      Matcher behind = BEHIND_STAMP.matcher(text);
      if (all.length() == 0 && line.scanned() && behind.matches()) {
        text = behind.group(1);
      }
      if (all.length() > 0 && !BROKEN_SYMBOL.matcher(all).find()) {
        all.append(' ');
      }
      all.append(text);
    }
    String title = unwrapped(all.toString());
    return lines.get(0).scanned() ? mended(title, lines) : title;
  }

  /** {@code (Về việc …)}, {@code “V/v …”}: without what stands about the whole title. */
  private static String unwrapped(String title) {
    Matcher whole = WRAPPED.matcher(title);
    return whole.matches() ? whole.group(1) : title;
  }

  /** The words of a scan's line behind what a stamp beside it left: {@code 3OlO Ị> . Sơ kết}. */
  private static String behindSpecks(HeadLine line) {
    List<Word> words = line.line().words();
    int from = 0;
    while (line.scanned()
        && from < words.size() - 1
        && words.get(from).confidence() < LEGIBLE
        && !WORD.matcher(Vietnamese.clean(words.get(from).text())).matches()) {
      from++;
    }
    return from == 0
        ? line.text()
        : Vietnamese.clean(
            String.join(" ", words.subList(from, words.size()).stream().map(Word::text).toList()));
  }

  private static String mended(String title, List<HeadLine> lines) {
    String text = SPOILT_ABOUT.matcher(title).replaceFirst("Về việc ");
    text = text.replaceFirst("^V/ (?=\\p{L})", "V/v ");
    text = LOST_DASH.matcher(text).replaceAll("$1 - $2");
    Matcher runOn = RUN_ON.matcher(text);
    if (runOn.find() && PHRASES.knows(runOn.group(1) + " " + runOn.group(2))) {
      text = "Về việc " + text.substring(runOn.start(1));
    }
    return PROVINCES.mended(PHRASES.mended(SPECK.matcher(text).replaceAll(" "), lines));
  }
}
