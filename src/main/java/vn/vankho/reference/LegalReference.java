package vn.vankho.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Văn bản hay được viện dẫn: a row of {@code legal_references.csv}, a document that others cite
 * often.
 *
 * @param symbol number and symbol, such as {@code 72/2015/NĐ-CP}
 */
public record LegalReference(
    String symbol, Optional<LocalDate> issued, String issuer, String type, String title) {

  static LegalReference from(CsvTable.Row row) {
    return new LegalReference(
        row.text("symbol"),
        row.optional("issued").map(LocalDate::parse),
        row.text("issuer_vi"),
        row.text("type_vi"),
        row.text("title_vi"));
  }
}
