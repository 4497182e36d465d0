package vn.vankho.document;

import java.util.List;
import java.util.Optional;

/**
 * Điều cần xem xét: a value, or a document's publication, that a person should decide on.
 *
 * @param field the value's name in the export; {@link Decision#PUBLICATION} for the document itself
 * @param page where to look, 0 when nowhere in particular
 * @param state the value's state in the export; what became of the document
 * @param quote the words there, as read
 * @param candidates values that it may have
 * @param reasons why a person is asked
 * @param seen names what the person is shown, so that a change of it can be told
 * @param decided what was decided before, on other evidence
 */
public record Doubt(
    String field,
    int page,
    String state,
    String quote,
    List<String> candidates,
    List<Diagnostic> reasons,
    String seen,
    Optional<Decision> decided) {
  public Doubt {
    Checks.text(field, "field");
    candidates = List.copyOf(candidates);
    reasons = List.copyOf(reasons);
  }
}
