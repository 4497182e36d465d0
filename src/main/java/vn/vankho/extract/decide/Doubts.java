package vn.vankho.extract.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.Candidate;
import vn.vankho.document.Decision;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.Doubt;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.Outcome;
import vn.vankho.document.PersonalDatum;
import vn.vankho.document.Sha256;
import vn.vankho.document.Vietnamese;

/**
 * Điều cần xem xét của một văn bản: the values that were not read for certain, and the document
 * itself where it is held. What was decided on the same evidence is not asked again.
 */
public final class Doubts {

  /** A value read with less confidence than this is shown to a person. */
  private static final double DOUBTFUL = 0.5;

  private static final int MOST_QUOTES = 8;

  private Doubts() {}

  /**
   * @param read the document without any decisions
   * @param outcome what became of it with them
   */
  public static List<Doubt> of(
      AdministrativeDocument read,
      Outcome outcome,
      List<PersonalDatum> personal,
      List<Decision> decisions) {
    List<Doubt> doubts = new ArrayList<>();
    publication(read, outcome, personal, decision(decisions, Decision.PUBLICATION))
        .ifPresent(doubts::add);
    read.head()
        .values()
        .forEach(
            (name, field) ->
                value(name, field, candidates(name, field, read.head()), read.firstPage(), outcome)
                    .or(() -> settled(name, field, decision(decisions, name)))
                    .flatMap(d -> asked(d, decision(decisions, name)))
                    .ifPresent(doubts::add));
    return doubts;
  }

  private static Optional<Decision> decision(List<Decision> decisions, String field) {
    return decisions.stream().filter(d -> d.field().equals(field)).findFirst();
  }

  private static List<String> candidates(String name, Field<?> field, DocumentHead head) {
    List<Candidate<?>> all = new ArrayList<>();
    if (field instanceof Field.Ambiguous<?> a) {
      all.addAll(a.candidates());
    }
    if (name.equals("number")) {
      all.addAll(head.numberCandidates());
    } else if (name.equals("date")) {
      all.addAll(head.dateCandidates());
    }
    return all.stream().map(c -> c.value().toString()).distinct().toList();
  }

  private static Optional<Doubt> value(
      String name, Field<?> field, List<String> candidates, int firstPage, Outcome outcome) {
    boolean needed =
        outcome.kind() == Outcome.Kind.REVIEW
            && (name.equals("type") || name.equals("title") || name.equals("issuer"))
            && field.read().isEmpty();
    boolean unsure = field instanceof Field.Read<?> r && r.confidence() < DOUBTFUL;
    boolean blank = field instanceof Field.Blank<?> && !candidates.isEmpty();
    if (!field.state().equals("unreadable") && !needed && !unsure && !blank) {
      return Optional.empty();
    }
    String code =
        unsure
            ? "value-doubtful"
            : field instanceof Field.Ambiguous<?>
                ? "value-ambiguous"
                : field instanceof Field.Absent<?>
                    ? "value-not-found"
                    : blank ? "value-blank" : "value-unreadable";
    return Optional.of(doubt(name, field, candidates, firstPage, Diagnostic.of(code)));
  }

  /** A value that the rules read for certain, but otherwise than a person decided before. */
  private static Optional<Doubt> settled(String name, Field<?> field, Optional<Decision> decided) {
    return field instanceof Field.Read<?> r
            && decided.isPresent()
            && !Vietnamese.key(plain(r.value()))
                .equals(decided.get().value().map(Vietnamese::key).orElse(""))
        ? Optional.of(
            doubt(
                name,
                field,
                List.of(plain(r.value())),
                r.evidence().page(),
                Diagnostic.of("value-read-otherwise")))
        : Optional.empty();
  }

  private static String plain(Object value) {
    return value instanceof vn.vankho.document.IssuingBody body
        ? body.name().orElse(body.printed())
        : value.toString();
  }

  private static Doubt doubt(
      String name, Field<?> field, List<String> candidates, int firstPage, Diagnostic reason) {
    Optional<Evidence> seen = field.seenAt().map(Evidence.class::cast);
    int page = seen.map(Evidence::page).orElse(firstPage);
    String quote = seen.map(Evidence::quote).orElse("");
    List<String> shown = new ArrayList<>(candidates);
    field.known().map(Doubts::plain).filter(v -> !shown.contains(v)).ifPresent(shown::add);
    String key =
        String.join(
            "|",
            field.state(),
            String.valueOf(page),
            Vietnamese.bare(quote).replaceAll("[^a-z0-9]", ""),
            shown.stream().sorted().collect(Collectors.joining(",")));
    return new Doubt(
        name,
        page,
        field.state(),
        quote,
        shown,
        List.of(reason),
        Sha256.of(key).hex().substring(0, 16),
        Optional.empty());
  }

  /** Not asked again what was decided on the same evidence. */
  private static Optional<Doubt> asked(Doubt doubt, Optional<Decision> decided) {
    if (decided.isEmpty()) {
      return Optional.of(doubt);
    }
    return decided.get().seen().equals(doubt.seen())
        ? Optional.empty()
        : Optional.of(again(doubt, decided.get()));
  }

  private static Doubt again(Doubt d, Decision decided) {
    List<Diagnostic> reasons = new ArrayList<>(d.reasons());
    reasons.add(Diagnostic.of("decision-evidence-changed"));
    return new Doubt(
        d.field(),
        d.page(),
        d.state(),
        d.quote(),
        d.candidates(),
        reasons,
        d.seen(),
        Optional.of(decided));
  }

  private static Optional<Doubt> publication(
      AdministrativeDocument document,
      Outcome outcome,
      List<PersonalDatum> personal,
      Optional<Decision> decided) {
    if (outcome.kind() != Outcome.Kind.REVIEW) {
      return Optional.empty();
    }
    List<PersonalDatum> own =
        personal.stream()
            .filter(d -> d.page() >= document.firstPage() && d.page() <= document.lastPage())
            .toList();
    String quotes =
        own.stream()
            .limit(MOST_QUOTES)
            .map(d -> d.evidence().quote())
            .distinct()
            .collect(Collectors.joining("; "));
    Doubt doubt =
        new Doubt(
            Decision.PUBLICATION,
            outcome.reasons().stream()
                .mapToInt(Diagnostic::page)
                .filter(p -> p > 0)
                .findFirst()
                .orElse(document.firstPage()),
            outcome.kind().exportName(),
            quotes + (own.size() > MOST_QUOTES ? " …" : ""),
            List.of(),
            outcome.reasons(),
            seen(outcome, decided),
            Optional.empty());
    return Optional.of(decided.isPresent() ? again(doubt, decided.get()) : doubt);
  }

  /** The reasons that a decision covers: those shown now and those decided on before. */
  private static String seen(Outcome outcome, Optional<Decision> decided) {
    List<String> codes = new ArrayList<>(outcome.reasons().stream().map(Decision::shown).toList());
    decided.ifPresent(d -> codes.addAll(List.of(d.seen().split(" "))));
    return codes.stream().distinct().sorted().collect(Collectors.joining(" "));
  }
}
