package vn.vankho.reference;

/**
 * Quần đảo: a row of {@code islands.csv}, an archipelago with its place in the tile map of a
 * division.
 *
 * @param set 63 or 34: the division of the country
 * @param provinceCode the province that it is a district or special zone of, in that division
 */
public record Archipelago(
    int set, String name, String nameEn, String provinceCode, int tileColumn, int tileRow) {

  static Archipelago from(CsvTable.Row row) {
    return new Archipelago(
        row.number("set"),
        row.text("name_vi"),
        row.text("name_en"),
        row.text("province_code"),
        row.number("tile_col"),
        row.number("tile_row"));
  }
}
