package vn.vankho.extract.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.PersonalDatum.Kind;

/** Số hộ chiếu: {@code B1234567}, {@code C 01234567} after its cue or under it. */
final class PassportRule implements Rule {

  /** {@code B1234567}; digits may be misread as letters. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d])[A-Z]{1,2} ?(?=[0-9OolISBZ]{0,3}[0-9]{3})[0-9OolISBZ]{6,8}(?![\\p{L}\\d])");

  @Override
  public void find(PrivatePage page) {
    Governing governing = new Governing(page);
    for (int i = 0; i < page.size(); i++) {
      Matcher m = NUMBER.matcher(page.line(i).text());
      int since = 0;
      while (m.find()) {
        Optional<Cue> cue = governing.of(i, m.start(), since);
        if (cue.isEmpty()) {
          cue = governing.columnHead(i, m.start(), m.end());
        }
        if (cue.map(c -> c.isKind(Kind.PASSPORT) || c.isKind(Kind.CITIZEN_ID)).orElse(false)) {
          page.add(Kind.PASSPORT, i, m.start(), m.end(), "passport-after-cue");
          since = m.end();
        }
      }
    }
  }
}
