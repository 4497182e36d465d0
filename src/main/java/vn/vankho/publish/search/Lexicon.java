package vn.vankho.publish.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bảng từ chung: the words that all readers met, numbered in the order of their letters, so that
 * sorted numbers are sorted words whoever met them first.
 */
final class Lexicon {

  private static final Comparator<Word> ORDER =
      Comparator.comparing(Word::bare).thenComparing(Word::marked);

  private final byte[][] marked;
  private final int[] bareOf;
  private final byte[][] bare;
  private final String[] bareText;
  private final int[] hash;

  /** By reader: the number here of each of its words. */
  private final int[][] word;

  /** The same of its words without marks. */
  private final int[][] bareNumber;

  Lexicon(List<Vocabulary> vocabularies) {
    Map<String, Word> distinct = new HashMap<>();
    vocabularies.forEach(v -> v.words().forEach(w -> distinct.putIfAbsent(w.marked(), w)));
    Word[] words = distinct.values().toArray(Word[]::new);
    Arrays.parallelSort(words, ORDER);
    marked = new byte[words.length][];
    bareOf = new int[words.length];
    bare = new byte[words.length][];
    bareText = new String[words.length];
    hash = new int[words.length];
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Integer> bares = new HashMap<>();
    for (int number = 0; number < words.length; number++) {
      Word w = words[number];
      int b = bares.computeIfAbsent(w.bare(), text -> bares.size());
      marked[number] = w.marked().getBytes(StandardCharsets.UTF_8);
      bareOf[number] = b;
      bare[b] = w.bare().getBytes(StandardCharsets.UTF_8);
      bareText[b] = w.bare();
      hash[b] = Word.hash(w.bare());
      numbers.put(w.marked(), number);
    }
    word = new int[vocabularies.size()][];
    bareNumber = new int[vocabularies.size()][];
    for (int v = 0; v < word.length; v++) {
      word[v] =
          vocabularies.get(v).words().stream().mapToInt(w -> numbers.get(w.marked())).toArray();
      bareNumber[v] = vocabularies.get(v).bares().stream().mapToInt(bares::get).toArray();
    }
  }

  /** A term of a reader by its number here; a pair is that of two words without marks. */
  long term(int reader, int kind, long own) {
    int[] bares = bareNumber[reader];
    return Posting.isPair(kind)
        ? Posting.pair(bares[Posting.first(own)], bares[Posting.second(own)])
        : word[reader][(int) own];
  }

  int hash(int kind, long term) {
    return Posting.isPair(kind)
        ? Word.pairHash(hash[Posting.first(term)], hash[Posting.second(term)])
        : hash[bareOf[(int) term]];
  }

  int bareOf(int word) {
    return bareOf[word];
  }

  byte[] bare(int number) {
    return bare[number];
  }

  String bareText(int number) {
    return bareText[number];
  }

  byte[] marked(int word) {
    return marked[word];
  }
}
