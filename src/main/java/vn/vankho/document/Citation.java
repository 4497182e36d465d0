package vn.vankho.document;

import java.util.Optional;

/**
 * Văn bản được viện dẫn: a document that this one cites.
 *
 * @param type the name in the table of types, such as {@code Quyết định}
 * @param numberSymbol as printed, white space taken out; for one without a number its name, such as
 *     {@code Luật Báo chí 2016}
 * @param canonical the right form, where the printed one is a slip that has only one reading
 * @param date as printed
 * @param issuer full standard name, printed or inferred from the symbol
 */
public record Citation(
    Optional<String> type,
    String numberSymbol,
    Optional<String> canonical,
    Optional<PartialDate> date,
    Optional<String> issuer,
    Role role,
    Evidence evidence) {

  public Citation {
    Checks.text(numberSymbol, "numberSymbol");
  }

  /** Vai trò của văn bản được viện dẫn. */
  public enum Role {
    /** Căn cứ pháp lý. */
    LEGAL_BASIS("legal-basis"),
    /** Văn bản được thực hiện. */
    IMPLEMENTS("implements"),
    /** Văn bản đề nghị. */
    PROPOSAL("proposal"),
    /** Văn bản được sửa đổi. */
    AMENDS("amends"),
    /** Văn bản bị bãi bỏ, thay thế. */
    REPEALS("repeals"),
    /** Được nhắc đến. */
    MENTION("mention");

    private final String exportName;

    Role(String exportName) {
      this.exportName = exportName;
    }

    public String exportName() {
      return exportName;
    }
  }
}
