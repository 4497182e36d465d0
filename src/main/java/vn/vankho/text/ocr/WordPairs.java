package vn.vankho.text.ocr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.vankho.document.Vietnamese;

/**
 * Từ hai tiếng: words of two syllables as they are spelt, and words of one that often stand by
 * themselves; {@code reference/SOURCES.md} and {@code ocr/README.md} say where they come from.
 */
final class WordPairs {
  private static final List<String> TABLES =
      List.of("/reference/common_pairs.csv", "/ocr/word_pairs.csv");

  private static final String SINGLE = "/ocr/single_words.csv";

  private final Set<String> pairs = new HashSet<>();
  private final Set<String> single = new HashSet<>();

  /** By the letters without marks, the pairs with them. */
  private final Map<String, Set<String>> spellings = new HashMap<>();

  WordPairs() {
    TABLES.forEach(table -> load(table, this::add));
    load(SINGLE, single::add);
  }

  private static void load(String table, Consumer<String> taker) {
    try (InputStream in = WordPairs.class.getResourceAsStream(table);
        BufferedReader rows =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      rows.lines().skip(1).map(Vietnamese::key).filter(r -> !r.isEmpty()).forEach(taker);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String pair) {
    pairs.add(pair);
    spellings.computeIfAbsent(Vietnamese.bare(pair), k -> new HashSet<>()).add(pair);
  }

  /** Whether two words, one after the other, are a word as it is spelt. */
  boolean isOne(String left, String right) {
    return pairs.contains(Vietnamese.key(left + " " + right));
  }

  /** Whether the word often stands by itself, so that no neighbour need make a pair with it. */
  boolean standsAlone(String word) {
    return single.contains(Vietnamese.key(word));
  }

  /** The pairs with these letters, whatever their marks; lower case. */
  Set<String> spelt(String left, String right) {
    return spellings.getOrDefault(Vietnamese.bare(left + " " + right), Set.of());
  }
}
