package vn.vankho.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vankho.document.PartialDate;

/**
 * Gộp các dạng của cùng một văn bản: brings the forms of one document together: its scan, its
 * re-scan, its Word file. Forms whose numbers or dates were read and differ are never one document.
 * The same forms give the same groups, whatever order they come in.
 */
final class Reunion {

  /** Likeness of the texts where number, symbol and issuer agree. */
  private static final double LIKE_ENOUGH_WITH_NUMBER = 0.35;

  /** Likeness of the texts where only they can tell; then the words are compared as well. */
  private static final double LIKE_ENOUGH_ALONE = 0.3;

  private static final int BAND = 2;

  /** A bucket fuller than this holds a printed form, not one document. */
  private static final int CROWD = 100;

  /** Two forms that may be one. */
  private record Pair(Form one, Form other, double likeness, boolean sameNumber) {
    static final Comparator<Pair> SUREST_FIRST =
        Comparator.<Pair, Integer>comparing(p -> p.sameNumber ? 0 : 1)
            .thenComparing(Pair::likeness, Comparator.reverseOrder())
            .thenComparing(p -> p.one.id())
            .thenComparing(p -> p.other.id());
  }

  private final BiPredicate<Form, Form> sameText;
  private final Map<Form, List<Form>> groupOf = new HashMap<>();

  private Reunion(BiPredicate<Form, Form> sameText) {
    this.sameText = sameText;
  }

  /**
   * @param sameText whether the words of two forms are the same; asked only where numbers do not
   *     tell
   * @return each group with its best form first
   */
  static List<List<Form>> of(Collection<Form> forms, BiPredicate<Form, Form> sameText) {
    Reunion reunion = new Reunion(sameText);
    List<Form> sorted = forms.stream().sorted(Comparator.comparing(Form::id)).toList();
    sorted.forEach(f -> reunion.groupOf.put(f, new ArrayList<>(List.of(f))));
    reunion.candidates(sorted).stream().sorted(Pair.SUREST_FIRST).forEach(reunion::unite);
    return sorted.stream()
        .map(reunion.groupOf::get)
        .distinct()
        .map(g -> g.stream().sorted(Form.BEST_FIRST).toList())
        .toList();
  }

  private Set<Pair> candidates(List<Form> forms) {
    Set<Pair> pairs = new HashSet<>();
    List<Form> numbered = forms.stream().filter(f -> f.number().isPresent()).toList();
    buckets(numbered, f -> List.of(f.type(), f.symbol(), f.number()))
        .forEach(bucket -> addPairs(bucket, pairs, LIKE_ENOUGH_WITH_NUMBER, true));
    for (int band = 0; band < TextSketch.SIZE / BAND; band++) {
      int part = band;
      buckets(
              forms.stream().filter(f -> !f.sketch().isEmpty()).toList(),
              f -> List.of(f.type(), f.sketch().band(part, BAND)))
          .filter(bucket -> bucket.size() <= CROWD)
          .forEach(bucket -> addPairs(bucket, pairs, LIKE_ENOUGH_ALONE, false));
    }
    return pairs;
  }

  private static java.util.stream.Stream<List<Form>> buckets(
      List<Form> forms, Function<Form, Object> key) {
    return forms.stream().collect(Collectors.groupingBy(key)).values().stream()
        .filter(bucket -> bucket.size() > 1);
  }

  private void addPairs(List<Form> bucket, Set<Pair> pairs, double likeEnough, boolean numbered) {
    for (int i = 0; i < bucket.size(); i++) {
      for (int j = i + 1; j < bucket.size(); j++) {
        Form one = bucket.get(i);
        Form other = bucket.get(j);
        boolean bothNumbered = one.number().isPresent() && other.number().isPresent();
        if (bothNumbered == numbered && mayBeOne(one, other)) {
          double likeness = one.sketch().likeness(other.sketch());
          if (likeness >= likeEnough) {
            pairs.add(new Pair(one, other, likeness, numbered));
          }
        }
      }
    }
  }

  private static boolean mayBeOne(Form one, Form other) {
    return !one.file().equals(other.file())
        && one.isDraft() == other.isDraft()
        && agree(one.number(), other.number())
        && agree(one.symbol(), other.symbol())
        && agree(one.issuer(), other.issuer())
        && agree(one.province(), other.province())
        && compatible(one.date(), other.date());
  }

  private static boolean agree(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** A partial date agrees with every whole one that begins with it. */
  static boolean compatible(Optional<PartialDate> one, Optional<PartialDate> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    String a = one.get().toString();
    String b = other.get().toString();
    return a.startsWith(b) || b.startsWith(a);
  }

  private void unite(Pair pair) {
    List<Form> here = groupOf.get(pair.one());
    List<Form> there = groupOf.get(pair.other());
    if (here == there
        || !here.stream().allMatch(a -> there.stream().allMatch(b -> mayBeOne(a, b)))
        || !pair.sameNumber() && !sameText.test(pair.one(), pair.other())) {
      return;
    }
    here.addAll(there);
    there.forEach(f -> groupOf.put(f, here));
  }
}
