package vn.vankho.reference;

import java.util.List;

/**
 * Cơ quan, tổ chức: a row of {@code agencies.csv}. Names of local bodies stand without their place.
 *
 * @param id the row's key
 * @param abbreviations in symbols and texts, such as {@code STTTT}, {@code Sở TT&TT}; some are
 *     shared by several rows on purpose
 * @param level as in the table: central, party, provincial, mass-organisation, media, district,
 *     commune
 * @param kind such as ministry, department, local-authority, unit
 * @param successors ids
 */
public record Agency(
    String id,
    List<String> abbreviations,
    String name,
    String nameEn,
    String level,
    String kind,
    Validity validity,
    List<String> successors) {

  static Agency from(CsvTable.Row row) {
    return new Agency(
        row.text("id"),
        row.list("abbrevs"),
        row.text("name_vi"),
        row.text("name_en"),
        row.text("level"),
        row.text("kind"),
        row.validity(),
        row.list("successor_ids"));
  }
}
