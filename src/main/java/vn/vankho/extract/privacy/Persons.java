package vn.vankho.extract.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ngữ cảnh cá nhân: whether lines speak of one private person. */
final class Persons {

  /** {@code Họ và tên: …}, {@code Họ tên người bệnh}: the form of one person. */
  private static final Pattern FORM =
      Pattern.compile(
          "\\bho ?(va ?)?ten|\\bho,? (chu dem,? )?(va )?ten|nguoi (khai|benh|lam don|yeu cau|duoc cap|huong)"
              + "|\\bsinh (ngay|nam)|\\bnam sinh|\\bngay sinh|\\btoi ten la|\\bten toi la");

  /** {@code ông Nguyễn Văn An}, {@code bệnh nhân Trần Thị B}. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:[Ôô]ng|ÔNG|[Bb]à|BÀ|[Aa]nh|[Cc]hị|[Ee]m|[Cc]háu|[Bb]é|[Bb]ệnh nhân|[Nn]gười bệnh|[Tt]rẻ)\\s*(?:\\([^)]{1,8}\\))?[: ]{0,3}"
              + "\\p{Lu}\\p{L}{0,8} \\p{Lu}\\p{L}{0,8}");

  private Persons() {}

  static boolean isNamedOn(PrivatePage page, int line) {
    return NAMED.matcher(page.line(line).text()).find();
  }

  /** Where the first person named on a line is named; -1 when none is. */
  static int namedAt(PrivatePage page, int line) {
    Matcher m = NAMED.matcher(page.line(line).text());
    return m.find() ? m.start() : -1;
  }

  /** Whether a person's form, or a person by name, stands on the line or a little before it. */
  static boolean isNear(PrivatePage page, int line, int before) {
    for (int i = Math.max(0, line - before); i <= line; i++) {
      Matcher form = FORM.matcher(page.line(i).bare());
      if (form.find() || isNamedOn(page, i)) {
        return true;
      }
    }
    return false;
  }
}
