package vn.vankho.extract.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.PersonalDatum.Kind;

/** Dữ liệu của trẻ em: a child's name and day of birth. */
final class ChildRule implements Rule {

  /** {@code Nguyễn Văn An}, {@code NGUYỄN VĂN AN}. */
  private static final Pattern NAME =
      Pattern.compile("^[^\\p{L}\\p{Nd}]{0,6}(\\p{Lu}\\p{L}{0,8}(?: \\p{Lu}\\p{L}{0,8}){1,4})");

  /** {@code cháu Nguyễn Văn An, sinh năm 2015}, {@code em Trần Thị Bình, học sinh lớp 5A}. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?:[Cc]háu|[Bb]é|[Tt]rẻ|[Ee]m|[Tt]rẻ em|[Hh]ọc sinh|[Cc]on)(?: là)?[: ]{1,3}"
              + "(\\p{Lu}\\p{Ll}{0,8}(?: \\p{Lu}\\p{Ll}{0,8}){1,4})(?=[^\\p{L}\\p{Nd}]{0,3}"
              + "(?:\\(|sinh|SN|là học sinh|học sinh|học lớp|lớp|\\d{1,2} (?:tháng )?tuổi))");

  private static final Pattern BIRTH =
      Pattern.compile(
          "\\b(?:ngay[ ,]{0,2}(?:thang[ ,]{0,2}nam[ ,]{0,2})?sinh|sinh ?ngay|sinh ?nam|nam ?sinh|sn)\\b\\W{0,3}"
              + "(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}|\\d{1,2} thang \\d{1,2} nam \\d{4})");

  private static final int FORM_LINES = 4;

  @Override
  public void find(PrivatePage page) {
    for (int i = 0; i < page.size(); i++) {
      for (Cue.Hit hit : page.cues(i)) {
        if (hit.cue().isKind(Kind.CHILD)) {
          label(page, i, hit);
        }
      }
      Matcher told = TOLD.matcher(page.line(i).text());
      while (told.find()) {
        page.add(Kind.CHILD, i, told.start(1), told.end(1), "child-by-name");
        birth(page, i, told.end(1), i);
      }
    }
  }

  private static void label(PrivatePage page, int line, Cue.Hit hit) {
    String rest = page.line(line).text().substring(hit.to());
    int colon = rest.indexOf(':');
    if (colon >= 0 && colon < 25) {
      Matcher name = NAME.matcher(rest.substring(colon + 1));
      int at = hit.to() + colon + 1;
      if (name.find()) {
        page.add(Kind.CHILD, line, at + name.start(1), at + name.end(1), "child-after-cue");
        birth(page, line, at, Math.min(page.size() - 1, line + FORM_LINES));
      } else if (rest.substring(colon + 1).isBlank()) {
        page.following(line).stream().findFirst().ifPresent(j -> nameAlone(page, j));
      }
    }
  }

  private static void nameAlone(PrivatePage page, int line) {
    Matcher name = NAME.matcher(page.line(line).text());
    if (name.find() && name.end() >= page.line(line).text().length() - 2) {
      page.add(Kind.CHILD, line, name.start(1), name.end(1), "child-after-cue");
      birth(page, line, 0, Math.min(page.size() - 1, line + FORM_LINES));
    }
  }

  private static void birth(PrivatePage page, int line, int from, int last) {
    for (int i = line; i <= last; i++) {
      Matcher m = BIRTH.matcher(page.line(i).bare());
      if (m.find(i == line ? from : 0)) {
        page.add(Kind.CHILD, i, m.start(1), m.end(1), "child-birth");
        return;
      }
    }
  }
}
