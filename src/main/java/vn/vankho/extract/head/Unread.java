package vn.vankho.extract.head;

import java.util.List;

/** Lý do không đọc được: the codes of the diagnostics that say why a place could not be read. */
final class Unread {

  /** Digits by hand that cannot be read surely. */
  static final String NUMBER_BY_HAND = "number-by-hand";

  /** Something stands there that is no number. */
  static final String NUMBER_NOT_LEGIBLE = "number-not-legible";

  /** A day or month by hand that cannot be read surely. */
  static final String DATE_BY_HAND = "date-by-hand";

  /** Something stands there that is no date. */
  static final String DATE_NOT_LEGIBLE = "date-not-legible";

  /** The date read is earlier than that of a document it is based on. */
  static final String DATE_BEFORE_CITED = "date-before-cited";

  /** No name is found under the signer's rank. */
  static final String NAME_NOT_LEGIBLE = "name-not-legible";

  /** What stands there is no place of the tables. */
  static final String PLACE_NOT_KNOWN = "place-not-known";

  /** A number without a symbol that could be one. */
  static final String SYMBOL_NOT_KNOWN = "symbol-not-known";

  private Unread() {}

  static List<String> all() {
    return List.of(
        NUMBER_BY_HAND,
        NUMBER_NOT_LEGIBLE,
        DATE_BY_HAND,
        DATE_NOT_LEGIBLE,
        DATE_BEFORE_CITED,
        NAME_NOT_LEGIBLE,
        PLACE_NOT_KNOWN,
        SYMBOL_NOT_KNOWN);
  }
}
