package vn.vankho.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vankho.document.Vietnamese;
import vn.vankho.extract.NameIndex;
import vn.vankho.reference.Agency;
import vn.vankho.reference.Province;
import vn.vankho.reference.Reference;

/**
 * Tên cơ quan nhận dạng sai dấu: puts the marks right on letters of names that the tables know
 * ({@code Sở Thông tìn và Truyền thống}).
 */
final class MisreadNames {

  private static final NameIndex<String> NAMES = names();

  private MisreadNames() {}

  private static NameIndex<String> names() {
    Map<String, List<String>> names = new HashMap<>();
    Reference.tables().agencies().stream()
        .map(Agency::name)
        .filter(n -> n.contains(" "))
        .forEach(n -> names.put(n, List.of(n)));
    Reference.tables().collectiveBodies().stream()
        .filter(n -> n.contains(" "))
        .forEach(n -> names.put(n, List.of(n)));
    Reference.tables().provinces().stream()
        .map(Province::name)
        .filter(n -> n.contains(" "))
        .forEach(n -> names.put(n, List.of(n)));
    return new NameIndex<>(names);
  }

  /** The text with known names as the tables write them, capitals as they stand. */
  static String restored(String text) {
    String bare = Vietnamese.bare(text);
    if (bare.length() != text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      Optional<NameIndex.Match<String>> match =
          Character.isLetter(bare.charAt(i)) ? NAMES.atBare(bare, i) : Optional.empty();
      if (match.isPresent()) {
        write(out, i, match.get().values().get(0));
        i = match.get().end() - 1;
      }
    }
    return out.toString();
  }

  private static void write(StringBuilder out, int start, String name) {
    for (int j = 0; j < name.length(); j++) {
      boolean capital = Character.isUpperCase(out.charAt(start + j));
      char c = name.charAt(j);
      out.setCharAt(start + j, capital ? Character.toUpperCase(c) : Character.toLowerCase(c));
    }
  }
}
