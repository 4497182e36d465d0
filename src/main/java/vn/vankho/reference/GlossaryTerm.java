package vn.vankho.reference;

/** Thuật ngữ: a row of {@code glossary_vi_en.csv}. */
public record GlossaryTerm(String vietnamese, String english, String category) {

  static GlossaryTerm from(CsvTable.Row row) {
    return new GlossaryTerm(row.text("vi"), row.text("en"), row.text("category"));
  }
}
