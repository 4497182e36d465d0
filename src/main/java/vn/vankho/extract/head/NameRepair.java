package vn.vankho.extract.head;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vankho.document.Similar;
import vn.vankho.document.Vietnamese;
import vn.vankho.document.Word;
import vn.vankho.reference.Reference;

/**
 * Dấu của tên người: gives a word of a recognised name its mark back where what was recognised is
 * no name and the tables know one name with these letters that has a mark in this place. A name
 * that is in the tables stays as it was recognised.
 */
final class NameRepair {

  /** Words that were read more surely than this stay as they are. */
  private static final double DOUBTFUL = 0.8;

  private static final double DOT_DOUBTFUL = 0.93;

  /** Shorter ones are too many that are alike. */
  private static final int LONG_SURNAME = 4;

  /** By their letters, the names with them. */
  private final Map<String, Set<String>> names = new HashMap<>();

  private final Set<String> surnames = new HashSet<>();

  NameRepair() {
    Reference tables = Reference.tables();
    tables.givenNames().forEach(this::know);
    tables.surnames().forEach(this::know);
    tables.surnames().stream().map(Vietnamese::key).forEach(surnames::add);
  }

  private void know(String name) {
    names.computeIfAbsent(Vietnamese.bare(name), k -> new HashSet<>()).add(Vietnamese.key(name));
  }

  /**
   * @param line where the name was recognised
   */
  String mended(String name, HeadLine line) {
    String[] words = name.split(" ");
    for (int i = 0; i < words.length; i++) {
      if (line.scanned() && !isCapitals(words[i])) {
        double confidence = confidence(words[i], line);
        if (confidence < DOUBTFUL) {
          words[i] = mended(words[i]);
        }
        if (confidence < DOT_DOUBTFUL) {
          words[i] = withDot(words[i]);
        }
      }
    }
    if (line.scanned() && words.length > 2) {
      words[0] = surname(words[0]);
    }
    return String.join(" ", words);
  }

  /** The surnames of the table, in small letters. */
  Set<String> surnames() {
    return surnames;
  }

  /** {@code Deãn}: the one surname of the table that differs from a word in one letter. */
  Optional<String> likeSurname(String word) {
    String key = Vietnamese.key(word);
    List<String> like =
        surnames.stream()
            .filter(s -> s.length() == key.length() && Similar.distance(s, key, 1) == 1)
            .limit(2)
            .toList();
    return like.size() == 1 && key.length() >= LONG_SURNAME
        ? Optional.of(Vietnamese.capitalised(like.get(0)))
        : Optional.empty();
  }

  /** {@code Định}, which is no surname, for {@code Đinh}, the only one with these letters. */
  private String surname(String word) {
    String key = Vietnamese.key(word);
    if (surnames.contains(key) || isCapitals(word)) {
      return word;
    }
    List<String> like =
        surnames.stream()
            .filter(s -> Vietnamese.bare(s).equals(Vietnamese.bare(word)))
            .limit(2)
            .toList();
    return like.size() == 1 && like.get(0).length() == word.length()
        ? Vietnamese.capitalised(like.get(0))
        : word;
  }

  /** Whether a word is spelt as a name of the tables. */
  boolean knows(String word) {
    return names.getOrDefault(Vietnamese.bare(word), Set.of()).contains(Vietnamese.key(word));
  }

  /** The one name of the tables that a word, its first letter lost, is the rest of. */
  Optional<String> withFirstLetter(String rest) {
    String key = Vietnamese.key(rest);
    List<String> like =
        names.values().stream()
            .flatMap(Set::stream)
            .filter(n -> n.length() == key.length() + 1 && n.endsWith(key))
            .limit(2)
            .toList();
    return like.size() == 1 && key.length() >= 2
        ? Optional.of(like.get(0).substring(0, 1).toUpperCase(Locale.ROOT) + rest)
        : Optional.empty();
  }

  /** {@code Mỉnh}: a dot over an i is soon taken for a hook. */
  private String withDot(String word) {
    String dotted = word.replace('ỉ', 'i');
    return !knows(word) && knows(dotted) ? dotted : word;
  }

  private String mended(String word) {
    String key = Vietnamese.key(word);
    Set<String> known = names.getOrDefault(Vietnamese.bare(word), Set.of());
    if (known.isEmpty() || known.contains(key)) {
      return word;
    }
    List<String> like =
        known.stream().filter(n -> n.equals(key) || isMarked(n) == isMarked(key)).sorted().toList();
    return like.size() == 1 && like.get(0).length() == word.length()
        ? word.charAt(0) + like.get(0).substring(1)
        : word;
  }

  /**
   * Whether a tone stands on it: a speck changes one tone into another sooner than it makes one.
   */
  private static boolean isMarked(String word) {
    return java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFD)
        .chars()
        .anyMatch(c -> c == 0x300 || c == 0x301 || c == 0x303 || c == 0x309 || c == 0x323);
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }

  private static double confidence(String word, HeadLine line) {
    return line.line().words().stream()
        .filter(w -> Vietnamese.clean(w.text()).contains(word))
        .mapToDouble(Word::confidence)
        .min()
        .orElse(0);
  }
}
