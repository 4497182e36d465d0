package vn.vankho.reference;

/**
 * Chức vụ: a row of {@code job_titles.csv}: a rank, or a prefix of authority (TM., KT., TL., TUQ.,
 * Q.).
 *
 * @param kind {@code title} or {@code authority-prefix}
 */
public record JobTitle(String name, String nameEn, String kind, String level) {

  static JobTitle from(CsvTable.Row row) {
    return new JobTitle(row.text("vi"), row.text("en"), row.text("kind"), row.text("level"));
  }
}
