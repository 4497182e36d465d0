package vn.vankho.document;

/**
 * Từ (tiếng): a run of letters without a space, where it stands.
 *
 * @param confidence of the reading, 0 to 1; 1 for a text layer
 */
public record Word(String text, Box box, double confidence, Ink ink) {
  public Word {
    Checks.text(text, "text");
    Checks.share(confidence, "confidence");
  }
}
