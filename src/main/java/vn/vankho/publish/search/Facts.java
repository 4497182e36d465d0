package vn.vankho.publish.search;

import java.util.Optional;
import vn.vankho.document.PartialDate;
import vn.vankho.publish.search.SearchDocument.Label;
import vn.vankho.publish.search.SearchDocument.Place;

/**
 * Những gì chỉ mục giữ lại của một văn bản: what stays in memory of a document until its number is
 * known.
 *
 * @param place in the spool
 */
record Facts(
    String id,
    int year,
    int day,
    Optional<Place> province,
    Optional<Label> type,
    Optional<Label> agency,
    RecordSpool.Place place)
    implements Comparable<Facts> {

  private static final Label NONE = new Label("", "");

  static Facts of(SearchDocument d, RecordSpool.Place place) {
    int day = d.date().map(Facts::day).orElse(0);
    return new Facts(d.id(), d.year(), day, d.province(), d.type(), d.agency(), place);
  }

  private static int day(PartialDate date) {
    return date.month().orElse(0) * 32 + date.day().orElse(0);
  }

  private String provinceKey() {
    return province.map(p -> p.then().vi() + "|" + p.now().vi()).orElse("");
  }

  /** The order of the documents' numbers. */
  @Override
  public int compareTo(Facts other) {
    int order = Integer.compare(year, other.year);
    if (order == 0) {
      order = provinceKey().compareTo(other.provinceKey());
    }
    if (order == 0) {
      order = type.orElse(NONE).vi().compareTo(other.type.orElse(NONE).vi());
    }
    if (order == 0) {
      order = agency.orElse(NONE).vi().compareTo(other.agency.orElse(NONE).vi());
    }
    if (order == 0) {
      order = Integer.compare(day, other.day);
    }
    return order == 0 ? id.compareTo(other.id) : order;
  }
}
