package vn.vankho.publish;

import java.util.Optional;

/**
 * Lời trên trang: words of a document as a page shows them: in the page's language where a table
 * has them, else in Vietnamese, and marked as such.
 *
 * @param foreign whether they are Vietnamese on an English page
 */
public record Phrase(String text, boolean foreign) {

  static final Phrase NONE = new Phrase("", false);

  /** Asks a table for the English of something. */
  interface Table {
    Optional<String> english(String vietnamese);
  }

  static Phrase of(String vietnamese, Language language, Table table) {
    if (language.isVietnamese() || vietnamese.isEmpty()) {
      return new Phrase(vietnamese, false);
    }
    Optional<String> english = table.english(vietnamese);
    return new Phrase(english.orElse(vietnamese), english.isEmpty());
  }
}
