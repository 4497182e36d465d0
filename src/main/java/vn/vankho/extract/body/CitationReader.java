package vn.vankho.extract.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vankho.document.Citation;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Vietnamese;
import vn.vankho.extract.FlowText;
import vn.vankho.extract.Paragraph;
import vn.vankho.extract.body.IssuerReader.Named;
import vn.vankho.extract.body.SymbolScanner.Found;

/** Văn bản được viện dẫn: every document that the text cites, one row each, in order. */
final class CitationReader {

  /** Numbers of forms, not of documents: {@code Mẫu số 01/TTr-BNV}. */
  private static final Pattern FORM_NUMBER =
      Pattern.compile("(?:mẫu|biểu|biểu mẫu|phụ lục)(?: số)?:?\\s?$");

  private static final Pattern NUMBER_LINE = Pattern.compile("so ?:");

  private final FlowText flow;
  private final Context context;
  private final OwnNumber own;
  private final IssuerReader issuers;
  private final SymbolIssuer symbolIssuer;

  CitationReader(FlowText flow, Context context) {
    this.flow = flow;
    this.context = context;
    this.own = new OwnNumber(flow, context);
    this.issuers = new IssuerReader(flow, context);
    this.symbolIssuer = new SymbolIssuer(context);
  }

  List<Citation> read() {
    List<Cited> all =
        Stream.concat(numbered().stream(), NumberlessCitations.read(flow).stream())
            .sorted(Comparator.comparingInt(Cited::start))
            .toList();
    CitationRoles roles = new CitationRoles(flow, context);
    Map<String, Citation> byDocument = new LinkedHashMap<>();
    for (Cited cited : all) {
      Citation.Role role = roles.of(cited);
      byDocument.merge(cited.key(), citation(cited, role), CitationReader::merged);
    }
    return List.copyOf(byDocument.values());
  }

  private List<Cited> numbered() {
    List<Cited> found = new ArrayList<>();
    Optional<Cited> previous = Optional.empty();
    int paragraph = 0;
    for (Found symbol : SymbolScanner.scan(plain(flow.text()))) {
      while (flow.paragraphs().get(paragraph).end() <= symbol.start()) {
        paragraph++;
      }
      Optional<Cited> cited = cited(symbol, flow.paragraphs().get(paragraph), previous);
      cited.ifPresent(found::add);
      previous = cited.isPresent() ? cited : previous;
    }
    return found;
  }

  private static String plain(String text) {
    return text.replace('–', '-').replace('—', '-').replace('‑', '-').replace('−', '-');
  }

  private Optional<Cited> cited(Found read, Paragraph in, Optional<Cited> previous) {
    // a file may have pages of both kinds: print is taken as it stands
    boolean recognized = flow.recognized() && flow.confidence(read.start(), read.end()) < 1;
    Found found =
        recognized ? MisreadSymbol.whole(flow.text(), SplitNumber.joined(flow, read)) : read;
    int notBefore = previous.map(Cited::end).filter(e -> e > in.start()).orElse(in.start());
    Optional<CitedType> type =
        CitedType.before(flow, found.start(), notBefore)
            .filter(t -> t.agreesWith(found.symbol(), found.start()))
            .or(() -> carriedOver(previous, found));
    Symbol symbol =
        recognized
            ? MisreadSymbol.repaired(
                MisreadSymbol.withOne(found.symbol()), type.map(CitedType::name))
            : found.symbol();
    int numberWord = CitedType.numberWord(flow, found.start());
    Optional<CitedDate> date = CitedDate.at(flow, found.end());
    boolean numbered = numberWord < found.start();
    boolean certain = type.isPresent() && numbered && date.isPresent();
    if (own.isOwn(symbol, found, in)
        || isForm(found, in)
        || SplitNumber.isTorn(flow, found)
        || !isPlausible(symbol, type, numbered, certain)) {
      return Optional.empty();
    }
    int end = date.map(CitedDate::end).orElse(found.end());
    Optional<Named> issuer = issuers.after(end, SymbolIssuer.isJoint(symbol));
    if (date.isEmpty() && issuer.isPresent()) {
      date = CitedDate.at(flow, issuer.get().end());
    }
    end = Math.max(issuer.map(Named::end).orElse(end), date.map(CitedDate::end).orElse(end));
    int start = Math.min(type.map(CitedType::start).orElse(numberWord), numberWord);
    if (type.isEmpty() && date.isEmpty() && issuer.isEmpty() && isNumberLine(numberWord, in)) {
      return Optional.empty();
    }
    if (issuer.isEmpty()) {
      issuer =
          issuers
              .before(start)
              .filter(n -> isNamedBy(symbol, n))
              .or(() -> type.flatMap(t -> between(t, numberWord)));
    }
    Symbol whole =
        recognized
            ? MisreadSymbol.completed(symbol, issuer.map(Named::agencies).orElse(List.of()))
            : symbol;
    return Optional.of(
        described(found.symbol(), whole, type.map(CitedType::name), date, issuer, start, end));
  }

