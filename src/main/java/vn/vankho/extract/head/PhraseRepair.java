package vn.vankho.extract.head;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;
import vn.vankho.document.Word;
import vn.vankho.reference.Reference;

/**
 * Dấu của từ hai tiếng: gives a recognised title the marks back that recognition lost or changed
 * ({@code tô chức}, {@code sửa đồi}), where the table of common pairs of syllables has one with
 * these letters. The evidence keeps what was recognised.
 */
final class PhraseRepair {

  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final Pattern ENDS_PHRASE = Pattern.compile(".*[,.;:)(\"”]$");

  /** {@code xã la Tul}: many names of the Central Highlands begin with {@code Ia}. */
  private static final Pattern IA =
      Pattern.compile("(?<=(?:xã|Xã|huyện|Huyện|phường) )la(?= \\p{Lu})");

  /** Words between two names, which make no pair with either. */
  private static final Set<String> JOINS =
      Set.of("và", "của", "các", "cho", "với", "tại", "về", "là", "theo", "từ", "đến", "trong");

  /** Words that were read more surely than this stay as they are. */
  private static final double DOUBTFUL = 0.975;

  /** Two words side by side are both misread only where both were read badly. */
  private static final double BOTH_DOUBTFUL = 0.965;

  /** By the letters of a pair, the pairs with them as they are spelt. */
  private final Map<String, Set<String>> pairs = new HashMap<>();

  PhraseRepair() {
    Reference tables = Reference.tables();
    tables.commonPairs().forEach(this::know);
    tables.agencies().forEach(a -> knowAll(a.name()));
    tables.documentTypes().forEach(t -> knowAll(t.name()));
  }

  private void knowAll(String name) {
    for (String part : Vietnamese.key(name).split("[,;-]")) {
      String[] words = part.strip().split("[^\\p{L}]+");
      for (int i = 1; i < words.length; i++) {
        if (!JOINS.contains(words[i - 1]) && !JOINS.contains(words[i])) {
          know(words[i - 1] + " " + words[i]);
        }
      }
    }
  }

  private void know(String pair) {
    String key = Vietnamese.key(pair);
    pairs.computeIfAbsent(Vietnamese.bare(key), k -> new HashSet<>()).add(key);
  }

  /** Whether two words, as they are spelt, are a pair of the table. */
  boolean knows(String pair) {
    String key = Vietnamese.key(pair);
    return pairs.getOrDefault(Vietnamese.bare(key), Set.of()).contains(key);
  }

  /**
   * @param lines from which the title was joined
   */
  String mended(String title, List<HeadLine> lines) {
    String[] words = title.split(" ");
    Set<Integer> right = new HashSet<>();
    Map<Integer, String> better = new HashMap<>();
    Map<Integer, Integer> partners = new HashMap<>();
    for (int i = 1; i < words.length; i++) {
      String left = letters(words[i - 1]);
      String here = letters(words[i]);
      if (left.isEmpty() || here.isEmpty()) {
        continue;
      }
      String key = Vietnamese.key(left + " " + here);
      Set<String> known = pairs.getOrDefault(Vietnamese.bare(key), Set.of());
      if (ENDS_PHRASE.matcher(words[i - 1]).matches() && !isAcrossComma(words[i - 1], left, known)
          || changesJoin(key, known)
          || isBothWrong(key, known)
              && Math.max(confidence(left, lines), confidence(here, lines)) > BOTH_DOUBTFUL) {
        continue;
      }
      if (known.contains(key)) {
        right.add(i - 1);
        right.add(i);
      } else if (known.size() == 1) {
        String[] parts = known.iterator().next().split(" ");
        if (propose(better, i - 1, left, parts[0])) {
          partners.put(i - 1, i);
        }
        if (propose(better, i, here, parts[1])) {
          partners.put(i, i - 1);
        }
      }
    }
    better.forEach(
        (i, word) -> {
          // "thu viện phí" is no "thư viện": the word that it would pair with has its own pair
          boolean free = !right.contains(i) && !right.contains(partners.get(i));
          if (free && confidence(letters(words[i]), lines) < DOUBTFUL) {
            words[i] = words[i].replace(letters(words[i]), spelt(letters(words[i]), word));
          }
        });
    return IA.matcher(String.join(" ", words)).replaceAll("Ia");
  }

  /** {@code số tại} is no {@code sở tài}: what stands between names is spelt as it is meant. */
  private static boolean changesJoin(String key, Set<String> known) {
    if (known.size() != 1) {
      return false;
    }
    String[] read = key.split(" ");
    String[] right = known.iterator().next().split(" ");
    return JOINS.contains(read[0]) && !read[0].equals(right[0])
        || JOINS.contains(read[1]) && !read[1].equals(right[1]);
  }

  /** {@code phòng, chồng}: the comma parts the words of a pair whose first is right. */
  private static boolean isAcrossComma(String word, String letters, Set<String> known) {
    return word.endsWith(",")
        && known.size() == 1
        && known.iterator().next().startsWith(Vietnamese.key(letters) + " ");
  }

  private static boolean isBothWrong(String key, Set<String> known) {
    if (known.size() != 1) {
      return false;
    }
    String[] read = key.split(" ");
    String[] right = known.iterator().next().split(" ");
    return !read[0].equals(right[0]) && !read[1].equals(right[1]);
  }

  private static boolean propose(Map<Integer, String> better, int at, String printed, String word) {
    return !Vietnamese.key(printed).equals(word) && better.putIfAbsent(at, word) == null;
  }

  private static String letters(String word) {
    return EDGES.matcher(word).replaceAll("");
  }

  /** The known spelling with the capitals of the printed one. */
  private static String spelt(String printed, String word) {
    if (printed.length() != word.length()) {
      return printed;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(Character.isUpperCase(printed.charAt(i)) ? Character.toUpperCase(c) : c);
    }
    return out.toString();
  }

  private static double confidence(String letters, List<HeadLine> lines) {
    Optional<Double> least =
        lines.stream()
            .flatMap(l -> l.line().words().stream())
            .filter(w -> letters(Vietnamese.clean(w.text())).equals(letters))
            .map(Word::confidence)
            .min(Double::compare);
    return least.orElse(0.0);
  }
}
