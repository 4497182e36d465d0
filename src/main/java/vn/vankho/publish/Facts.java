package vn.vankho.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.Box;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentStatus;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Signature;

/** Thông tin của văn bản: the facts of a document page, each with its state and evidence. */
final class Facts {

  /**
   * One fact.
   *
   * @param value as shown; empty when there is none to show
   * @param note what is to be said of its state, or of the value
   * @param foreign whether the value is Vietnamese on an English page
   * @param page where it was read, 0 when nowhere
   * @param id of its mark on the page's image
   */
  public record Fact(
      String label,
      Optional<String> value,
      Optional<String> note,
      boolean foreign,
      String state,
      int page,
      String quote,
      Optional<Box> box,
      String id,
      Optional<String> href) {}

  private final ArchivedDocument document;
  private final DocumentHead head;
  private final Language language;
  private final Names names;
  private final Words words;
  private final List<Fact> facts = new ArrayList<>();

  private Facts(ArchivedDocument document, Language language, Names names, Words words) {
    this.document = document;
    this.head = document.document().head();
    this.language = language;
    this.names = names;
    this.words = words;
  }

  static List<Fact> of(ArchivedDocument document, Language language, Names names, Words words) {
    Facts facts = new Facts(document, language, names, words);
    facts.collect();
    return facts.facts;
  }

  private void collect() {
    add("number", head.number(), n -> n, false, Optional.empty());
    add("symbol", head.symbol(), s -> s, true, Optional.empty());
    add(
        draft("date"),
        head.date(),
        this::date,
        head.date() instanceof Field.Blank<PartialDate> b ? dateNote(b) : Optional.empty(),
        false,
        Optional.empty());
    add("place", head.place(), p -> p, true, Optional.empty());
    Optional<String> agencyPage =
        Names.agency(document)
            .map(a -> Addresses.list(language, language.agencies, Addresses.slug(a), 1));
    Optional<String> agencyEn =
        language.isVietnamese() ? Optional.empty() : names.agencyEn(document);
    add(
        "issuer",
        head.issuer(),
        i -> agencyEn.orElse(i.name().orElse(i.printed())),
        agencyEn.isEmpty(),
        agencyPage);
    head.issuer()
        .known()
        .flatMap(IssuingBody::parentPrinted)
        .map(p -> names.body(p, language))
        .ifPresent(p -> plain("parent", p.text(), p.foreign()));
    names
        .province(document)
        .ifPresent(
            p -> {
              String today = Names.of(names.today(p), language);
              String then = Names.of(p, language);
              facts.add(
                  new Fact(
                      words.of("fact.province"),
                      Optional.of(then),
                      today.equals(then)
                          ? Optional.empty()
                          : Optional.of(words.of("province.today", today)),
                      false,
                      "read",
                      0,
                      "",
                      Optional.empty(),
                      "",
                      Optional.of(
                          Addresses.list(
                              language, language.provinces, Catalogue.provinceSlug(p), 1))));
            });
    head.issuer()
        .known()
        .flatMap(IssuingBody::district)
        .map(d -> names.district(d, document, language))
        .ifPresent(d -> plain("district", d.text(), d.foreign()));
    add(
        "type",
        head.type(),
        t -> names.type(t, language),
        false,
        head.type()
            .known()
            .map(t -> Addresses.list(language, language.types, Addresses.slug(t), 1)));
    for (Signature signature : head.signatures()) {
      add(draft("signer"), signature.name(), n -> n, true, Optional.empty());
      if (!signature.lines().isEmpty()) {
        Optional<String> english =
            language.isVietnamese() ? Optional.empty() : Ranks.inEnglish(signature.lines());
        plain("rank", english.orElse(String.join(" · ", signature.lines())), english.isEmpty());
      }
    }
    head.period()
        .ifPresent(
            p ->
                plain(
                    "period",
                    p.from().equals(p.to())
                        ? Dates.of(p.from(), language)
                        : Dates.of(p.from(), language) + "–" + Dates.of(p.to(), language),
                    false));
    if (head.status() != DocumentStatus.ISSUED) {
      plain("status", words.of("status." + head.status().exportName()), false);
    }
    head.urgency()
        .ifPresent(
            u ->
                plain(
                    "urgency",
                    words.of("urgency." + u.name().toLowerCase(java.util.Locale.ROOT)),
                    false));
    plain("pages", String.valueOf(document.pageCount()), false);
  }

  /** The words for what a draft has only on paper. */
  private String draft(String name) {
    return head.status() == DocumentStatus.DRAFT ? "draft." + name : name;
  }

  private String date(PartialDate date) {
    String shown = Dates.of(date, language);
    return date.isWhole()
        ? shown
        : words.of(date.month().isPresent() ? "fact.month" : "fact.year", shown);
  }

  /** Which part of the date the document leaves blank. */
  private Optional<String> dateNote(Field.Blank<PartialDate> date) {
    return date.printed()
        .filter(d -> !d.isWhole())
        .map(d -> words.of(d.month().isPresent() ? "state.no-day" : "state.no-month"));
  }

  private void plain(String name, String value, boolean foreign) {
    facts.add(
        new Fact(
            words.of("fact." + name),
            Optional.of(Plain.text(value)),
            Optional.empty(),
            foreign && !language.isVietnamese(),
            "read",
            0,
            "",
            Optional.empty(),
            "",
            Optional.empty()));
  }

  private <T> void add(
      String name,
      Field<T> field,
      Function<T, String> shown,
      boolean foreign,
      Optional<String> href) {
    add(name, field, shown, Optional.empty(), foreign, href);
  }

  private <T> void add(
      String name,
      Field<T> field,
      Function<T, String> shown,
      Optional<String> stateNote,
      boolean foreign,
      Optional<String> href) {
    if (field instanceof Field.Absent<T>) {
      return;
    }
    Optional<String> note =
        field instanceof Field.Read<T>
            ? Optional.empty()
            : stateNote.or(() -> Optional.of(words.of("state." + field.state())));
    Optional<Evidence> seen = field.seenAt();
    facts.add(
        new Fact(
            words.of("fact." + name),
            field.stated().map(shown).map(Plain::text),
            note,
            foreign && !language.isVietnamese(),
            field.state(),
            seen.map(Evidence::page).orElse(0),
            seen.map(Evidence::quote).map(Plain::text).orElse(""),
            seen.flatMap(Evidence::box),
            "see-" + (facts.size() + 1),
            field.stated().isPresent() ? href : Optional.empty()));
  }
}
