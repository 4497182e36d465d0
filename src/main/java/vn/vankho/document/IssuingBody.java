package vn.vankho.document;

import java.util.Optional;

/**
 * Cơ quan ban hành (ô số 2): who issued the document, as printed and by its standard name.
 *
 * @param printed the body's name as printed, lines joined, such as {@code SỞ Y TẾ}; a joint
 *     document's bodies are joined by {@code " - "}
 * @param parentPrinted its superior's name above it
 * @param name the full standard name, such as {@code Sở Y tế tỉnh Trà Vinh}, when it is certain
 * @param province name in the reference table, as of the document's date
 * @param district likewise
 * @param commune likewise
 */
public record IssuingBody(
    String printed,
    Optional<String> parentPrinted,
    Optional<String> name,
    Optional<Level> level,
    Optional<String> province,
    Optional<String> district,
    Optional<String> commune) {
  public IssuingBody {
    Checks.text(printed, "printed");
  }
}
