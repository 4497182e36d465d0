package vn.vankho.extract.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.Agency;

/**
 * Ký hiệu nhận dạng sai: puts right what recognition makes of capitals ({@code STTTI} for {@code
 * STTTT}), where the tables leave one reading. What the page prints is then the right form.
 */
final class MisreadSymbol {

  /** Letters that look alike in print. */
  private static final List<String> ALIKE =
      List.of("TIFJL1!|", "EFBR", "OQCGD0", "B8R", "UV", "NHMW", "S5G", "G8", "PFR", "KX");

  private static final boolean[][] LOOK_ALIKE = lookAlike();

  private static final List<String> SHORT = List.of("TTg", "TU", "TW", "CP");

  private static final String THIN = "IJLFT1!|'.,";
  private static final double ALIKE_COST = 0.4;
  private static final double THIN_COST = 0.5;

  /** Letters are seldom lost: where one is missing, the page itself may lack it. */
  private static final double MISSING_COST = 2;

  /** The rest of a part that was split off: {@code 26/CT-BTI TT ngày}. */
  private static final Pattern FRAGMENT = Pattern.compile(" ([\\p{Lu}!|]{1,5})(?=[\\s,;.)-]|$)");

  /** {@code KH-STTTT `TTBCXB ngày}: a hyphen that was read as another sign; group 1 follows it. */
  private static final Pattern OTHER_HYPHEN =
      Pattern.compile(" ?[`´'‘’~] ?(\\p{Lu}{3,8})(?=[\\s,;.)]|$)");

  /** {@code 2l}, {@code 2L}: no number ends in such a letter. */
  private static final Pattern ONE = Pattern.compile("(?<=\\d)[lLI]$");

  /** The tables' abbreviations in capitals without marks. */
  private static final Map<String, String> LETTERS =
      Stream.concat(CanonicalSymbol.bodies().stream(), CanonicalSymbol.types().stream())
          .distinct()
          .collect(Collectors.toUnmodifiableMap(a -> a, MisreadSymbol::letters));

  private MisreadSymbol() {}

  /** A symbol whose last part goes on behind a stray space. */
  static SymbolScanner.Found whole(String text, SymbolScanner.Found found) {
    List<String> parts = found.symbol().parts();
    String last = parts.get(parts.size() - 1);
    Matcher unit = OTHER_HYPHEN.matcher(text).region(found.end(), text.length());
    if (parts.size() > 1 && CanonicalSymbol.isKnown(last) && unit.lookingAt()) {
      List<String> whole = new ArrayList<>(parts);
      whole.add(unit.group(1));
      return new SymbolScanner.Found(found.symbol().withParts(whole), found.start(), unit.end());
    }
    Matcher rest = FRAGMENT.matcher(text).region(found.end(), text.length());
    if (CanonicalSymbol.isKnown(last) || !rest.lookingAt()) {
      return found;
    }
    Optional<String> joined = nearest(CanonicalSymbol.bodies(), last + rest.group(1), 1);
    return joined
        .map(
            body -> {
              List<String> whole = new ArrayList<>(parts);
              whole.set(parts.size() - 1, body);
              return SymbolScanner.continued(
                  text, found.symbol().withParts(whole), found.start(), rest.end());
            })
        .orElse(found);
  }

