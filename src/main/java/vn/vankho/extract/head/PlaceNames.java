package vn.vankho.extract.head;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vankho.document.Similar;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.Reference;

/** Địa danh: the names of places as they stand before a date. */
final class PlaceNames {

  private final Map<String, Set<String>> provincesAndDistricts = new HashMap<>();
  private final Map<String, Set<String>> communes = new HashMap<>();

  /** How a city's name may begin. */
  private static final List<String> CITY = List.of("Thành phố ", "TP. ", "Tp. ");

  PlaceNames() {
    Reference tables = Reference.tables();
    tables
        .provinces()
        .forEach(
            p -> {
              know(provincesAndDistricts, p.name());
              know(provincesAndDistricts, p.seat());
            });
    tables.districts().forEach(d -> know(provincesAndDistricts, d.name()));
    tables.districts().stream()
        .filter(d -> d.kind().equals("thành phố"))
        .forEach(d -> CITY.forEach(city -> know(provincesAndDistricts, city + d.name())));
    tables.provinces().stream()
        .filter(p -> p.kind().equals("thành phố"))
        .forEach(p -> CITY.forEach(city -> know(provincesAndDistricts, city + p.name())));
    tables.communes().forEach(c -> know(communes, c.name()));
    know(provincesAndDistricts, "TP. HCM");
    know(provincesAndDistricts, "TP.HCM");
  }

  /** How a sentence with a date begins, and no place: {@code Căn cứ Luật … ngày …}; bare. */
  private static final Pattern TEXT =
      Pattern.compile(
          "(?:can cu|cua|cap|theo|xet|tu|ke tu|hom nay|vao|den|truoc|sau|trong|luat|bo luat|phap lenh|nghi dinh|nghi quyet"
              + "|quyet dinh|thong tu|thong bao|cong van|ke hoach|chi thi|to trinh|bao cao|so|ky|ban hanh|sao y|thoi gian) .*");

  /** Words of a place's kind, which may stand in small letters. */
  private static final Set<String> KINDS =
      Set.of(
          "tp", "thành", "phố", "tỉnh", "huyện", "quận", "thị", "xã", "trấn", "phường", "đặc",
          "khu");

  /** Whether words before a date may be a place's name, and not those of a sentence. */
  boolean mayBe(String words, HeadLine line) {
    // "Từ Sơn" and "Kỳ Anh" are places, although "từ" and "ký" begin a sentence
    if (isName(provincesAndDistricts, words) || isName(communes, words)) {
      return true;
    }
    if (words.indexOf('/') >= 0 || TEXT.matcher(Vietnamese.bare(words) + " ").matches()) {
      return false;
    }
    return line.scanned()
        || Arrays.stream(words.split("[^\\p{L}\\d]+"))
            .allMatch(w -> w.isEmpty() || !Character.isLowerCase(w.charAt(0)) || KINDS.contains(w));
  }

  private static void know(Map<String, Set<String>> names, String name) {
    names.computeIfAbsent(bare(name), k -> new HashSet<>()).add(name);
  }

  private static String bare(String name) {
    return Vietnamese.bare(name).replaceAll("[^a-z0-9]", "");
  }

  private static final Pattern NUMBERED = Pattern.compile("(?:Quận|Phường) \\d{1,2}");

  /**
   * The place as printed; of a scan, with marks that recognition lost where one name is left.
   * Nothing where a scan's words are no place's name.
   *
   * @param letterhead the left column, bare, where the place may stand once more
   */
  Optional<String> printed(String words, boolean scanned, String letterhead) {
    if (words.length() < 2 || words.length() > 40) {
      return Optional.empty();
    }
    if (!scanned
        || NUMBERED.matcher(words).matches()
        || isName(provincesAndDistricts, words)
        || isName(communes, words)) {
      return Optional.of(words);
    }
    return unique(provincesAndDistricts, words)
        .or(() -> unique(communes, words))
        .or(() -> near(words, letterhead));
  }

  private static boolean isName(Map<String, Set<String>> names, String words) {
    String key = Vietnamese.key(words);
    return names.getOrDefault(bare(words), Set.of()).stream()
        .anyMatch(n -> Vietnamese.key(n).equals(key));
  }

  private static Optional<String> unique(Map<String, Set<String>> names, String words) {
    Set<String> found = names.getOrDefault(bare(words), Set.of());
    return found.stream().map(Vietnamese::key).distinct().count() == 1
        ? found.stream().sorted().findFirst()
        : Optional.empty();
  }

  /**
   * The only name of a province or district that differs in one letter, if need be the one above.
   */
  private Optional<String> near(String words, String letterhead) {
    String bare = bare(words);
    if (bare.length() < 5) {
      return Optional.empty();
    }
    Set<String> found = new HashSet<>();
    provincesAndDistricts.forEach(
        (key, names) -> {
          if (Similar.distance(bare, key, 1) <= 1) {
            found.addAll(names);
          }
        });
    if (found.stream().map(Vietnamese::key).distinct().count() > 1) {
      found.removeIf(name -> !letterhead.contains(Vietnamese.bare(name)));
    }
    return found.stream().map(Vietnamese::key).distinct().count() == 1
        ? found.stream().sorted().findFirst()
        : Optional.empty();
  }
}
