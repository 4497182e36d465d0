package vn.vankho.publish;

import java.time.LocalDate;
import java.util.Optional;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.Reform2025;

/**
 * Trích yếu bằng tiếng Anh: by the table's phrases, only where they cover a title whole, or as a
 * person gave it; a wrong English title is worse than none.
 *
 * @param text empty when there is none
 */
public record EnglishTitle(Optional<String> text, Status status) {

  /** Where an English title comes from; the name is its export form and the end of its words. */
  public enum Status {
    TABLE("table"),
    PERSON("person"),
    NONE("none");

    private final String exportName;

    Status(String exportName) {
      this.exportName = exportName;
    }

    public String exportName() {
      return exportName;
    }
  }

  /** Longer titles are beyond the phrases. */
  private static final int LONGEST = 400;

  static final EnglishTitle NONE = new EnglishTitle(Optional.empty(), Status.NONE);

  static EnglishTitle byTable(DocumentHead head) {
    LocalDate day = Reform2025.namesAsOf(head.date().known());
    return head.title()
        .read()
        .flatMap(t -> translate(t, day))
        .map(t -> new EnglishTitle(Optional.of(t), Status.TABLE))
        .orElse(NONE);
  }

  static EnglishTitle byPerson(String text) {
    return text.isBlank() ? NONE : new EnglishTitle(Optional.of(text.strip()), Status.PERSON);
  }

  static Optional<String> translate(String title, LocalDate day) {
    return Vietnamese.clean(title).length() > LONGEST
        ? Optional.empty()
        : TitleGrammar.english(title, day).map(TitleGrammar::first);
  }
}
