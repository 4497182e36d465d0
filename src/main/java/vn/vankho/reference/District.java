package vn.vankho.reference;

/**
 * Huyện, quận, thị xã, thành phố thuộc tỉnh: one version of a district, a row of {@code
 * district_versions.csv}. The level ended on 2025-06-30.
 *
 * @param code of the statistics office
 * @param kind {@code huyện}, {@code quận}, {@code thị xã}, {@code thành phố}
 * @param provinceCode in set 63
 */
public record District(
    String code,
    String name,
    String kind,
    String fullName,
    String nameEn,
    String fullNameEn,
    String provinceCode,
    Validity validity) {

  static District from(CsvTable.Row row) {
    return new District(
        row.text("code"),
        row.text("name_vi"),
        row.text("type_vi"),
        row.text("full_name_vi"),
        row.text("name_en"),
        row.text("full_name_en"),
        row.text("province_code"),
        row.validity());
  }
}
