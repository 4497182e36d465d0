package vn.vankho.publish.search;

import java.util.HashMap;
import java.util.Map;
import vn.vankho.document.PartialDate;

/**
 * Tách chữ: cuts text into words and finds the dates in it. One instance, one thread.
 *
 * <p>A word is a run of letters, digits and marks. After {@code 27/12/2022}, {@code 27.12.2022} or
 * {@code ngày 27 tháng 12 năm 2022} comes a further word {@code 20221227}, by which the date is
 * found however it was written.
 */
final class WordReader {

  /** Takes the words of a text in order. */
  interface Sink {
    void word(int number);

    /** A word that stands for a date just read; no neighbour of the others. */
    void date(int number);
  }

  private static final int BACK = 8;

  /** The small letter, digit or mark of each character that is part of a word; 0 for others. */
  private static final char[] LOWER = new char[1 << 16];

  static {
    for (int c = 0; c < LOWER.length; c++) {
      if (Character.isLetterOrDigit((char) c)
          || Character.getType((char) c) == Character.NON_SPACING_MARK) {
        LOWER[c] = Character.toLowerCase((char) c);
      }
    }
  }

  private final Vocabulary vocabulary;
  private final int month;
  private final int year;
  private final int[] lastWord = new int[BACK];
  private final int[] lastValue = new int[BACK];
  private final char[] lastGap = new char[BACK];
  private final Map<Integer, Integer> dates = new HashMap<>();
  private char[] text = new char[1 << 13];

  WordReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.month = vocabulary.number(Word.of("tháng"));
    this.year = vocabulary.number(Word.of("năm"));
  }

  void read(String page, Sink sink) {
    String nfc = Composed.of(page);
    int length = nfc.length();
    if (text.length < length + 1) {
      text = new char[length * 2];
    }
    nfc.getChars(0, length, text, 0);
    text[length] = ' ';
    java.util.Arrays.fill(lastWord, -1);
    int start = -1;
    int end = 0;
    int words = 0;
    for (int i = 0; i <= length; i++) {
      if (LOWER[text[i]] != 0) {
        text[i] = LOWER[text[i]];
        if (start < 0) {
          start = i;
        }
      } else if (start >= 0) {
        int word = vocabulary.word(text, start, i);
        if (word >= 0) {
          int slot = words++ % BACK;
          lastWord[slot] = word;
          lastValue[slot] = value(text, start, i);
          lastGap[slot] = start - end == 1 ? text[end] : 0;
          sink.word(word);
          if (lastValue[slot] >= 1900 && lastValue[slot] <= 2100) {
            int date = dateBefore(words - 1);
            if (date >= 0) {
              sink.date(date);
            }
          }
        }
        start = -1;
        end = i;
      }
    }
  }

  /** The word of the date that ends with the year at this place, or -1. */
  private int dateBefore(int at) {
    int y = lastValue[at % BACK];
    if (at >= 2 && isDateGap(at) && isDateGap(at - 1)) {
      return date(y, lastValue[(at - 1) % BACK], lastValue[(at - 2) % BACK]);
    }
    if (at >= 4 && lastWord[(at - 1) % BACK] == year && lastWord[(at - 3) % BACK] == month) {
      return date(y, lastValue[(at - 2) % BACK], lastValue[(at - 4) % BACK]);
    }
    return -1;
  }

  private boolean isDateGap(int at) {
    char gap = lastGap[at % BACK];
    return gap == '/' || gap == '.' || gap == '-';
  }

  private int date(int y, int m, int d) {
    if (m < 1 || m > 12 || d < 1 || d > 31) {
      return -1;
    }
    return dates.computeIfAbsent(
        (y * 100 + m) * 100 + d,
        key ->
            PartialDate.ifValid(y, m, d).isPresent()
                ? vocabulary.number(Word.of(Integer.toString(key)))
                : -1);
  }

  /** {@code 20221227}, {@code 202212} or {@code 2022}. */
  static String key(PartialDate date) {
    return date.toString().replace("-", "");
  }

  private static int value(char[] text, int from, int to) {
    if (to - from > 4) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      if (text[i] < '0' || text[i] > '9') {
        return -1;
      }
      value = value * 10 + text[i] - '0';
    }
    return value;
  }
}
