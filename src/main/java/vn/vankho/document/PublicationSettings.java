package vn.vankho.document;

/**
 * Thiết lập công bố: what the archivist chose where the policy leaves a choice.
 *
 * @param redact publish documents with personal data without these data, instead of holding them
 * @param holdDrafts hold drafts for review, instead of publishing them with a badge
 */
public record PublicationSettings(boolean redact, boolean holdDrafts) {

  public static final PublicationSettings DEFAULT = new PublicationSettings(false, false);

  /** Names the choice: documents judged by another are judged anew; empty for the default. */
  public String version() {
    return (redact ? "+redact" : "") + (holdDrafts ? "+hold-drafts" : "");
  }
}
