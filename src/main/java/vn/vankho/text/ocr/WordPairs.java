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
import vn.vankho.document.Vietnamese;

/** Từ hai tiếng: words of two syllables as they are spelt; see {@code reference/SOURCES.md}. */
final class WordPairs {
  private static final List<String> TABLES =
      List.of("/reference/common_pairs.csv", "/ocr/word_pairs.csv");

  private final Set<String> pairs = new HashSet<>();

  /** By the letters without marks, the pairs with them. */
  private final Map<String, Set<String>> spellings = new HashMap<>();

  WordPairs() {
    TABLES.forEach(this::load);
  }

  private void load(String table) {
    try (InputStream in = WordPairs.class.getResourceAsStream(table);
        BufferedReader rows =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      rows.lines().skip(1).map(Vietnamese::key).filter(r -> !r.isEmpty()).forEach(this::add);
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

  /** The pairs with these letters, whatever their marks; lower case. */
  Set<String> spelt(String left, String right) {
    return spellings.getOrDefault(Vietnamese.bare(left + " " + right), Set.of());
  }
}
