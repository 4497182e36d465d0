package vn.vankho.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;
import vn.vankho.extract.NameIndex;
import vn.vankho.reference.Reference;

/**
 * Danh sách cơ quan: an enumeration of bodies cut into its members. Commas also stand within names
 * ({@code Sở Văn hóa, Thể thao và Du lịch}; {@code các sở, ban, ngành}), so a member begins only
 * where the name of a body does.
 */
final class BodyList {

  /** What may stand between members. */
  private static final Pattern LINK = Pattern.compile("\\s?[;,:]\\s(?:và\\s)?|\\svà\\s|\\s?;\\s?");

  private static final NameIndex<String> NOUNS = nouns();

  private BodyList() {}

  private static NameIndex<String> nouns() {
    Map<String, List<String>> names = new HashMap<>();
    Reference.tables().agencyNouns().forEach(n -> names.put(n, List.of(n)));
    return new NameIndex<>(names);
  }

  /** The members in order, without the punctuation between them. */
  static List<String> split(String text) {
    String key = key(text);
    List<String> members = new ArrayList<>();
    int start = 0;
    Matcher link = LINK.matcher(text);
    int from = 0;
    while (link.find(from)) {
      boolean hard = link.group().contains(";");
      if (hard || beginsMember(text, key, link.end())) {
        add(members, text.substring(start, link.start()));
        start = link.end();
      }
      from = link.end();
    }
    add(members, text.substring(start));
    return members;
  }

  private static void add(List<String> members, String member) {
    String trimmed = Clause.trimmed(member);
    if (!trimmed.isEmpty()) {
      members.add(trimmed);
    }
  }

  private static String key(String text) {
    String key = Vietnamese.key(text);
    return key.length() == text.length() ? key : text;
  }

  /**
   * {@code các} with a following word in any case; other nouns with a capital, and only when more
   * of the name follows: {@code Ban, ngành} is part of {@code các Sở, Ban, ngành}.
   */
  private static boolean beginsMember(String text, String key, int at) {
    if (key.startsWith("các ", at)) {
      return true;
    }
    boolean capital = at < text.length() && Character.isUpperCase(text.charAt(at));
    return capital
        && NOUNS
            .at(key, at)
            .filter(m -> m.end() < text.length() && text.charAt(m.end()) == ' ')
            .filter(m -> !key.startsWith(" ngành", m.end()))
            .isPresent();
  }
}
