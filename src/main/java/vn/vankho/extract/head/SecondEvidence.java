package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vankho.document.Candidate;
import vn.vankho.document.ElectronicSignature;
import vn.vankho.document.Evidence;
import vn.vankho.document.PartialDate;

/**
 * Chứng cứ thứ hai về số và ngày: every value that something other than a sure reading of the head
 * states, with its source, the nearest to the page first.
 */
record SecondEvidence(List<Candidate<String>> numbers, List<Candidate<PartialDate>> dates) {

  /** Gathers it from the pages, the signatures, the file's own data and its name. */
  static SecondEvidence of(
      List<PageLines> pages,
      Optional<PassedOn> passed,
      List<ElectronicSignature> signatures,
      Map<String, String> metadata,
      String fileName,
      CodeReader.Code code,
      PlaceDateReader.PlaceDate placeDate) {
    List<Candidate<String>> numbers = new ArrayList<>();
    List<Candidate<PartialDate>> dates = new ArrayList<>();
    if (code.number().read().isEmpty()) {
      numbers.addAll(code.guesses());
    }
    if (placeDate.date().read().isEmpty()) {
      dates.addAll(placeDate.guesses());
    }
    Optional<String> symbol = code.symbol().read();
    symbol
        .map(s -> SelfMentions.in(pages, signatures, s))
        .ifPresent(
            f -> {
              numbers.addAll(f.numbers());
              dates.addAll(f.dates());
            });
    passed.ifPresent(p -> dates.add(p.date()));
    signatures.forEach(s -> signingDay(s).ifPresent(dates::add));
    symbol
        .map(s -> FileNaming.in(fileName, metadata, s))
        .ifPresent(
            f -> {
              numbers.addAll(f.numbers());
              f.dates().stream()
                  .filter(c -> mayBe(c.value(), placeDate.date().known()))
                  .forEach(dates::add);
            });
    return new SecondEvidence(
        numbers.stream().distinct().toList(), dates.stream().distinct().toList());
  }

  private static boolean mayBe(PartialDate date, Optional<PartialDate> printed) {
    return printed.map(p -> date.toString().startsWith(p.toString())).orElse(true);
  }

  private static Optional<Candidate<PartialDate>> signingDay(ElectronicSignature signature) {
    return signature
        .signedAt()
        .flatMap(t -> PartialDate.ifValid(t.getYear(), t.getMonthValue(), t.getDayOfMonth()))
        .map(
            d ->
                new Candidate<>(
                    d,
                    Candidate.Source.ELECTRONIC_SIGNATURE,
                    new Evidence(
                        Math.max(1, signature.page()),
                        signature.box(),
                        signature.appearance().isBlank()
                            ? signature.signer().orElse("")
                            : signature.appearance().strip(),
                        "signing-time")));
  }
}
