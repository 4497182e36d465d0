package vn.vankho.extract.head;

import java.util.List;
import java.util.Optional;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentText;
import vn.vankho.document.ElectronicSignature;
import vn.vankho.document.Field;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.PageText;
import vn.vankho.document.PartialDate;

/**
 * Đọc thể thức: runs the readers of the cells over a document's pages. Safe for several threads.
 */
public final class HeadReader {

  private final CodeReader codes = new CodeReader();
  private final PlaceDateReader placeDates = new PlaceDateReader();
  private final IssuerReader issuers = new IssuerReader();
  private final TitleReader titles = new TitleReader();
  private final SignatureReader signatures = new SignatureReader();
  private final SignerCertificates certificates = new SignerCertificates();
  private final RecipientsReader recipients = new RecipientsReader();
  private final MarksReader marks = new MarksReader();
  private final StampReader stamps = new StampReader();
  private final PeriodReader periods = new PeriodReader();

  /**
   * The head of the document that stands on some pages of a file.
   *
   * @param pages the document's own, at least one
   * @param whole the file, for its electronic signatures
   * @param fileName the last and weakest evidence
   */
  public DocumentHead read(List<PageText> pages, DocumentText whole, String fileName) {
    List<PageLines> lines = pages.stream().map(PageLines::of).toList();
    FirstPage first = FirstPage.of(lines.get(0));
    FileDates dates = FileDates.of(whole, inPages(pages, whole));
    Optional<TitledHead> titled = TitledHead.in(first);
    CodeReader.Code found =
        titled.map(t -> codes.titled(codes.read(first), t)).orElseGet(() -> codes.read(first));
    PlaceDateReader.PlaceDate placeDate =
        titled
            .map(t -> placeDates.read(first, dates).titled(t))
            .orElseGet(() -> placeDates.read(first, dates));
    TitleReader.Title title = titles.read(first, found);
    CodeReader.Code code = codes.agreeing(found, title.type());
    Field<IssuingBody> issuer =
        titled
            .map(t -> issuers.titled(t))
            .orElseGet(
                () ->
                    issuers.read(first, code, placeDate.place().read(), placeDate.date().known()));
    Optional<PassedOn> passed = PassedOn.in(lines);
    SecondEvidence second =
        SecondEvidence.of(
            lines, passed, inPages(pages, whole), whole.metadata(), fileName, code, placeDate);
    Field<PartialDate> date =
        CitedBefore.notBefore(
            CitedBefore.latest(lines),
            PassedOn.orPassed(Corroboration.date(placeDate.date(), second.dates()), passed, issuer),
            placeDate.line());
    return new DocumentHead(
        title.type(),
        Corroboration.number(code.number(), second.numbers()),
        issuer.known().map(i -> codes.named(code, i.printed())).orElse(code).symbol(),
        placeDate.place(),
        date,
        issuer,
        title.title(),
        certificates.confirmed(signatures.read(lines, first.party()), inPages(pages, whole)),
        recipients.addressees(lines.get(0)),
        recipients.recipients(lines),
        marks.status(lines),
        Optional.empty(),
        marks.urgency(lines.get(0)),
        stamps.read(first),
        periods.read(title.title().read(), date.known(), lines),
        second.numbers(),
        second.dates());
  }

  private static List<ElectronicSignature> inPages(List<PageText> pages, DocumentText whole) {
    int from = pages.get(0).number();
    int to = pages.get(pages.size() - 1).number();
    return whole.signatures().stream()
        .filter(s -> s.page() == 0 || s.page() >= from && s.page() <= to)
        .toList();
  }
}
