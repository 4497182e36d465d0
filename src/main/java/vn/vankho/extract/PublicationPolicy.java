package vn.vankho.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.Decision;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentStatus;
import vn.vankho.document.DocumentText;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.Outcome;
import vn.vankho.document.PersonalDatum;
import vn.vankho.document.PublicationSettings;
import vn.vankho.reference.PolicyRule;
import vn.vankho.reference.PolicyRule.Action;
import vn.vankho.reference.Reference;

/**
 * Quy tắc công bố: decides, with the reason, whether a document is published. What may speak
 * against it is found here; what is done about it stands in {@code publication_policy.csv}. A
 * document is published when type, title and issuing body or province are read; what else is
 * doubtful is shown as doubtful.
 *
 * <p>Secrecy is no matter of this policy: a marked file never gets so far, see {@link SecrecyGate}.
 */
public final class PublicationPolicy {

  private static final String PERSONAL = "personal-data-";
  private static final String IN_NAME = "personal-data-in-file-name";

  private final PublicationSettings settings;
  private final List<PolicyRule> rules;
  private final CirculationMarks marks = new CirculationMarks();

  public PublicationPolicy(PublicationSettings settings) {
    this.settings = settings;
    this.rules =
        Reference.tables().policyRules().stream()
            .sorted(Comparator.comparingInt((PolicyRule r) -> -r.finding().length()))
            .toList();
  }

  /**
   * @param text of the whole file, or of more than the document
   * @param personal the personal data in it
   * @param nameTells whether the file's own name tells of a private person
   * @param byPerson what a person decided on this document
   */
  public Outcome decide(
      AdministrativeDocument document,
      DocumentText text,
      List<PersonalDatum> personal,
      boolean nameTells,
      Optional<Decision> byPerson) {
    List<Diagnostic> findings = new ArrayList<>();
    findings.addAll(personal(document, personal));
    if (nameTells) {
      findings.add(Diagnostic.of(IN_NAME));
    }
    findings.addAll(marks.find(document, text));
    if (document.head().status() == DocumentStatus.DRAFT) {
      findings.add(Diagnostic.of("draft"));
    }
    findings.addAll(notRead(document.head()));
    return withUnseen(judge(findings, byPerson), text);
  }

  /** What the file holds unseen keeps it from being offered, not the document from its page. */
  private static Outcome withUnseen(Outcome outcome, DocumentText text) {
    List<Diagnostic> reasons = new ArrayList<>(outcome.reasons());
    text.notes().stream().filter(n -> n.code().startsWith(Outcome.UNSEEN)).forEach(reasons::add);
    return outcome.kind() == Outcome.Kind.PUBLISHED
        ? new Outcome(outcome.kind(), reasons)
        : outcome;
  }

  private Outcome judge(List<Diagnostic> findings, Optional<Decision> byPerson) {
    Optional<Decision.Publication> said = byPerson.flatMap(Decision::publication);
    if (said.equals(Optional.of(Decision.Publication.WITHHOLD))) {
      return Outcome.of(Outcome.Kind.WITHHELD, Diagnostic.of("withheld-by-person"));
    }
    List<Diagnostic> holding = new ArrayList<>();
    Set<String> redacted = new HashSet<>();
    for (Diagnostic finding : findings) {
      PolicyRule rule = rule(finding.code());
      Action action = action(rule);
      if (rule.isForPersons() && said.isPresent() && byPerson.get().covers(finding)) {
        boolean covered =
            isPersonal(finding) && said.equals(Optional.of(Decision.Publication.REDACT));
        action = covered ? Action.REDACT : Action.PUBLISH;
      }
      if (action == Action.HOLD) {
        holding.add(finding);
      } else if (action == Action.REDACT) {
        redacted.add(finding.code());
      }
    }
    if (!holding.isEmpty()) {
      return new Outcome(Outcome.Kind.REVIEW, holding);
    }
    return redacted.isEmpty()
        ? Outcome.of(Outcome.Kind.PUBLISHED)
        : Outcome.of(Outcome.Kind.PUBLISHED, Diagnostic.of(Outcome.REDACTED));
  }

  private static boolean isPersonal(Diagnostic finding) {
    return finding.code().startsWith(PERSONAL) && !finding.code().equals(IN_NAME);
  }

  private PolicyRule rule(String finding) {
    return rules.stream()
        .filter(r -> finding.equals(r.finding()) || finding.startsWith(r.finding() + "-"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rule for " + finding));
  }

  private Action action(PolicyRule rule) {
    boolean chosen =
        rule.option()
            .map(
                o ->
                    switch (o) {
                      case "redact" -> settings.redact();
                      case "hold-drafts" -> settings.holdDrafts();
                      default -> throw new IllegalStateException("no setting " + o);
                    })
            .orElse(false);
    return chosen ? rule.optionAction().orElseThrow() : rule.action();
  }

  /** One finding for each kind of datum: how many there are, and the page of the first. */
  private static List<Diagnostic> personal(
      AdministrativeDocument document, List<PersonalDatum> data) {
    Map<PersonalDatum.Kind, List<PersonalDatum>> byKind = new TreeMap<>();
    for (PersonalDatum datum : data) {
      if (datum.page() >= document.firstPage() && datum.page() <= document.lastPage()) {
        byKind.computeIfAbsent(datum.kind(), k -> new ArrayList<>()).add(datum);
      }
    }
    return byKind.entrySet().stream()
        .map(e -> personal(PERSONAL + e.getKey().tableName(), e.getValue()))
        .toList();
  }

  private static Diagnostic personal(String code, List<PersonalDatum> data) {
    return Diagnostic.of(code, data.size()).onPage(data.get(0).page());
  }

  private static List<Diagnostic> notRead(DocumentHead head) {
    List<Diagnostic> reasons = new ArrayList<>();
    if (head.type().read().isEmpty()) {
      reasons.add(Diagnostic.of("document-type-not-read"));
    }
    if (head.title().read().isEmpty()) {
      reasons.add(Diagnostic.of("title-not-read"));
    }
    if (head.issuer().read().isEmpty()
        && head.issuer().known().flatMap(IssuingBody::province).isEmpty()) {
      reasons.add(Diagnostic.of("issuer-not-read"));
    }
    return reasons;
  }
}
