package vn.vankho.extract.privacy;

import java.util.regex.Pattern;
import vn.vankho.document.Box;
import vn.vankho.document.PersonalDatum.Kind;

/** Nơi thường trú, chỗ ở hiện nay: a person's address after its cue, over the lines it takes. */
final class AddressRule implements Rule {

  private static final Pattern LINK =
      Pattern.compile("^\\W{0,4}(?:(?:tai|la|o|dia chi)\\b\\W{0,3}){0,2}");

  /** {@code thôn 3}, {@code số 12}, {@code 45/2 đường}: something smaller than a district. */
  private static final Pattern CLOSE =
      Pattern.compile(
          "\\b(so( nha)? ?\\d|\\d+[a-z]?(/\\d+[a-z]?)* |(to|khu|khoi|cum|doi|thon|xom|ap|ban|buon|bon|lang|plei|ngo|ngach|hem"
              + "|kiet|duong|pho|khom|soc|phum|tieu khu|can ho|chung cu|xa|phuong|thi tran|tt|p)\\b)");

  /** Smaller than a commune. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "\\b(so( nha)? ?\\d|\\d+[a-z]?/\\d+|(to|khu|khoi|cum|thon|xom|ap|ban|buon|bon|lang|ngo|ngach|hem|kiet|duong|khom|soc)\\b)");

  private static final Pattern ADMINISTRATIVE =
      Pattern.compile(
          "^(xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tp|tinh|thon|xom|ap|to|khu|khoi|duong|h\\.|t\\.|p\\.|q\\.|x\\.).*");

  private static final Pattern PROVINCE =
      Pattern.compile(".*\\b(tinh|thanh pho|tp\\.?|t\\.) ?[a-z]+.*");

  /** {@code Ông Nguyễn Văn An}: another entry begins. */
  private static final Pattern PERSON =
      Pattern.compile("(ong|ba|anh|chi|dong chi|ho va ten|ho ten)\\b");

  private static final int MOST_LINES = 3;

  @Override
  public void find(PrivatePage page) {
    for (int i = 0; i < page.size(); i++) {
      for (Cue.Hit hit : page.cues(i)) {
        if (hit.cue().isKind(Kind.HOME_ADDRESS)) {
          find(page, i, hit);
        }
      }
    }
  }

  private static void find(PrivatePage page, int line, Cue.Hit hit) {
    AlignedLine here = page.line(line);
    String rest = here.bare().substring(hit.to());
    boolean label = rest.stripLeading().startsWith(":") || rest.matches("(?s)[^:]{0,30}\\):.*");
    int from = hit.to() + valueStart(rest, label);
    int to = end(page, line, from);
    if (here.trimmed(from, to)[0] >= here.trimmed(from, to)[1]) {
      if (rest.isBlank() || rest.strip().equals(":")) {
        page.following(line).stream()
            .filter(j -> isAlone(page, j))
            .findFirst()
            .ifPresent(j -> note(page, j, 0, end(page, j, 0)));
      }
      return;
    }
    boolean told =
        label
            ? CLOSE.matcher(here.bare().substring(from, to)).find() || isWrapped(here, from, to)
            : HOUSE.matcher(here.bare().substring(from, to)).find()
                && Persons.isNear(page, line, 2);
    if (told && isAddress(here, from, label)) {
      note(page, line, from, to);
    }
  }

  /** A line that is an address and nothing else. */
  private static boolean isAlone(PrivatePage page, int line) {
    return page.cues(line).isEmpty()
        && isAddress(page.line(line), 0, false)
        && CLOSE.matcher(page.line(line).bare()).find();
  }

  private static int valueStart(String rest, boolean label) {
    int colon = rest.indexOf(':');
    if (label && colon >= 0) {
      return colon + 1;
    }
    var m = LINK.matcher(rest);
    return m.find() ? m.end() : 0;
  }

  /** A proper name or a number, not the dots of a form. */
  private static boolean isAddress(AlignedLine line, int from, boolean label) {
    String value = line.text().substring(from);
    return value.chars().filter(Character::isLetter).count() >= 4
        && (label || value.strip().matches("(?s)(\\d|\\p{L}+ ?\\d|\\p{L}+ \\p{Lu}|\\p{Lu}).*"))
        && value.matches("(?s).*(\\p{Lu}|\\d).*");
  }

  /** A label's value that goes on after its first words. */
  private static boolean isWrapped(AlignedLine line, int from, int to) {
    return line.text().substring(from, to).strip().matches("(?s)\\p{Lu}.*,.*");
  }

  private static int end(PrivatePage page, int line, int from) {
    int end = page.line(line).text().length();
    for (Cue.Hit hit : page.cues(line)) {
      if (hit.from() > from) {
        end = Math.min(end, hit.from());
      }
    }
    int semicolon = page.line(line).text().indexOf(';', from);
    return semicolon >= 0 ? Math.min(end, semicolon) : end;
  }

  /** Notes the address with the lines that it goes on over. */
  private static void note(PrivatePage page, int line, int from, int to) {
    page.add(Kind.HOME_ADDRESS, line, from, to, "address-after-cue");
    boolean whole = to < page.line(line).text().length();
    int last = line;
    for (int n = 1; n < MOST_LINES && !whole && last + 1 < page.size(); n++) {
      AlignedLine next = page.line(last + 1);
      if (!goesOn(page, last, from, next)) {
        return;
      }
      last++;
      int end = end(page, last, 0);
      int stop = next.text().indexOf(". ");
      page.add(Kind.HOME_ADDRESS, last, 0, stop > 0 && stop < end ? stop : end, "address-goes-on");
      whole = end < next.text().length() || stop > 0;
      from = 0;
    }
  }

  private static boolean goesOn(PrivatePage page, int line, int from, AlignedLine next) {
    AlignedLine here = page.line(line);
    String value = here.text().substring(Math.min(from, here.text().length())).strip();
    boolean startsWithCue = !page.cues(line + 1).isEmpty() && page.cues(line + 1).get(0).from() < 6;
    boolean numbered = next.text().matches("(?s)\\s*([0-9IVX]{1,4}|[a-zđ])\\s?[.)].*|\\s*[-+•*].*");
    int colon = next.text().indexOf(':');
    boolean person = PERSON.matcher(next.bare().strip()).lookingAt();
    boolean labelled = colon >= 0 && colon < 40 && (page.cues(line + 1).isEmpty() || startsWithCue);
    if (startsWithCue
        || person
        || numbered
        || labelled
        || value.endsWith(".")
        || value.endsWith(";")) {
      return false;
    }
    Box a = here.line().box();
    Box b = next.line().box();
    boolean below = b.top() > a.centerY() && b.top() - a.bottom() < 2.5 * a.height();
    boolean openEnd = value.endsWith(",") || value.endsWith("-") || value.endsWith("–");
    boolean administrative = ADMINISTRATIVE.matcher(next.bare().strip()).matches();
    boolean withoutProvince =
        !PROVINCE.matcher(here.bare().substring(Math.min(from, here.bare().length()))).matches();
    boolean capital = next.text().strip().matches("(?s)(\\p{Lu}\\p{Ll}+ ?){1,4}(,.*|\\.?)");
    return below && (openEnd || administrative || withoutProvince && capital && page.isFull(line));
  }
}
