package vn.vankho.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vankho.archive.Documents;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.Decision;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Outcome;
import vn.vankho.document.PersonalDatum;
import vn.vankho.document.PublicationSettings;
import vn.vankho.document.Redaction;
import vn.vankho.extract.DocumentExtractor;
import vn.vankho.extract.PublicationPolicy;
import vn.vankho.extract.decide.DecidedFields;
import vn.vankho.extract.decide.Doubts;
import vn.vankho.extract.privacy.PersonalDataFinder;

/**
 * Trích xuất và xét công bố: the documents of a file, what persons decided on them, and the
 * policy's decision on each. A document that is published redacted is read anew from the redacted
 * text, so that nothing removed is left in its record.
 */
final class Judgement {

  private final DocumentExtractor extractor = new DocumentExtractor();
  private final PersonalDataFinder finder = new PersonalDataFinder();
  private final PublicationPolicy policy;

  Judgement(PublicationSettings settings) {
    policy = new PublicationPolicy(settings);
  }

  List<PersonalDatum> personalData(DocumentText text) {
    return finder.find(text);
  }

  List<Documents.Judged> of(DocumentText text, String fileName, List<Decision> decisions) {
    List<PersonalDatum> personal = finder.find(text);
    boolean nameTells = finder.isPersonal(fileName);
    List<Documents.Judged> judged = new ArrayList<>();
    Optional<List<AdministrativeDocument>> redacted = Optional.empty();
    for (AdministrativeDocument document : extractor.extract(text, fileName)) {
      List<Decision> own =
          decisions.stream().filter(d -> d.firstPage() == document.firstPage()).toList();
      Optional<Decision> publication =
          own.stream().filter(d -> d.publication().isPresent()).findFirst();
      Outcome outcome =
          policy.decide(DecidedFields.in(document, own), text, personal, nameTells, publication);
      if (outcome.has(Outcome.REDACTED)) {
        if (redacted.isEmpty()) {
          redacted = Optional.of(extractor.extract(Redaction.of(text, personal), fileName));
        }
        judged.add(
            redacted.get().stream()
                .filter(r -> r.firstPage() == document.firstPage())
                .filter(r -> r.lastPage() == document.lastPage())
                .findFirst()
                .map(r -> judged(r, outcome, List.of(), own))
                .orElseGet(() -> judged(document, notRedactable(), personal, own)));
      } else {
        judged.add(judged(document, outcome, personal, own));
      }
    }
    return judged;
  }

  private static Documents.Judged judged(
      AdministrativeDocument read,
      Outcome outcome,
      List<PersonalDatum> personal,
      List<Decision> decisions) {
    return new Documents.Judged(
        DecidedFields.in(read, decisions), outcome, Doubts.of(read, outcome, personal, decisions));
  }

  /** Without the data the file seems to hold other documents: a person must look. */
  private static Outcome notRedactable() {
    return Outcome.of(Outcome.Kind.REVIEW, Diagnostic.of("redaction-failed"));
  }
}
