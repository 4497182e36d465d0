package vn.vankho.text.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.vankho.document.Vietnamese;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Chọn cách đọc một từ: between two readings of the words of a line, by their confidence, by
 * whether they are Vietnamese syllables at all, and by whether they make a known word with a
 * neighbour. A word that neither look read as any word gets its marks back where one known pair has
 * its letters.
 */
final class WordChoice {

  /** Words of letters, with the stops and quotes around them. */
  private static final Pattern WORD = Pattern.compile("[(“\"‘']*\\p{L}+[)”\"’'.,;:!?…]*");

  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final Pattern STOPPED = Pattern.compile(".*[.,;:!?…)”\"]$");

  /** {@code II.}: the thorough model reads it as {@code HH.}, and surely so. */
  private static final Pattern ROMAN = Pattern.compile("[IVX]+[.)]?");

  /** Above this a word was read surely. */
  private static final double SURE = 0.955;

  /** What a known pair, and a possible syllable, are worth beside confidence. */
  private static final double PAIR = 0.15;

  private static final double SYLLABLE = 0.15;

  /** A second look that differs in letters, not in marks only, must be so much surer. */
  private static final double LETTERS = 0.1;

  private final WordPairs pairs = new WordPairs();

  /**
   * The words of a line that are worth a second look, by their place in it.
   *
   * @param sure below this confidence a word is doubtful whatever it is
   */
  List<Integer> doubtful(List<Token> line, double sure) {
    return IntStream.range(0, line.size()).filter(i -> isDoubtful(line, i, sure)).boxed().toList();
  }

  private boolean isDoubtful(List<Token> line, int i, double sure) {
    Token t = line.get(i);
    return isWord(t)
        && (t.confidence() < sure
            || !isPossible(letters(t))
            || !isKnown(line, i, t) && !proposals(line, i).isEmpty());
  }

  /**
   * The words of a line that are better read otherwise.
   *
   * @param second what the second look read, by the word in whose place
   */
  Map<Token, Token> between(List<Token> line, Map<Token, Token> second) {
    List<Token> chosen = new ArrayList<>(line);
    for (int i = 0; i < line.size(); i++) {
      Token first = line.get(i);
      Token other = second.getOrDefault(first, first);
      if (isWord(first) && isWord(other) && (!isRoman(first) || isRoman(other))) {
        chosen.set(i, better(chosen, i, first, other));
      }
    }
    for (int i = 0; i < line.size(); i++) {
      int at = i;
      repair(chosen, i).ifPresent(word -> chosen.set(at, respelt(chosen.get(at), word)));
    }
    Map<Token, Token> changed = new HashMap<>();
    for (int i = 0; i < line.size(); i++) {
      if (!chosen.get(i).equals(line.get(i))) {
        changed.put(line.get(i), chosen.get(i));
      }
    }
    return changed;
  }

  /**
   * The only spelling with which this word, that makes no known pair as it is, would make one. A
   * word that was read surely is respelt only where the neighbour has no other pair, and where the
   * word is none that may well stand by itself.
   */
  private Optional<String> repair(List<Token> line, int i) {
    Token t = line.get(i);
    if (!isWord(t) || isKnown(line, i, t)) {
      return Optional.empty();
    }
    Optional<String> weak = only(proposals(line, i)).filter(known -> isWeak(t, known));
    return weak.isPresent() || pairs.standsAlone(letters(t))
        ? weak
        : only(proposals(line, i, neighbour -> !isPaired(line, neighbour, i)));
  }

  private static Optional<String> only(Set<String> words) {
    return words.size() == 1 ? Optional.of(words.iterator().next()) : Optional.empty();
  }

  /** Whether any known spelling may replace this one: a thin đ is read as d, and surely so. */
  private static boolean isWeak(Token t, String known) {
    String printed = Vietnamese.key(letters(t));
    return t.confidence() < SURE
        || !isPossible(letters(t))
        || known.replace('đ', 'd').equals(printed);
  }

  /** Whether the word makes a known pair with another neighbour than that one. */
  private boolean isPaired(List<Token> line, int i, int butNot) {
    return i - 1 >= 0 && i - 1 != butNot && isOne(line, i - 1)
        || i + 1 < line.size() && i + 1 != butNot && isOne(line, i);
  }

