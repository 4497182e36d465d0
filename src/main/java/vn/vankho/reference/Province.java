package vn.vankho.reference;

import java.util.List;
import java.util.Optional;

/**
 * Tỉnh, thành phố trực thuộc trung ương: one version of a province, a row of {@code provinces.csv}.
 *
 * @param id the key, such as {@code p63-51}; codes were reused and are none
 * @param set 63 or 34: the division of the country it belongs to
 * @param code of the statistics office, unique within its set
 * @param name such as {@code Quảng Ngãi}
 * @param kind {@code tỉnh} or {@code thành phố}
 * @param fullName such as {@code Tỉnh Quảng Ngãi}
 * @param successorCode in set 34, of a row of set 63
 * @param seat tỉnh lỵ
 * @param tileColumn in the tile map of its set
 * @param tileRow in the tile map of its set
 */
public record Province(
    String id,
    int set,
    String code,
    String name,
    String kind,
    String fullName,
    String nameEn,
    String fullNameEn,
    String region,
    String regionEn,
    Validity validity,
    Optional<String> successorCode,
    List<String> aliases,
    String seat,
    int tileColumn,
    int tileRow) {

  static Province from(CsvTable.Row row) {
    return new Province(
        row.text("id"),
        row.number("set"),
        row.text("code"),
        row.text("name_vi"),
        row.text("type_vi"),
        row.text("full_name_vi"),
        row.text("name_en"),
        row.text("full_name_en"),
        row.text("region_vi"),
        row.text("region_en"),
        row.validity(),
        row.optional("successor_code"),
        row.list("aliases_vi"),
        row.text("seat_vi"),
        row.number("tile_col"),
        row.number("tile_row"));
  }
}
