package vn.vankho.reference;

import java.util.Optional;

/**
 * Xã, phường, thị trấn, đặc khu: a commune, a row of {@code communes_2024.csv} (until 2025-06-30)
 * or {@code communes_2025.csv}.
 *
 * @param set 63 or 34: the division of the country that {@code provinceCode} belongs to
 * @param districtCode until 2025-06-30
 */
public record Commune(
    int set,
    String code,
    String name,
    String kind,
    String fullName,
    String nameEn,
    String fullNameEn,
    String provinceCode,
    Optional<String> districtCode,
    Validity validity) {

  static Commune of2024(CsvTable.Row row) {
    return from(
        row,
        63,
        row.optional("district_code"),
        new Validity(Optional.empty(), Optional.of(Reform2025.DAY_BEFORE)));
  }

  static Commune of2025(CsvTable.Row row) {
    return from(
        row,
        34,
        Optional.empty(),
        new Validity(Optional.of(Reform2025.FIRST_DAY), Optional.empty()));
  }

  private static Commune from(
      CsvTable.Row row, int set, Optional<String> districtCode, Validity validity) {
    return new Commune(
        set,
        row.text("code"),
        row.text("name_vi"),
        row.text("type_vi"),
        row.text("full_name_vi"),
        row.text("name_en"),
        row.text("full_name_en"),
        row.text("province_code"),
        districtCode,
        validity);
  }
}
