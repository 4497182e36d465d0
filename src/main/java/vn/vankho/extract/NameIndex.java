package vn.vankho.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.vankho.document.Vietnamese;

/**
 * Danh mục tên gọi: finds the longest known name that begins at a place of a text, on whole words,
 * in any case and tone placement.
 *
 * @param <T> what the names stand for
 */
public final class NameIndex<T> {

  private record Entry<T>(String key, List<T> values) {}

  /** A name that was found: what it stands for and where it ends. */
  public record Match<T>(List<T> values, int end) {}

  private final Map<String, List<Entry<T>>> exact = new HashMap<>();
  private final Map<String, List<Entry<T>>> bare = new HashMap<>();

  public NameIndex(Map<String, List<T>> names) {
    new TreeMap<>(names)
        .forEach(
            (name, values) -> {
              add(exact, Vietnamese.key(name), values);
              add(bare, Vietnamese.bare(name), values);
            });
    Comparator<Entry<T>> longestFirst = Comparator.comparing(e -> -e.key().length());
    exact.values().forEach(l -> l.sort(longestFirst));
    bare.values().forEach(l -> l.sort(longestFirst));
  }

  private static <T> void add(Map<String, List<Entry<T>>> map, String key, List<T> values) {
    map.computeIfAbsent(firstWord(key, 0), w -> new ArrayList<>())
        .add(new Entry<>(key, List.copyOf(values)));
  }

  /** The longest name at a place; in a recognised text also but for marks on letters. */
  public Optional<Match<T>> at(FlowText flow, int start) {
    Optional<Match<T>> match = at(exact, flow.key(), start);
    return match.isPresent() || !flow.recognized() ? match : at(bare, flow.bare(), start);
  }

  /**
   * The longest name at a place.
   *
   * @param key a text's key, see {@link FlowText#key}
   */
  public Optional<Match<T>> at(String key, int start) {
    return at(exact, key, start);
  }

  /** Likewise, marks on letters aside. */
  public Optional<Match<T>> atBare(String bareKey, int start) {
    return at(bare, bareKey, start);
  }

  private static <T> Optional<Match<T>> at(
      Map<String, List<Entry<T>>> byFirstWord, String key, int start) {
    if (start >= key.length() || start > 0 && isWord(key.charAt(start - 1))) {
      return Optional.empty();
    }
    for (Entry<T> entry : byFirstWord.getOrDefault(firstWord(key, start), List.of())) {
      int end = start + entry.key().length();
      if (key.startsWith(entry.key(), start) && (end == key.length() || !isWord(key.charAt(end)))) {
        return Optional.of(new Match<>(entry.values(), end));
      }
    }
    return Optional.empty();
  }

  private static String firstWord(String key, int start) {
    int end = start;
    int limit = Math.min(key.length(), start + 30);
    while (end < limit && isWord(key.charAt(end))) {
      end++;
    }
    return key.substring(start, end);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
