package vn.vankho.extract.body;

import java.util.Optional;
import vn.vankho.document.DocumentBody;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.Level;
import vn.vankho.document.PartialDate;
import vn.vankho.extract.GoldPages;

/** Small documents for tests. */
final class Documents {

  /** A report of a provincial body of Trà Vinh, October 2023. */
  static final DocumentHead TRA_VINH =
      head("Báo cáo", "2023-10-20", "Trà Vinh", Optional.empty(), Level.PROVINCIAL);

  /** A report of a district of Khánh Hòa. */
  static final DocumentHead KHANH_SON =
      head("Báo cáo", "2019-12", "Khánh Hòa", Optional.of("Khánh Sơn"), Level.DISTRICT);

  private Documents() {}

  static DocumentHead head(
      String type, String date, String province, Optional<String> district, Level level) {
    IssuingBody issuer =
        new IssuingBody(
            "ỦY BAN NHÂN DÂN",
            Optional.empty(),
            Optional.empty(),
            Optional.of(level),
            Optional.of(province),
            district,
            Optional.empty());
    return GoldHead.head(
        Optional.of(type),
        Optional.of("41"),
        Optional.of("BC-UBND"),
        Optional.of(PartialDate.parse(date)),
        Optional.of(issuer),
        Optional.empty());
  }

  static DocumentBody read(DocumentHead head, String... lines) {
    return new BodyReader().read(java.util.List.of(GoldPages.page(1, lines)), head);
  }
}
