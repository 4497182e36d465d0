package vn.vankho.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.PartialDate;

/**
 * Trang của văn bản đã rút: what the page at a withdrawn document's address says: what it was
 * called, when and why it was withdrawn; not its title.
 */
final class Tombstone {

  /** The code of the reason; its arguments are a person's words and the day. */
  static final String WITHDRAWN = "withdrawn";

  private Tombstone() {}

  static Map<String, Object> of(
      ArchivedDocument document, Words words, Language language, Names names) {
    List<String> args =
        document.outcome().reasons().stream()
            .filter(r -> r.code().equals(WITHDRAWN))
            .findFirst()
            .map(Diagnostic::args)
            .orElse(List.of());
    String on =
        args.size() < 2
            ? ""
            : words.of("tombstone.on", Dates.of(PartialDate.parse(args.get(1)), language));
    return Map.of(
        "said",
        words.of("tombstone.text", called(document, words, language, names), on),
        "reason",
        args.isEmpty() ? "" : Plain.text(args.get(0)));
  }

  /** {@code Kế hoạch số 197/KH-UBND ngày 27/12/2022 của Ủy ban nhân dân tỉnh A}. */
  private static String called(
      ArchivedDocument document, Words words, Language language, Names names) {
    DocumentHead head = document.document().head();
    Optional<String> code = head.number().read().flatMap(n -> head.code()).map(Object::toString);
    if (head.type().stated().isEmpty() || code.isEmpty()) {
      return words.of("tombstone.what");
    }
    String called =
        words.of(
            "tombstone.number",
            Plain.text(names.type(head.type().stated().get(), language)),
            Plain.text(code.get()));
    Optional<PartialDate> date = head.date().read().filter(PartialDate::isWhole);
    if (date.isPresent()) {
      called = words.of("tombstone.dated", called, Dates.of(date.get(), language));
    }
    Optional<String> agency =
        language.isVietnamese()
            ? Names.agency(document)
            : names.agencyEn(document).or(() -> Names.agency(document));
    return agency.isEmpty() ? called : words.of("tombstone.of", called, Plain.text(agency.get()));
  }
}
