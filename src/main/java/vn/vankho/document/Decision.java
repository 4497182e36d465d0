package vn.vankho.document;

import java.util.Optional;

/**
 * Quyết định của người xem xét: what a person decided on a doubtful value, or on a document that
 * the policy held. It wins over every rule.
 *
 * @param firstPage of the document in its file, from 1
 * @param field the value's name in the export, such as {@code number}; {@link #PUBLICATION} for the
 *     document itself
 * @param value as a person wrote it; empty where the page leaves it blank
 * @param seen what the person was shown: the key of the evidence, or the reasons of the hold
 */
public record Decision(int firstPage, String field, Optional<String> value, String seen) {

  public static final String PUBLICATION = "publication";

  /** What may be decided on a document. */
  public enum Publication {
    PUBLISH,
    REDACT,
    WITHHOLD;

    public String exportName() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Decision {
    Checks.positive(firstPage, "firstPage");
    Checks.text(field, "field");
  }

  /** What was decided on the document itself. */
  public Optional<Publication> publication() {
    return field.equals(PUBLICATION)
        ? value.map(v -> Publication.valueOf(v.toUpperCase(java.util.Locale.ROOT)))
        : Optional.empty();
  }

  /** Names a reason that a person was shown, with how much there was of it. */
  public static String shown(Diagnostic reason) {
    return reason.code() + (reason.args().isEmpty() ? "" : "#" + reason.args().get(0));
  }

  /** Whether the person was shown this reason, and no less of it than there is now. */
  public boolean covers(Diagnostic reason) {
    for (String shown : seen.split(" ")) {
      String[] part = shown.split("#");
      if (part[0].equals(reason.code())
          && (part.length < 2
              || reason.args().isEmpty()
              || Integer.parseInt(reason.args().get(0)) <= Integer.parseInt(part[1]))) {
        return true;
      }
    }
    return false;
  }
}
