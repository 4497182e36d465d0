package vn.vankho.reference;

import java.util.List;
import java.util.Optional;

/**
 * Loại văn bản: a row of {@code doc_types.csv}.
 *
 * @param code the row's key, such as {@code ke-hoach}
 * @param name such as {@code Kế hoạch}
 * @param abbreviation in symbols, such as {@code KH}
 * @param abbreviationVariants other abbreviations in use
 * @param nameEn such as {@code Plan}
 * @param system {@code administrative}, {@code legal-normative} or {@code party}
 */
public record DocumentType(
    String code,
    String name,
    Optional<String> abbreviation,
    List<String> abbreviationVariants,
    String nameEn,
    String system,
    Validity validity) {

  static DocumentType from(CsvTable.Row row) {
    return new DocumentType(
        row.text("code"),
        row.text("name_vi"),
        row.optional("abbrev"),
        row.list("abbrev_variants"),
        row.text("name_en"),
        row.text("system"),
        row.validity());
  }
}