  /**
   * What is known of the document. A symbol that is still wrong when recognition's slips are put
   * right is a slip of the page: then what was read stands as printed.
   */
  private Cited described(
      Symbol read,
      Symbol symbol,
      Optional<String> type,
      Optional<CitedDate> printed,
      Optional<Named> issuer,
      int start,
      int end) {
    Optional<PartialDate> date = printed.map(CitedDate::date);
    Optional<Symbol> canonical =
        CanonicalSymbol.of(symbol, type, issuer.map(Named::agencies).orElse(List.of()), date);
    Symbol right = canonical.orElse(symbol);
    Optional<String> body =
        symbolIssuer
            .certain(right)
            .or(() -> issuer.map(Named::name))
            .or(() -> symbolIssuer.inferred(right, date));
    return new Cited(
        type.or(right::typeName),
        (canonical.isPresent() ? read : symbol).toString(),
        canonical.map(Symbol::toString),
        printed.filter(CitedDate::sure).map(CitedDate::date),
        body,
        start,
        end,
        "number-and-symbol");
  }

  /** {@code Quyết định số 12/QĐ-UBND, 13/QĐ-UBND}: the type stands once. */
  private Optional<CitedType> carriedOver(Optional<Cited> previous, Found found) {
    return previous
        .filter(p -> p.end() < found.start() && found.start() - p.end() < 12)
        .filter(
            p ->
                flow.key()
                    .substring(p.end(), found.start())
                    .matches("[,;]?\\s(?:và\\s)?(?:luật\\s)?(?:số\\s)?"))
        .flatMap(Cited::type)
        .filter(t -> t.equals("Công văn") || found.symbol().typePart().isPresent() || isLaw(found))
        .map(t -> new CitedType(t, found.start()));
  }

  private static boolean isLaw(Found found) {
    return Symbol.ASSEMBLY.matcher(found.symbol().parts().get(0)).matches();
  }

  /**
   * Whether it is a document's symbol at all, and a whole one; of a document that is certainly
   * cited, with its type and date, what is left of the symbol stands as printed.
   *
   * @param certain whether type, the word for number and date stand about it
   */
  private static boolean isPlausible(
      Symbol symbol, Optional<CitedType> type, boolean numbered, boolean certain) {
    List<String> parts = symbol.parts();
    if (!Vietnamese.bare(String.join("", parts)).chars().allMatch(c -> c < 128)) {
      return false;
    }
    long letters =
        parts.stream().flatMapToInt(String::chars).filter(Character::isUpperCase).count();
    boolean lacksBody = parts.size() == 1 && CanonicalSymbol.types().contains(parts.get(0));
    boolean cut = parts.get(parts.size() - 1).length() < 2;
    if (letters < 2 || cut || lacksBody && !Symbol.isBodyAbbreviation(parts.get(0))) {
      return certain && letters > 1;
    }
    boolean body =
        Symbol.isBodyAbbreviation(parts.get(0))
            || symbol.bodyParts().stream().anyMatch(Symbol::isBodyAbbreviation);
    boolean typed = symbol.typePart().isPresent();
    return type.isPresent()
        || typed && (body || numbered)
        || body && (parts.size() > 1 || numbered);
  }

  /** {@code Quyết định của Bộ trưởng Bộ Y tế số 12/QĐ-BYT}: named between type and number. */
  private Optional<Named> between(CitedType type, int number) {
    return issuers
        .after(type.start() + type.name().length(), false)
        .filter(n -> number - n.end() >= 0 && number - n.end() <= 2);
  }

  /** Whether it is the body's symbol, with or without the letter of its kind: {@code KHĐT}. */
  private static boolean isNamedBy(Symbol symbol, Named named) {
    String body = symbol.bodyParts().get(0);
    boolean local =
        body.equals("UBND") && named.name().contains("Ủy ban nhân dân")
            || body.equals("HĐND") && named.name().contains("Hội đồng nhân dân");
    return local
        || named.agencies().stream()
            .flatMap(a -> a.abbreviations().stream())
            .anyMatch(a -> a.equals(body) || a.length() == body.length() + 1 && a.endsWith(body));
  }

  /** {@code Số: 15/QĐ-SNV} in the sample of a letterhead. */
  private boolean isNumberLine(int numberWord, Paragraph in) {
    return numberWord == in.start()
        && NUMBER_LINE.matcher(flow.bare()).region(numberWord, in.end()).lookingAt();
  }

  private boolean isForm(Found found, Paragraph in) {
    int from = Math.max(in.start(), found.start() - 16);
    return FORM_NUMBER.matcher(flow.key().substring(from, found.start())).find();
  }

  private Citation citation(Cited cited, Citation.Role role) {
    return new Citation(
        cited.type(),
        cited.numberSymbol(),
        cited.canonical(),
        cited.date(),
        cited.issuer(),
        role,
        flow.evidence(cited.start(), cited.end(), cited.rule()));
  }

  /**
   * One row of two occurrences: the first, or the first that is dated; the stronger role. A symbol
   * in a title's capitals yields to the one in the text.
   */
  private static Citation merged(Citation first, Citation later) {
    Citation shown = first.date().isEmpty() && later.date().isPresent() ? later : first;
    boolean capitals =
        first.canonical().isPresent()
            && later.canonical().isEmpty()
            && first.numberSymbol().equalsIgnoreCase(later.numberSymbol());
    Citation right = capitals ? later : first;
    return new Citation(
        first.type().or(later::type),
        right.numberSymbol(),
        right.canonical(),
        shown.date(),
        shown.issuer().or(first::issuer).or(later::issuer),
        CitationRoles.stronger(first.role(), later.role()),
        shown.evidence());
  }
}
