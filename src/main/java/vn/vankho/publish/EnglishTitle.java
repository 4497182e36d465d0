package vn.vankho.publish;

import java.time.LocalDate;
import java.util.Optional;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Vietnamese;

/**
 * Trích yếu bằng tiếng Anh: only where the table's phrases cover a title whole; a wrong English
 * title is worse than none.
 */
final class EnglishTitle {

  /** Longer titles are beyond the phrases. */
  private static final int LONGEST = 400;

  private EnglishTitle() {}

  static Optional<String> of(DocumentHead head) {
    LocalDate day = head.date().known().map(PartialDate::earliest).orElse(Names.UNDATED);
    return head.title().read().flatMap(t -> translate(t, day));
  }

  static Optional<String> translate(String title, LocalDate day) {
    return Vietnamese.clean(title).length() > LONGEST
        ? Optional.empty()
        : TitleGrammar.english(title, day).map(TitleGrammar::first);
  }
}
