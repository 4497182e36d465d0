package vn.vankho.extract.body;

import java.util.Optional;
import vn.vankho.document.PartialDate;

/**
 * Một lần viện dẫn: one occurrence of a cited document, before occurrences are brought together.
 *
 * @param start in the flow
 * @param end behind the last that belongs to it
 */
record Cited(
    Optional<String> type,
    String numberSymbol,
    Optional<String> canonical,
    Optional<PartialDate> date,
    Optional<String> issuer,
    int start,
    int end,
    String rule) {

  /** The same for all occurrences of one document. */
  String key() {
    return vn.vankho.document.Vietnamese.bare(canonical.orElse(numberSymbol))
        .replaceFirst("^0+(?=\\d)", "");
  }
}
