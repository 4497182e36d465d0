package vn.vankho.publish.search;

import java.util.List;
import java.util.Optional;
import vn.vankho.document.PartialDate;

/**
 * Văn bản trong chỉ mục: what the search knows of a published document.
 *
 * @param id permanent and unique; it decides between documents that are equal otherwise
 * @param path of the document's page in both languages, below the site's root: {@code
 *     vi/van-ban/0123456789ab/index.html}
 * @param title as printed; the language of the archive
 * @param number number and symbol as printed, {@code 197/KH-UBND}
 * @param province as it was named on the document's date, and what it is today
 * @param agency the name by which the result is shown and filtered
 * @param agencyNames every other name a person may type for it: printed names, abbreviations, also
 *     that of the type
 * @param signers full names
 * @param pages the text of the document's pages in order, whose number is the place + 1
 */
public record SearchDocument(
    String id,
    Label path,
    String title,
    Optional<String> titleEn,
    Optional<String> number,
    Optional<PartialDate> date,
    Optional<Label> type,
    Optional<Place> province,
    Optional<Label> agency,
    List<String> agencyNames,
    List<String> signers,
    List<String> pages) {

  /** Nhãn: the same thing in Vietnamese and English. */
  public record Label(String vi, String en) {}

  /** Địa danh xưa và nay. */
  public record Place(Label then, Label now) {}

  public SearchDocument {
    agencyNames = List.copyOf(agencyNames);
    signers = List.copyOf(signers);
    pages = List.copyOf(pages);
  }

  /** 0 when the date is not known. */
  int year() {
    return date.map(PartialDate::year).orElse(0);
  }
}
