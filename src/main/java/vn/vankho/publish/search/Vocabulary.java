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

  /** Open addressing over raw spellings, so that text is read without making strings of it. */
  private String[] spelling = new String[1 << 15];

  private int[] wordOfSpelling = new int[1 << 15];
  private int spellings;

  /** The number of the word spelled by these characters (lower case), or -1 when it is too long. */
  int word(char[] text, int from, int to) {
    if (to - from > LONGEST) {
      return -1;
    }
    int h = 0;
    for (int i = from; i < to; i++) {
      h = h * 31 + text[i];
    }
    int mask = spelling.length - 1;
    int at = (h ^ (h >>> 16)) & mask;
    while (spelling[at] != null) {
      if (same(spelling[at], text, from, to)) {
        return wordOfSpelling[at];
      }
      at = (at + 1) & mask;
    }
    String raw = new String(text, from, to - from);
    int number = number(Word.of(raw));
    spelling[at] = raw;
    wordOfSpelling[at] = number;
    if (++spellings * 2 > spelling.length) {
      grow();
    }
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

  private static boolean same(String s, char[] text, int from, int to) {
    if (s.length() != to - from) {
      return false;
    }
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  private static int[] room(int[] array, int index) {
    return index < array.length ? array : java.util.Arrays.copyOf(array, array.length * 2);
  }

  private void grow() {
    String[] oldSpelling = spelling;
    int[] oldWord = wordOfSpelling;
    spelling = new String[oldSpelling.length * 2];
    wordOfSpelling = new int[oldSpelling.length * 2];
    int mask = spelling.length - 1;
    for (int i = 0; i < oldSpelling.length; i++) {
      if (oldSpelling[i] != null) {
        int h = oldSpelling[i].hashCode();
        int at = (h ^ (h >>> 16)) & mask;
        while (spelling[at] != null) {
          at = (at + 1) & mask;
        }
        spelling[at] = oldSpelling[i];
        wordOfSpelling[at] = oldWord[i];
      }
    }
  }
}