  /** Whether the word at this place and the next are a known pair. */
  private boolean isOne(List<Token> line, int i) {
    return joins(line.get(i)) && pairs.isOne(letters(line.get(i)), letters(line.get(i + 1)));
  }

  private Token better(List<Token> line, int i, Token first, Token other) {
    if (first.text().equals(other.text())) {
      return first.reread(first.text(), Math.max(first.confidence(), other.confidence()));
    }
    boolean marksOnly = Vietnamese.bare(first.text()).equals(Vietnamese.bare(other.text()));
    double gain = worth(line, i, other) - worth(line, i, first) - (marksOnly ? 0 : LETTERS);
    return gain > 0 ? first.reread(other.text(), other.confidence()) : first;
  }

  private double worth(List<Token> line, int i, Token t) {
    return t.confidence()
        + (isKnown(line, i, t) ? PAIR : 0)
        + (isPossible(letters(t)) ? SYLLABLE : 0);
  }

  /** Whether the word, in this place, makes a known pair with the word before or after it. */
  private boolean isKnown(List<Token> line, int i, Token t) {
    return i > 0 && joins(line.get(i - 1)) && pairs.isOne(letters(line.get(i - 1)), letters(t))
        || i + 1 < line.size() && joins(t) && pairs.isOne(letters(t), letters(line.get(i + 1)));
  }

  /** Other marks with which this word alone would make a known pair with a neighbour. */
  private Set<String> proposals(List<Token> line, int i) {
    return proposals(line, i, n -> true);
  }

  private Set<String> proposals(List<Token> line, int i, IntPredicate asks) {
    Set<String> found = new TreeSet<>();
    String here = letters(line.get(i));
    if (here.length() < 2) {
      return found;
    }
    if (i > 0 && joins(line.get(i - 1)) && asks.test(i - 1)) {
      String left = letters(line.get(i - 1));
      for (String pair : pairs.spelt(left, here)) {
        String[] parts = pair.split(" ");
        if (parts.length == 2 && parts[0].equals(Vietnamese.key(left)) && !isName(left, here)) {
          found.add(parts[1]);
        }
      }
    }
    if (i + 1 < line.size() && joins(line.get(i)) && asks.test(i + 1)) {
      String right = letters(line.get(i + 1));
      for (String pair : pairs.spelt(here, right)) {
        String[] parts = pair.split(" ");
        if (parts.length == 2 && parts[1].equals(Vietnamese.key(right)) && !isName(here, right)) {
          found.add(parts[0]);
        }
      }
    }
    return found;
  }

  /** Two capitalised words: a person may be called as no word is spelt. */
  private static boolean isName(String left, String right) {
    return isCapitalised(left) && isCapitalised(right);
  }

  private static boolean isCapitalised(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1));
  }

  /** The known spelling with the capitals and the stops of the printed one. */
  private static Token respelt(Token t, String word) {
    String printed = letters(t);
    if (printed.length() != word.length()) {
      return t;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(Character.isUpperCase(printed.charAt(i)) ? Character.toUpperCase(c) : c);
    }
    int at = t.text().indexOf(printed);
    String text = t.text().substring(0, at) + out + t.text().substring(at + printed.length());
    return t.reread(text, t.confidence());
  }

  private static boolean isRoman(Token t) {
    return ROMAN.matcher(t.text()).matches();
  }

  private static boolean isWord(Token t) {
    return WORD.matcher(t.text()).matches();
  }

  /** Nothing ends a phrase after this word. */
  private static boolean joins(Token t) {
    return !STOPPED.matcher(t.text()).matches();
  }

  /** A syllable, the letter of a point, or capitals that may be an abbreviation. */
  private static boolean isPossible(String letters) {
    return letters.length() == 1
        || Syllables.isOne(letters)
        || letters.length() < 7 && letters.equals(letters.toUpperCase(java.util.Locale.ROOT));
  }

  private static String letters(Token t) {
    return EDGES.matcher(Vietnamese.clean(t.text())).replaceAll("");
  }
}
