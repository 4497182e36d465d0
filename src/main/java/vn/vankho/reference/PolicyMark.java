package vn.vankho.reference;

/**
 * Dấu chỉ phạm vi lưu hành, see {@code publication_marks.csv}.
 *
 * @param finding what the mark says: a finding of the policy
 * @param mark as printed
 */
public record PolicyMark(String finding, String mark) {
  static PolicyMark from(CsvTable.Row row) {
    return new PolicyMark(row.text("finding"), row.text("mark"));
  }
}
