package vn.vankho.extract.head;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.vankho.document.Candidate;
import vn.vankho.document.Candidate.Source;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.PartialDate;

/**
 * Hai nguồn độc lập: a value that the head does not surely give is believed when two sources that
 * do not depend on each other state it, and no other two state another.
 */
final class Corroboration {

  private static final double TWO_SOURCES = 0.95;

  private Corroboration() {}

  static Field<String> number(Field<String> head, List<Candidate<String>> candidates) {
    return agreed(candidates, n -> n.replaceFirst("^0+(?=\\d)", ""), Corroboration::writer)
        .filter(c -> isOpen(head))
        .<Field<String>>map(c -> new Field.Read<>(c.value(), seen(head, c), TWO_SOURCES))
        .orElse(head);
  }

  /** A date must also agree with what is printed of it. */
  static Field<PartialDate> date(Field<PartialDate> head, List<Candidate<PartialDate>> candidates) {
    Optional<PartialDate> printed = head.known();
    List<Candidate<PartialDate>> possible =
        candidates.stream()
            .filter(c -> c.value().isWhole())
            .filter(
                c -> printed.map(p -> c.value().toString().startsWith(p.toString())).orElse(true))
            .toList();
    return agreed(possible, PartialDate::toString, Corroboration::clock)
        .filter(c -> isOpen(head))
        .<Field<PartialDate>>map(c -> new Field.Read<>(c.value(), seen(head, c), TWO_SOURCES))
        .orElse(head);
  }

  private static boolean isOpen(Field<?> head) {
    return head instanceof Field.Unreadable || head instanceof Field.Blank;
  }

  private static <T> Evidence seen(Field<T> head, Candidate<T> agreed) {
    Evidence e = head.seenAt().orElse(agreed.evidence());
    return new Evidence(e.page(), e.box(), e.quote(), "two-sources-agree");
  }

  /** The one value that independent sources share. */
  private static <T> Optional<Candidate<T>> agreed(
      List<Candidate<T>> candidates, Function<T, String> key, Function<Source, String> witness) {
    Map<String, Set<String>> witnesses = new LinkedHashMap<>();
    Map<String, Candidate<T>> first = new LinkedHashMap<>();
    for (Candidate<T> c : candidates) {
      String k = key.apply(c.value());
      witnesses.computeIfAbsent(k, x -> new LinkedHashSet<>()).add(witness.apply(c.source()));
      first.putIfAbsent(k, c);
    }
    List<String> shared =
        witnesses.entrySet().stream()
            .filter(e -> e.getValue().size() > 1)
            .map(Map.Entry::getKey)
            .toList();
    return shared.size() == 1 ? Optional.of(first.get(shared.get(0))) : Optional.empty();
  }

  /** Who wrote a number down. */
  private static String writer(Source source) {
    return switch (source) {
      case HEAD -> "page";
      case TEXT -> "text";
      case INCOMING_STAMP -> "stamp";
      case ELECTRONIC_SIGNATURE -> "signature";
      case FILE_METADATA, FILE_NAME -> "file";
    };
  }

  /** Whose clock a date is from: a signature and a file are made on the same day as a rule. */
  private static String clock(Source source) {
    return switch (source) {
      case HEAD -> "page";
      case TEXT -> "text";
      case INCOMING_STAMP -> "stamp";
      case ELECTRONIC_SIGNATURE, FILE_METADATA, FILE_NAME -> "machine";
    };
  }
}
