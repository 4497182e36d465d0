package vn.vankho.extract.privacy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vankho.document.PersonalDatum;

/** Chỗ nhắc lại: the same datum elsewhere in the text, where no cue stands before it. */
final class Echoes {

  private static final int LEAST = 8;

  private final Map<String, PersonalDatum.Kind> byValue;

  Echoes(List<PersonalDatum> found) {
    byValue =
        found.stream()
            .filter(d -> key(d.evidence().quote()).length() >= LEAST)
            .collect(
                Collectors.toMap(
                    d -> key(d.evidence().quote()),
                    PersonalDatum::kind,
                    (a, b) -> a,
                    TreeMap::new));
  }

  private static String key(String quote) {
    return quote
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  void find(PrivatePage page) {
    for (int i = 0; i < page.size(); i++) {
      String text = page.line(i).text();
      StringBuilder signs = new StringBuilder();
      int[] places = new int[text.length()];
      for (int at = 0; at < text.length(); at++) {
        if (Character.isLetterOrDigit(text.charAt(at))) {
          places[signs.length()] = at;
          signs.append(Character.toLowerCase(text.charAt(at)));
        }
      }
      int line = i;
      byValue.forEach(
          (value, kind) -> {
            for (int at = signs.indexOf(value); at >= 0; at = signs.indexOf(value, at + 1)) {
              int from = places[at];
              int to = places[at + value.length() - 1] + 1;
              boolean word =
                  (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                      && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
              if (word) {
                page.add(kind, line, from, to, "found-elsewhere");
              }
            }
          });
    }
  }
}
