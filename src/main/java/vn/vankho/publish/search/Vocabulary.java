package vn.vankho.publish.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Từ vựng: every word met, numbered in the order of meeting. Not thread-safe. */
final class Vocabulary {

  /** Longer runs of letters are no words; they would only swell the index. */
  private static final int LONGEST = 40;

  private final List<Word> words = new ArrayList<>();
  private final List<String> bares = new ArrayList<>();
  private final Map<String, Integer> wordNumber = new HashMap<>();
  private final Map<String, Integer> bareNumber = new HashMap<>();
  private int[] bareOfWord = new int[1024];
  private int[] hashOfBare = new int[1024];

  private final Spellings spellings = new Spellings();

  /** The number of the word spelled by these characters (lower case), or -1 when it is too long. */
  int word(char[] text, int from, int to) {
    if (to - from > LONGEST) {
      return -1;
    }
    int known = spellings.number(text, from, to);
    if (known >= 0) {
      return known;
    }
    int number = number(Word.of(new String(text, from, to - from)));
    spellings.put(text, from, to, number);
    return number;
  }

  int number(Word word) {
    Integer known = wordNumber.get(word.marked());
    if (known != null) {
      return known;
    }
    int number = words.size();
    words.add(word);
    wordNumber.put(word.marked(), number);
    Integer bare = bareNumber.get(word.bare());
    if (bare == null) {
      bare = bares.size();
      bares.add(word.bare());
      bareNumber.put(word.bare(), bare);
      hashOfBare = room(hashOfBare, bare);
      hashOfBare[bare] = Word.hash(word.bare());
    }
    bareOfWord = room(bareOfWord, number);
    bareOfWord[number] = bare;
    return number;
  }

  /** All words by their numbers. */
  List<Word> words() {
    return words;
  }

  /** All words without marks by their numbers. */
  List<String> bares() {
    return bares;
  }

  int bareOf(int word) {
    return bareOfWord[word];
  }

  int hashOfBare(int bare) {
    return hashOfBare[bare];
  }

  private static int[] room(int[] array, int index) {
    return index < array.length ? array : java.util.Arrays.copyOf(array, array.length * 2);
  }
}
