package vn.vankho.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.Outcome;
import vn.vankho.document.PartialDate;

/**
 * Trang của văn bản đã rút: what the page at a withdrawn document's address says: what it was
 * called, when and why it was withdrawn; not its title.
 */
final class Tombstone {

  /** The code of the reason; its arguments are a person's words and the day. */
  static final String WITHDRAWN = "withdrawn";

  private Tombstone() {}

  static boolean isFor(ArchivedDocument document) {
    return document.outcome().kind() == Outcome.Kind.WITHHELD
        && document.outcome().reasons().stream().anyMatch(r -> r.code().equals(WITHDRAWN));
  }

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
    String called = called(document, words, language, names).orElse(words.of("tombstone.what"));
    return Map.of(
        "said",
        words.of("tombstone.text", called, on),
        "reason",
        args.isEmpty() ? "" : Plain.text(args.get(0)));
  }

  /**
   * {@code Kế hoạch số 197/KH-UBND ngày 27/12/2022 của Ủy ban nhân dân tỉnh A}; empty when type or
   * symbol is not known.
   */
  static Optional<String> called(
      ArchivedDocument document, Words words, Language language, Names names) {
    DocumentHead head = document.document().head();
    Optional<String> code = head.code().map(c -> Plain.code(c.toString()));
    if (head.type().stated().isEmpty() || code.isEmpty()) {
      return Optional.empty();
    }
    String called =
        words.of(
            "tombstone.number",
            Plain.text(names.type(head.type().stated().get(), language)),
            code.get());
    Optional<PartialDate> date = head.date().read().filter(PartialDate::isWhole);
    if (date.isPresent()) {
      called = words.of("tombstone.dated", called, Dates.of(date.get(), language));
    }
    Optional<String> agency =
        language.isVietnamese()
            ? Names.agency(document)
            : names.agencyEn(document).or(() -> Names.agency(document));
    return Optional.of(
        agency.isEmpty() ? called : words.of("tombstone.of", called, Plain.text(agency.get())));
  }
}
