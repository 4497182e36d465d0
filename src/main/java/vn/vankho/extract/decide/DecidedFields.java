package vn.vankho.extract.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.Decision;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Signature;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.Agency;
import vn.vankho.reference.DocumentType;
import vn.vankho.reference.Reference;

/** Giá trị do người quyết định: puts what a person decided in the place of what was read. */
public final class DecidedFields {

  /** The rule that such values bear. */
  public static final String RULE = "decided-by-person";

  /** {@code 5/3/2021}, {@code 05-03-2021}, {@code 3/2021}. */
  private static final Pattern DATE =
      Pattern.compile("(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-](\\d{4})");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}[a-zA-Z]?");

  private DecidedFields() {}

  /** Whether a value can be what a field holds, such as a date. */
  public static boolean isPossible(String field, String value) {
    return switch (field) {
      case Decision.PUBLICATION ->
          List.of(Decision.Publication.values()).stream()
              .anyMatch(p -> p.exportName().equals(value));
      case "date" -> date(value).isPresent();
      case "number" -> NUMBER.matcher(value).matches();
      case "type" -> type(value).isPresent();
      case "symbol", "place", "title", "issuer", "signer" -> !value.isBlank();
      default -> false;
    };
  }

  /** The document with its decided values. */
  public static AdministrativeDocument in(
      AdministrativeDocument document, List<Decision> decisions) {
    DocumentHead head = document.head();
    for (Decision decision : decisions) {
      head = with(head, decision, document.firstPage());
    }
    return new AdministrativeDocument(
        document.firstPage(), document.lastPage(), head, document.body(), document.notes());
  }

  private static DocumentHead with(DocumentHead h, Decision d, int page) {
    return new DocumentHead(
        is(d, "type") ? field(h.type(), d, page, DecidedFields::type) : h.type(),
        is(d, "number") ? field(h.number(), d, page, Optional::of) : h.number(),
        is(d, "symbol") ? field(h.symbol(), d, page, Optional::of) : h.symbol(),
        is(d, "place") ? field(h.place(), d, page, Optional::of) : h.place(),
        is(d, "date") ? field(h.date(), d, page, DecidedFields::date) : h.date(),
        is(d, "issuer") ? field(h.issuer(), d, page, v -> issuer(v, h.issuer())) : h.issuer(),
        is(d, "title") ? field(h.title(), d, page, Optional::of) : h.title(),
        is(d, "signer") ? signatures(h.signatures(), d, page) : h.signatures(),
        h.addressees(),
        h.recipients(),
        h.status(),
        h.secrecy(),
        h.urgency(),
        h.received(),
        h.period(),
        h.numberCandidates(),
        h.dateCandidates());
  }

  private static boolean is(Decision decision, String field) {
    return decision.field().equals(field);
  }

  private static <T> Field<T> field(
      Field<T> read, Decision decision, int page, Function<String, Optional<T>> value) {
    Evidence seen =
        read.seenAt()
            .map(e -> new Evidence(e.page(), e.box(), e.quote(), RULE))
            .orElse(new Evidence(page, Optional.empty(), "", RULE));
    if (decision.value().isEmpty()) {
      return new Field.Blank<>(Optional.empty(), seen);
    }
    return value
        .apply(decision.value().get())
        .<Field<T>>map(v -> new Field.Read<>(v, seen, 1))
        .orElse(read);
  }

  private static List<Signature> signatures(List<Signature> read, Decision d, int page) {
    Signature first = read.isEmpty() ? new Signature(List.of(), Field.absent()) : read.get(0);
    List<Signature> all = new ArrayList<>();
    all.add(new Signature(first.lines(), field(first.name(), d, page, Optional::of)));
    all.addAll(read.subList(Math.min(1, read.size()), read.size()));
    return all;
  }

  private static Optional<String> type(String value) {
    return Reference.tables().documentType(value).map(DocumentType::name);
  }

  private static Optional<PartialDate> date(String value) {
    Matcher m = DATE.matcher(value.strip());
    try {
      if (!m.matches()) {
        return Optional.of(PartialDate.parse(value.strip()));
      }
      int year = Integer.parseInt(m.group(3));
      int month = Integer.parseInt(m.group(2));
      return m.group(1) == null
          ? Optional.of(PartialDate.of(year, month))
          : PartialDate.ifValid(year, month, Integer.parseInt(m.group(1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The body's place as far as it was known before; its standard name where there is one such. */
  private static Optional<IssuingBody> issuer(String value, Field<IssuingBody> read) {
    List<Agency> agencies = Reference.tables().agencies(value);
    Optional<IssuingBody> known = read.known();
    return Optional.of(
        new IssuingBody(
            known
                .map(IssuingBody::printed)
                .orElse(Vietnamese.clean(value).toUpperCase(Locale.ROOT)),
            known.flatMap(IssuingBody::parentPrinted),
            Optional.of(agencies.size() == 1 ? agencies.get(0).name() : Vietnamese.clean(value)),
            known.flatMap(IssuingBody::level),
            known.flatMap(IssuingBody::province),
            known.flatMap(IssuingBody::district),
            known.flatMap(IssuingBody::commune)));
  }
}
