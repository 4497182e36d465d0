package vn.vankho.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.Citation;
import vn.vankho.document.CitingDocument;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Holdings;
import vn.vankho.document.Outcome;

/** Văn bản viện dẫn: the documents that one cites, and which of them the site shows. */
final class CitedDocuments {

  /** A cited document, in the language of a page. */
  public record Cited(
      String code,
      Optional<String> type,
      boolean typeForeign,
      Optional<String> date,
      Optional<String> correct,
      Optional<String> issuer,
      boolean issuerForeign,
      String role,
      int page,
      String anchor,
      String sortable,
      Optional<String> href) {}

  /**
   * A document that cites this one, in the language of a page.
   *
   * @param title what it is called where it has none: by its number, or by its id
   */
  public record CitedBy(
      String href,
      Optional<String> type,
      boolean typeForeign,
      String code,
      Optional<String> date,
      String iso,
      String title) {

    static CitedBy of(CitingDocument d, Names names, Language language) {
      Optional<String> type = d.type().map(t -> names.type(t, language));
      String code = Plain.code(d.code());
      String title = Plain.text(d.title());
      return new CitedBy(
          Addresses.document(language, d.id()),
          type,
          !language.isVietnamese() && type.isPresent() && type.equals(d.type()),
          code,
          d.date().map(x -> Dates.of(x, language)),
          d.date().map(Object::toString).orElse(""),
          !title.isEmpty() ? title : !code.isEmpty() ? code : d.id().value());
    }
  }

  private final List<Citation> citations;

  /** By place among the citations. */
  private final Map<Integer, DocumentId> published = new TreeMap<>();

  CitedDocuments(ArchivedDocument document, Holdings holdings) {
    this.citations = document.document().body().citations();
    document
        .held()
        .forEach(
            (place, id) -> {
              if (holdings.document(id).outcome().kind() == Outcome.Kind.PUBLISHED) {
                published.put(place, id);
              }
            });
  }

  List<Cited> rows(LineAnchors anchors, Names names, Language language, Words words) {
    List<Cited> rows = new ArrayList<>();
    for (int i = 0; i < citations.size(); i++) {
      Citation c = citations.get(i);
      Optional<String> english =
          language.isVietnamese() ? Optional.empty() : c.issuer().flatMap(names::bodyEn);
      Optional<String> type = c.type().map(t -> names.type(t, language));
      rows.add(
          new Cited(
              Plain.text(c.numberSymbol()),
              type,
              !language.isVietnamese() && type.isPresent() && type.equals(c.type()),
              c.date().map(d -> Dates.of(d, language)),
              c.canonical().filter(x -> !x.equals(c.numberSymbol())).map(Plain::text),
              english.or(c::issuer),
              !language.isVietnamese() && english.isEmpty(),
              words.of("role." + c.role().exportName()),
              c.evidence().page(),
              anchors.of(c.evidence()),
              c.date().map(Object::toString).orElse(""),
              Optional.ofNullable(published.get(i)).map(id -> Addresses.document(language, id))));
    }
    return rows;
  }
}
