package vn.vankho.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what has the form of a number and symbol, over line breaks and stray spaces. */
final class SymbolScanner {

  /** A symbol and where it stands. */
  record Found(Symbol symbol, int start, int end) {}

  /** One part of a symbol: {@code QĐ}, {@code TTg}, {@code VPHĐND&UBND}, {@code QH13} */
  private static final String PART = "\\p{Lu}[\\p{L}\\d.&]{0,19}";

  /**
   * {@code 118/QĐ-UBND}, {@code 19-2017/NQ-CP}, {@code 22/2016/TT- BTTTT}, {@code 3381/BTTTT-TTĐN},
   * {@code 233 /BC - UBND}
   */
  private static final Pattern STATE =
      Pattern.compile(
          "(?<![\\p{L}\\d/.,-])(\\d{1,6}[a-zA-DIL]?(?:-(?:19|20)\\d{2})?) ?/ ?(?:((?:19|20)\\d{2}) ?/ ?)?(?="
              + "\\p{Lu})");

  /** {@code 16-KL/TW}, {@code 07 - KH/BCĐ-TTĐN} */
  private static final Pattern PARTY =
      Pattern.compile(
          "(?<![\\p{L}\\d/.,-])(\\d{1,5}[a-z]?) ?- ?(\\p{Lu}\\p{L}{1,4}) ?/ ?(?=\\p{Lu})");

  private static final Pattern NEXT = Pattern.compile(PART);
  private static final Pattern SEPARATOR = Pattern.compile("( ?)[-/_]( ?)(?=\\p{Lu})");
  private static final int MOST_PARTS = 6;

  private SymbolScanner() {}

  /**
   * All in order of appearance.
   *
   * @param text with plain hyphens
   */
  static List<Found> scan(String text) {
    List<Found> found = new ArrayList<>();
    Matcher state = STATE.matcher(text).useTransparentBounds(true);
    for (int at = 0; Starts.findNumber(state, text, at, text.length()); at = state.end()) {
      Optional<Integer> year = Optional.ofNullable(state.group(2)).map(Integer::valueOf);
      Rest rest = rest(text, state.end(), new ArrayList<>());
      if (!rest.parts().isEmpty()) {
        Symbol symbol = new Symbol(state.group(1), year, rest.parts(), false);
        found.add(new Found(symbol, state.start(), rest.end()));
      }
    }
    Matcher party = PARTY.matcher(text).useTransparentBounds(true);
    for (int at = 0; Starts.findNumber(party, text, at, text.length()); at = party.end()) {
      if (isPart(party.group(2))) {
        Rest rest = rest(text, party.end(), new ArrayList<>(List.of(party.group(2))));
        if (rest.parts().size() > 1) {
          Symbol symbol = new Symbol(party.group(1), Optional.empty(), rest.parts(), true);
          found.add(new Found(symbol, party.start(), rest.end()));
        }
      }
    }
    found.sort(java.util.Comparator.comparingInt(Found::start));
    return found;
  }

  /** A symbol whose last part is known to end at a place, with the parts that may follow. */
  static Found continued(String text, Symbol symbol, int start, int end) {
    Matcher separator = SEPARATOR.matcher(text);
    if (!separator.region(end, text.length()).lookingAt()) {
      return new Found(symbol, start, end);
    }
    Rest rest = rest(text, separator.end(), new ArrayList<>(symbol.parts()));
    boolean longer = rest.parts().size() > symbol.parts().size();
    return new Found(symbol.withParts(rest.parts()), start, longer ? rest.end() : end);
  }

  private record Rest(List<String> parts, int end) {}

  private static Rest rest(String text, int start, List<String> parts) {
    int end = start;
    int at = start;
    Matcher next = NEXT.matcher(text);
    Matcher separator = SEPARATOR.matcher(text);
    int first = parts.size();
    while (parts.size() < MOST_PARTS && next.region(at, text.length()).lookingAt()) {
      String part = trimmed(next.group());
      if (!isPart(part)) {
        break;
      }
      parts.add(part);
      end = at + part.length();
      if (part.length() < next.group().length()
          || !separator.region(end, text.length()).lookingAt()) {
        break;
      }
      boolean spaced = !separator.group(1).isEmpty() && !separator.group(2).isEmpty();
      if (spaced && parts.size() > first + 1) {
        break;
      }
      at = separator.end();
    }
    return new Rest(parts, end);
  }

  /** Without a full stop behind it, or what was set after one without a space. */
  private static String trimmed(String part) {
    int stop = part.indexOf('.');
    boolean inner = stop > 0 && stop + 1 < part.length() && isPart(part);
    String cut = stop < 0 || inner ? part : part.substring(0, stop);
    return cut.endsWith("&") ? cut.substring(0, cut.length() - 1) : cut;
  }

  /** Capitals, with at most as many small letters: {@code TTg}, {@code CTr}, not {@code Sở}. */
  static boolean isPart(String part) {
    long upper = part.chars().filter(Character::isUpperCase).count();
    long lower = part.chars().filter(Character::isLowerCase).count();
    boolean plain = part.chars().filter(Character::isLowerCase).allMatch(c -> c < 128);
    return upper >= 1 && lower <= upper && plain;
  }
}
