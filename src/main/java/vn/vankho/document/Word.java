package vn.vankho.document;

import java.util.Optional;

/**
 * Từ (tiếng): a run of letters without a space, where it stands.
 *
 * @param confidence of the reading, 0 to 1; 1 for a text layer
 * @param raw what was recognised first, where a second look at the image or the table of words gave
 *     another text
 */
public record Word(String text, Box box, double confidence, Ink ink, Optional<String> raw) {
  public Word {
    Checks.text(text, "text");
    Checks.share(confidence, "confidence");
  }

  /** A word as it was read. */
  public Word(String text, Box box, double confidence, Ink ink) {
    this(text, box, confidence, ink, Optional.empty());
  }
}
