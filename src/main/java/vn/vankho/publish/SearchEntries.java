package vn.vankho.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vankho.publish.search.SearchDocument;
import vn.vankho.publish.search.SearchDocument.Label;
import vn.vankho.publish.search.SearchDocument.Place;

/** Mục cho tìm kiếm: a published document as the search knows it. */
final class SearchEntries {
  private SearchEntries() {}

  /**
   * @param draft what stands before the title of a draft
   * @param text as it is offered on the site, with a form feed between pages
   */
  static SearchDocument of(Card card, String draft, String text, Names names) {
    Entry entry = card.entry();
    String mark = entry.draft() ? "[" + draft + "] " : "";
    return new SearchDocument(
        entry.id().value(),
        new Label(
            Addresses.document(Language.VI, entry.id()),
            Addresses.document(Language.EN, entry.id())),
        mark + entry.title(),
        entry.titleEn().map(title -> mark + title),
        entry.code(),
        entry.date(),
        Optional.of(entry.type())
            .filter(t -> !t.isEmpty())
            .map(t -> new Label(t, names.type(t, Language.EN))),
        entry
            .province()
            .map(
                p ->
                    new Place(
                        new Label(p.name(), p.nameEn()),
                        new Label(names.today(p).name(), names.today(p).nameEn()))),
        entry.agency().map(a -> new Label(a, entry.agencyEn().orElse(a))),
        Stream.concat(
                card.agencyNames().stream(),
                names.typeAbbreviations(entry.type(), entry.code().orElse("")).stream())
            .toList(),
        card.signers(),
        List.of(text.split("\f", -1)));
  }
}
