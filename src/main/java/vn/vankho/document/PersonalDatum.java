package vn.vankho.document;

import java.util.Locale;

/**
 * Dữ liệu cá nhân: a stretch of a line that tells something of a private person.
 *
 * @param page in the file, from 1
 * @param line of the page's lines, from 0
 * @param from the first character of {@link TextLine#text()}
 * @param to after the last one
 * @param evidence where and by which rule it was found; its quote is the datum itself
 */
public record PersonalDatum(Kind kind, int page, int line, int from, int to, Evidence evidence) {

  /** Loại dữ liệu. */
  public enum Kind {
    /** Số định danh cá nhân, CCCD, CMND. */
    CITIZEN_ID,
    /** Hộ chiếu. */
    PASSPORT,
    /** Tài khoản ngân hàng của cá nhân. */
    BANK_ACCOUNT,
    /** Số điện thoại riêng. */
    PHONE,
    /** Thư điện tử riêng. */
    EMAIL,
    /** Nơi ở, nơi thường trú. */
    HOME_ADDRESS,
    /** Sức khỏe, bệnh tật. */
    HEALTH,
    /** Dữ liệu của trẻ em. */
    CHILD;

    /** The name in tables and reports: {@code citizen-id}. */
    public String tableName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @throws IllegalArgumentException when there is no such kind
     */
    public static Kind of(String tableName) {
      return valueOf(tableName.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  public PersonalDatum {
    Checks.that(line >= 0 && from >= 0 && to > from, "a datum is a stretch of a line");
  }
}
