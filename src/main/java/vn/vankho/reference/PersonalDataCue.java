package vn.vankho.reference;

/**
 * Từ khóa của dữ liệu cá nhân, see {@code personal_data.csv}.
 *
 * @param kind what follows it, such as {@code citizen-id}; {@code none} for a public number
 * @param shape what that looks like, such as {@code number:8-13} or {@code address}
 * @param cue as printed
 */
public record PersonalDataCue(String kind, String shape, String cue) {
  static PersonalDataCue from(CsvTable.Row row) {
    return new PersonalDataCue(row.text("kind"), row.text("shape"), row.text("cue"));
  }
}
