package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vankho.document.Vietnamese;
import vn.vankho.extract.NameIndex;
import vn.vankho.reference.Agency;
import vn.vankho.reference.District;
import vn.vankho.reference.Province;
import vn.vankho.reference.Reference;

/**
 * Dấu của chữ hoa: gives names in capitals the marks back that recognition lost or changed ({@code
 * THÀNH PHÓ HÒ CHÍ MINH}), where the tables know one name with these letters.
 */
final class CapitalsRepair {

  /** Words that letterheads are made of and that no table lists by themselves. */
  private static final List<String> WORDS =
      List.of(
          "ủy ban nhân dân",
          "hội đồng nhân dân",
          "ủy ban",
          "tỉnh đoàn",
          "hội đồng",
          "văn phòng",
          "thành phố",
          "tỉnh",
          "huyện",
          "quận",
          "thị xã",
          "phường",
          "xã",
          "thị trấn",
          "đảng bộ",
          "đảng ủy",
          "tỉnh ủy",
          "thành ủy",
          "huyện ủy",
          "quận ủy",
          "thị ủy",
          "ban chấp hành",
          "ban thường vụ",
          "trường đại học",
          "trường cao đẳng",
          "học viện",
          "bệnh viện",
          "trung tâm",
          "liên đoàn lao động",
          "giáo dục và đào tạo",
          "thông tin và truyền thông",
          "thể thao",
          "du lịch",
          "sở",
          "bộ",
          "cục",
          "chi cục",
          "tổng cục",
          "công an",
          "đoàn",
          "hội",
          "phòng",
          "ban");

  /** What a name of the tables ends with and letterheads replace by a place. */
  private static final Pattern WHERE =
      Pattern.compile(" (?:tỉnh|huyện|xã|quận|phường|thành phố|tối cao|Việt Nam)$");

  private final NameIndex<String> names;

  /** Syllables that names and common words are made of: one of them alone is no slip. */
  private final Set<String> syllables = new HashSet<>();

  CapitalsRepair() {
    Map<String, List<String>> byLetters = new HashMap<>();
    Reference tables = Reference.tables();
    WORDS.forEach(w -> know(byLetters, w));
    tables.agencies().forEach(a -> know(byLetters, a.name()));
    tables.agencies().forEach(a -> know(byLetters, WHERE.matcher(a.name()).replaceFirst("")));
    tables.provinces().forEach(p -> know(byLetters, p.name()));
    tables.provinces().forEach(p -> know(byLetters, p.kind() + " " + p.name()));
    tables.districts().forEach(d -> know(byLetters, d.kind() + " " + d.name()));
    tables.communes().forEach(c -> know(byLetters, c.kind() + " " + c.name()));
    byLetters.values().removeIf(l -> l.size() != 1);
    Stream.of(
            WORDS.stream(),
            tables.agencies().stream().map(Agency::name),
            tables.provinces().stream().map(Province::name),
            tables.districts().stream().map(District::name),
            tables.commonPairs().stream())
        .flatMap(s -> s)
        .forEach(n -> syllables.addAll(List.of(Vietnamese.key(n).split("[^\\p{L}]+"))));
    names = new NameIndex<>(byLetters);
  }

  private static void know(Map<String, List<String>> names, String name) {
    String key = Vietnamese.key(name);
    List<String> same = names.computeIfAbsent(Vietnamese.bare(name), k -> new ArrayList<>());
    if (same.stream().noneMatch(n -> Vietnamese.key(n).equals(key))) {
      same.add(name);
    }
  }

  /** The text with every known name in it as the tables write it, in capitals. */
  String mended(String capitals) {
    String bare = Vietnamese.bare(capitals);
    if (bare.length() != capitals.length()) {
      return capitals;
    }
    StringBuilder mended = new StringBuilder();
    int at = 0;
    while (at < bare.length()) {
      Optional<NameIndex.Match<String>> match = names.at(bare, at);
      if (match.isPresent()) {
        String printed = capitals.substring(at, match.get().end());
        String known = match.get().values().get(0);
        boolean word = known.indexOf(' ') < 0 && syllables.contains(Vietnamese.key(printed));
        mended.append(
            word || Vietnamese.key(printed).equals(Vietnamese.key(known))
                ? printed
                : known.toUpperCase(Locale.ROOT));
        at = match.get().end();
      } else {
        mended.append(capitals.charAt(at++));
      }
    }
    return mended.toString();
  }
}
