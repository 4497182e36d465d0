package vn.vankho.reference;

/**
 * Mẫu câu của trích yếu: a row of {@code title_phrases.csv}, how a part of a title is said in
 * English.
 *
 * @param kind what the phrase is, such as {@code title}, {@code act}, {@code subject}; a phrase of
 *     a kind stands wherever another names that kind in braces
 * @param vietnamese words and kinds, such as {@code công tác {subject}}
 * @param english with {@code {1}} for the first kind named; {@code {1^}} with capitals
 */
public record TitlePhrase(String kind, String vietnamese, String english) {

  static TitlePhrase from(CsvTable.Row row) {
    return new TitlePhrase(row.text("kind"), row.text("vi"), row.text("en"));
  }
}
