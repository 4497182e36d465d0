package vn.vankho.publish.search;

/**
 * Mục chỉ mục: that a word, or two words in a row, stand in a document.
 *
 * <p>{@code levels} is a set of bits. For facts: 1 number and date, 2 title, 4 the other facts. For
 * text: 1 in passing, 2 often for the document's length.
 */
final class Posting {

  /** A word of the text. */
  static final int TEXT_WORD = 0;

  /** Two neighbours in the text. */
  static final int TEXT_PAIR = 1;

  /** A word of the facts. */
  static final int FACT_WORD = 2;

  /** Two neighbours in one fact. */
  static final int FACT_PAIR = 3;

  static final int NUMBER = 1;
  static final int TITLE = 2;
  static final int OTHER = 4;
  static final int PASSING = 1;
  static final int OFTEN = 2;

  /** Of a word's number; 8 million words are more than any archive has. */
  static final int BITS = 23;

  private Posting() {}

  static boolean isPair(int kind) {
    return (kind & 1) == 1;
  }

  static long pair(int first, int second) {
    return ((long) first << BITS) | second;
  }

  static int first(long pair) {
    return (int) (pair >>> BITS);
  }

  static int second(long pair) {
    return (int) (pair & ((1 << BITS) - 1));
  }
}
