package vn.vankho.extract.head;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.Reference;

/**
 * Tên cơ quan dính chữ: gives the name of a recognised letterhead its blanks back ({@code
 * BỘCÔNGAN}), and the end of its place's name that a seal hides ({@code TỈNH LÂM} for {@code TỈNH
 * LÂM ĐỒNG} where the line of place and date says so).
 */
final class RunOnNames {

  private static final Pattern COUNTRY = Pattern.compile("VIỆT ?NAM\\b|VIỆTNAM");

  /** {@code … tinh lam}; group 1 is the beginning of a place's name; bare. */
  private static final Pattern PLACE_BEGUN =
      Pattern.compile(".* (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong) (\\p{L}+)");

  /** By their letters without blanks, the names with them. */
  private final Map<String, Set<String>> names = new HashMap<>();

  RunOnNames() {
    Reference.tables()
        .agencies()
        .forEach(
            a ->
                names
                    .computeIfAbsent(letters(a.name()), k -> new HashSet<>())
                    .add(a.name().toUpperCase(Locale.ROOT)));
  }

  private static String letters(String name) {
    return Vietnamese.bare(name).replaceAll("[^a-z]", "");
  }

  /**
   * The name with its blanks.
   *
   * @param place of the line of place and date
   */
  String mended(String printed, Optional<String> place) {
    String text = COUNTRY.matcher(printed).replaceAll("VIỆT NAM");
    Set<String> known = names.getOrDefault(letters(text), Set.of());
    if (known.size() == 1 && words(text) < words(known.iterator().next())) {
      return known.iterator().next();
    }
    Matcher begun = PLACE_BEGUN.matcher(Vietnamese.bare(text));
    return place
        .filter(p -> begun.matches())
        .filter(p -> Vietnamese.bare(p).startsWith(begun.group(1) + " "))
        .map(p -> text + p.toUpperCase(Locale.ROOT).substring(p.indexOf(' ')))
        .orElse(text);
  }

  private static int words(String text) {
    return text.split(" ").length;
  }
}
