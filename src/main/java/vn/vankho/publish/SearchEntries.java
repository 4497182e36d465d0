package vn.vankho.publish;

import java.util.Optional;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.Holdings;
import vn.vankho.document.PageText;
import vn.vankho.publish.search.SearchDocument;
import vn.vankho.publish.search.SearchDocument.Label;
import vn.vankho.publish.search.SearchDocument.Place;

/** Mục cho tìm kiếm: a published document as the search knows it. */
final class SearchEntries {
  private SearchEntries() {}

  static SearchDocument of(Holdings holdings, Entry entry, Names names) {
    ArchivedDocument document = holdings.document(entry.id());
    DocumentHead head = document.document().head();
    return new SearchDocument(
        entry.id().value(),
        new Label(
            Addresses.document(Language.VI, entry.id()),
            Addresses.document(Language.EN, entry.id())),
        entry.title(),
        entry.titleEn(),
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
        names.otherNames(document),
        head.signatures().stream().flatMap(s -> s.name().stated().stream()).toList(),
        holdings.text(entry.id()).pages().stream().map(PageText::text).toList());
  }
}
