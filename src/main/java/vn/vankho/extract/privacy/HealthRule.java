package vn.vankho.extract.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.PersonalDatum.Kind;

/** Dữ liệu sức khỏe: what is told of the illness of one person, never of a region or a group. */
final class HealthRule implements Rule {

  /** {@code 21001234}, {@code GD4797912345678}: a patient's or an insured person's number. */
  private static final Pattern CODE = Pattern.compile("[a-z]{0,4}[ .-]?\\d[0-9a-z./-]{4,20}");

  private static final Pattern LINK = Pattern.compile("^\\W{0,4}(?:(?:la|so|benh)\\b\\W{0,3})?");

  /** {@code 1.250 mẫu âm tính}, {@code 12 ca}: told of many, of nobody. */
  private static final Pattern COUNT =
      Pattern.compile("^\\W*\\d[\\d.]* ?(mau|ca|truong hop|nguoi|benh nhan|luot|%).*");

  private static final int FORM_LINES = 8;

  @Override
  public void find(PrivatePage page) {
    for (int i = 0; i < page.size(); i++) {
      for (Cue.Hit hit : page.cues(i)) {
        if (hit.cue().isKind(Kind.HEALTH)) {
          if (hit.cue().shape() == Cue.Shape.CODE) {
            code(page, i, hit);
          } else {
            told(page, i, hit);
          }
        }
      }
    }
  }

  private static void code(PrivatePage page, int line, Cue.Hit hit) {
    String bare = page.line(line).bare();
    Matcher m = CODE.matcher(bare);
    if (m.find(hit.to())
        && m.start() - hit.to() < 12
        && !bare.substring(m.start()).contains("/20")) {
      page.add(Kind.HEALTH, line, m.start(), m.end(), "patient-number");
    }
  }

  private static void told(PrivatePage page, int line, Cue.Hit hit) {
    AlignedLine here = page.line(line);
    String rest = here.bare().substring(hit.to());
    boolean label = rest.matches("(?s)\\s{0,2}(\\([^)]{0,20}\\))?\\s{0,2}:.*");
    boolean meant =
        label ? Persons.isNear(page, line, FORM_LINES) : isOfPerson(page, line, hit.from());
    if (!meant) {
      return;
    }
    Matcher link = LINK.matcher(rest);
    int from = hit.to() + (label ? rest.indexOf(':') + 1 : link.find() ? link.end() : 0);
    int to = end(page, line, from);
    if (COUNT.matcher(here.bare().substring(from)).matches()) {
      return;
    }
    if (here.trimmed(from, to)[0] < here.trimmed(from, to)[1]) {
      page.add(Kind.HEALTH, line, from, to, "health-after-cue");
    } else if (label && rest.strip().equals(":")) {
      Optional<Integer> next =
          page.following(line).stream().filter(j -> page.cues(j).isEmpty()).findFirst();
      next.ifPresent(j -> page.add(Kind.HEALTH, j, 0, end(page, j, 0), "health-after-cue"));
    }
  }

  /** {@code bệnh nhân Nguyễn Văn An mắc bệnh …}: a person by name before it on the line. */
  private static boolean isOfPerson(PrivatePage page, int line, int from) {
    return Persons.isNamedOn(page, line) && Persons.namedAt(page, line) < from;
  }

  private static int end(PrivatePage page, int line, int from) {
    String text = page.line(line).text();
    int end = text.length();
    for (Cue.Hit hit : page.cues(line)) {
      if (hit.from() > from) {
        end = Math.min(end, hit.from());
      }
    }
    for (String stop : new String[] {";", ". "}) {
      int at = text.indexOf(stop, from);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return end;
  }
}