  /**
   * The symbol with its parts put right.
   *
   * @param type the printed name of the type
   */
  static Symbol repaired(Symbol symbol, Optional<String> type) {
    List<String> parts = new ArrayList<>(symbol.parts());
    Set<String> types = type.map(CanonicalSymbol::abbreviationsOf).orElse(CanonicalSymbol.types());
    if (parts.size() == 1 && !CanonicalSymbol.isKnown(parts.get(0)) && type.isPresent()) {
      if (CanonicalSymbol.split(parts.get(0), type).isPresent()) {
        return symbol;
      }
      Optional<List<String>> two = cut(parts.get(0), types);
      if (two.isPresent()) {
        return symbol.withParts(two.get());
      }
    }
    boolean dispatch =
        CanonicalSymbol.bodies().contains(parts.get(0))
            && !CanonicalSymbol.types().contains(parts.get(0));
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      // behind a body stands its unit, which no table lists: "STP-BTTP"
      if (!CanonicalSymbol.isKnown(part) && !(dispatch && i > 0)) {
        boolean isType = i == 0 && parts.size() > 1 && (symbol.party() || part.length() <= 4);
        Optional<String> right =
            isType ? nearest(types, part, THIN_COST) : Optional.<String>empty();
        int at = i;
        right.or(() -> body(part)).ifPresent(r -> parts.set(at, r));
      }
    }
    return symbol.withParts(parts);
  }

  /** The symbol with a one at the end of its number. */
  static Symbol withOne(Symbol symbol) {
    String number = ONE.matcher(symbol.number()).replaceFirst("1");
    return new Symbol(number, symbol.year(), symbol.parts(), symbol.party());
  }

  /** A symbol of which a stamp or a fold has left the beginning, as its body is named behind it. */
  static Symbol completed(Symbol symbol, List<Agency> named) {
    List<String> parts = new ArrayList<>(symbol.parts());
    String last = parts.get(parts.size() - 1);
    List<String> whole =
        named.stream()
            .flatMap(a -> a.abbreviations().stream().limit(1))
            .filter(a -> a.length() > last.length() + 1 && a.startsWith(last))
            .distinct()
            .toList();
    if (symbol.typePart().isEmpty() || CanonicalSymbol.isKnown(last) || whole.size() != 1) {
      return symbol;
    }
    parts.set(parts.size() - 1, whole.get(0));
    return symbol.withParts(parts);
  }

  /** Short abbreviations are too many and too like one another: only the commonest are tried. */
  private static Optional<String> body(String part) {
    return part.length() > 3
        ? nearest(CanonicalSymbol.bodies(), part, part.length() > 4 ? 1 : THIN_COST)
        : nearest(SHORT, part, THIN_COST);
  }

  /** {@code TFBTTTT} for {@code TT-BTTTT}: type and body run together and misread. */
  private static Optional<List<String>> cut(String part, Set<String> types) {
    List<List<String>> best = new ArrayList<>();
    double least = 1.01;
    for (String type : types) {
      for (String body : CanonicalSymbol.bodies()) {
        double cost = body.length() < 3 || part.equals(type + body) ? 9 : cost(part, type + body);
        if (cost < least) {
          best.clear();
          least = cost;
        }
        if (cost == least) {
          best.add(List.of(type, body));
        }
      }
    }
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  /** The one entry that a misread part is nearest to, if it is near enough. */
  private static Optional<String> nearest(Collection<String> entries, String part, double most) {
    Optional<String> best = Optional.empty();
    double least = most + 0.01;
    boolean tie = false;
    for (String entry : entries) {
      double cost = entry.length() < 2 ? 9 : cost(part, entry);
      if (cost < least) {
        best = Optional.of(entry);
        tie = false;
        least = cost;
      } else if (cost == least) {
        tie = true;
      }
    }
    return tie ? Optional.empty() : best;
  }

  /** What it takes to read {@code right} as {@code read}; both are short. */
  static double cost(String read, String right) {
    if (Math.abs(read.length() - right.length()) > 2) {
      return 9;
    }
    String a = letters(read);
    String known = LETTERS.get(right);
    String b = known == null ? letters(right) : known;
    double[] row = new double[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = MISSING_COST * j;
    }
    for (int i = 1; i <= a.length(); i++) {
      double diagonal = row[0];
      double extra = extra(read, a, i - 1);
      row[0] += extra;
      for (int j = 1; j <= b.length(); j++) {
        double above = row[j];
        double change = diagonal + change(a.charAt(i - 1), b.charAt(j - 1));
        row[j] = Math.min(Math.min(above + extra, row[j - 1] + MISSING_COST), change);
        diagonal = above;
      }
    }
    return row[b.length()];
  }

  private static String letters(String part) {
    return Vietnamese.bare(part).toUpperCase(Locale.ROOT);
  }

  private static double change(char read, char right) {
    if (read == right) {
      return 0;
    }
    return read < 128 && right < 128 && LOOK_ALIKE[read][right] ? ALIKE_COST : 1;
  }

  private static boolean[][] lookAlike() {
    boolean[][] pairs = new boolean[128][128];
    for (String alike : ALIKE) {
      alike.chars().forEach(a -> alike.chars().forEach(b -> pairs[a][b] = true));
    }
    return pairs;
  }

  /** A letter too many is a thin stroke, a small letter, or one with a mark. */
  private static double extra(String read, String letters, int i) {
    boolean thin = THIN.indexOf(letters.charAt(i)) >= 0;
    char printed = read.length() == letters.length() ? read.charAt(i) : letters.charAt(i);
    boolean strange = Character.isLowerCase(printed) || printed > 127 && printed != 'Đ';
    return thin || strange ? THIN_COST : 1;
  }
}
