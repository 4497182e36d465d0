package vn.vankho.extract.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vankho.document.DocumentCode;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.Level;
import vn.vankho.document.PageText;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.District;
import vn.vankho.reference.Province;
import vn.vankho.reference.Reference;
import vn.vankho.reference.Reform2025;

/**
 * Bối cảnh: what the head says that the text leaves unsaid ({@code UBND tỉnh}, {@code trong năm}).
 *
 * @param code the document's own
 * @param date the document's own, as far as known
 * @param day on which names of places and bodies are looked up
 * @param province of the issuing body
 * @param district of the issuing body
 * @param scanned whether the text was recognised from images
 */
record Context(
    Optional<DocumentCode> code,
    Optional<String> type,
    Optional<String> title,
    Optional<PartialDate> date,
    LocalDate day,
    Optional<Level> level,
    Optional<String> issuer,
    Optional<Province> province,
    Optional<District> district,
    boolean scanned) {

  static Context of(DocumentHead head, List<PageText> pages) {
    Reference tables = Reference.tables();
    Optional<PartialDate> date = head.date().known();
    LocalDate day = Reform2025.namesAsOf(date);
    Optional<IssuingBody> issuer = head.issuer().known();
    boolean known = issuer.filter(i -> i.level().isPresent() || i.name().isPresent()).isPresent();
    Optional<Province> province =
        known
            ? issuer.flatMap(IssuingBody::province).flatMap(name -> tables.province(name, day))
            : provinceOf(head, day);
    Optional<District> district =
        issuer
            .flatMap(IssuingBody::district)
            .flatMap(
                name ->
                    tables.districts(name, day).stream()
                        .filter(
                            d -> province.map(p -> p.code().equals(d.provinceCode())).orElse(true))
                        .findFirst());
    return new Context(
        head.code(),
        head.type().known(),
        head.title().known(),
        date,
        day,
        known ? issuer.flatMap(IssuingBody::level) : province.map(p -> Level.PROVINCIAL),
        issuer.flatMap(IssuingBody::name),
        province,
        district,
        pages.stream().anyMatch(p -> p.origin() == PageText.Origin.OCR));
  }

  /** Where the issuing body is not read: the province that place and title both name. */
  private static Optional<Province> provinceOf(DocumentHead head, LocalDate day) {
    String title = head.title().known().map(Vietnamese::key).orElse("");
    return head.place()
        .known()
        .flatMap(place -> Reference.tables().province(place, day))
        .filter(p -> title.contains(p.kind() + " " + Vietnamese.key(p.name())));
  }
}
