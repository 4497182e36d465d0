package vn.vankho.extract.head;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.vankho.document.Similar;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.Reference;

/** Tên loại văn bản: recognises the line that names the type. */
final class TypeNames {

  /** Types that are attached to others or are marks; a document is never only that. */
  private static final java.util.Set<String> NO_TYPE =
      java.util.Set.of("phu luc", "du thao", "ban sao", "cong van");

  /** What may follow a type's name on its line, as in {@code CHƯƠNG TRÌNH HÀNH ĐỘNG}; bare. */
  private static final java.util.List<String> ENDINGS =
      java.util.List.of(
          " hanh dong",
          " lien so",
          " lien nganh",
          " phoi hop",
          " cong tac",
          " ket luan",
          " khan",
          " thanh tra",
          " tham tra",
          " giai trinh",
          " de xuat");

  private final Map<String, String> names = new HashMap<>();

  TypeNames() {
    Reference.tables()
        .documentTypes()
        .forEach(t -> names.putIfAbsent(Vietnamese.bare(t.name()), t.name()));
    names.keySet().removeAll(NO_TYPE);
  }

  /**
   * The letters of a type's name that a line of capitals begins with, the subject behind it: {@code
   * BÁO CÁO KẾT QUẢ THI HÀNH LUẬT}.
   */
  Optional<Integer> length(HeadLine line) {
    String bare = line.bare();
    if (!line.isCapitals() || bare.length() != line.text().length()) {
      return Optional.empty();
    }
    return names.keySet().stream()
        .filter(n -> bare.startsWith(n + " "))
        .map(String::length)
        .max(Comparator.naturalOrder());
  }

  /** The type that a line names with nothing beside it. */
  Optional<String> named(HeadLine line) {
    if (line.capitals() < 0.7) {
      return Optional.empty();
    }
    String bare = line.bare().replaceAll("[^a-z ]", "").strip();
    String exact = names.get(bare);
    if (exact != null) {
      return Optional.of(exact);
    }
    for (String ending : ENDINGS) {
      if (bare.endsWith(ending) && names.containsKey(bare.replace(ending, ""))) {
        return Optional.of(names.get(bare.replace(ending, "")));
      }
    }
    if (!line.scanned() || bare.length() < 6) {
      return Optional.empty();
    }
    return names.entrySet().stream()
        .filter(e -> e.getKey().length() >= 6 && Similar.distance(e.getKey(), bare, 1) <= 1)
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
