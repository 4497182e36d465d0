package vn.vankho.publish;

import java.util.Comparator;
import java.util.Optional;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentStatus;
import vn.vankho.document.PartialDate;
import vn.vankho.reference.Province;

/**
 * Mục trong danh sách: as much of a document as a list shows; small, so that all can be held at
 * once.
 */
record Entry(
    DocumentId id,
    String type,
    String title,
    EnglishTitle english,
    Optional<String> code,
    Optional<PartialDate> date,
    Optional<Province> province,
    Optional<String> agency,
    Optional<String> agencyEn,
    boolean draft,
    Findings findings) {

  /** Newest first; those without a date last. */
  static final Comparator<Entry> NEWEST =
      Comparator.comparingInt((Entry e) -> e.date().map(Entry::day).orElse(0))
          .reversed()
          .thenComparing(Entry::id);

  /** {@code 20221227}; 0 for a part that is not known. */
  private static int day(PartialDate date) {
    return (date.year() * 100 + date.month().orElse(0)) * 100 + date.day().orElse(0);
  }

  static Entry of(ArchivedDocument document, Names names) {
    DocumentHead head = document.document().head();
    return new Entry(
        document.id(),
        head.type().stated().orElse(""),
        head.title().stated().map(Plain::text).orElse(""),
        EnglishTitles.standing().of(document),
        head.code().map(Object::toString).map(Plain::text),
        head.date().stated(),
        names.province(document),
        Names.agency(document).map(Plain::text),
        names.agencyEn(document),
        head.status() == DocumentStatus.DRAFT,
        Findings.of(document.document().body()));
  }

  Optional<String> titleEn() {
    return english.text();
  }

  /** The year, also where day and month are not known. */
  Optional<Integer> year() {
    return date.map(PartialDate::year);
  }
}
