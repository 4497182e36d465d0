package vn.vankho.publish;

import java.util.Optional;
import vn.vankho.document.PartialDate;

/**
 * Dòng trong danh sách trên trang: an entry in the language of a page.
 *
 * @param href below the site's root
 * @param iso the date for machines; empty without one
 */
public record Item(
    String href,
    String type,
    String title,
    Optional<String> titleEn,
    Optional<String> code,
    Optional<String> date,
    String iso,
    Optional<String> agency,
    boolean agencyForeign,
    boolean draft) {

  static Item of(Entry entry, Language language, Names names) {
    Optional<String> agencyEn = language.isVietnamese() ? Optional.empty() : entry.agencyEn();
    return new Item(
        Addresses.document(language, entry.id()),
        names.type(entry.type(), language),
        entry.title(),
        language.isVietnamese() ? Optional.empty() : entry.titleEn(),
        entry.code().map(Plain::code),
        entry.date().map((PartialDate d) -> Dates.of(d, language)),
        entry.date().map(PartialDate::toString).orElse(""),
        agencyEn.or(entry::agency),
        !language.isVietnamese() && agencyEn.isEmpty(),
        entry.draft());
  }

  /** The whole in one line, such as {@code Kế hoạch 197/KH-UBND, 27/12/2022: Công tác …}. */
  String description() {
    return type
        + code.map(c -> " " + c).orElse("")
        + agency.map(a -> ", " + a).orElse("")
        + date.map(d -> ", " + d).orElse("")
        + ": "
        + titleEn.orElse(title);
  }
}
