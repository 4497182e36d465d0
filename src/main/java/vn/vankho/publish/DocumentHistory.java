package vn.vankho.publish;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.vankho.document.DocumentId;
import vn.vankho.document.HistoryEntry;
import vn.vankho.document.Holdings;
import vn.vankho.document.PartialDate;

/** Lịch sử xử lý: what was done to a document, as its page shows it, oldest first. */
final class DocumentHistory {

  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  private DocumentHistory() {}

  /**
   * @param act its words are {@code history.…}
   * @param version of the program's part that did it; empty for what a person did
   * @param detail a person's reason
   */
  public record Row(String date, String iso, String act, String version, String detail) {}

  /**
   * @param now when it is published, unless it was before
   */
  static List<Row> of(DocumentId id, Holdings holdings, Instant now, Language language) {
    List<HistoryEntry> entries = new ArrayList<>(holdings.history(id));
    entries.add(
        new HistoryEntry(
            holdings.publishedSince(id).orElse(now), HistoryEntry.Act.PUBLISHED, "", ""));
    return entries.stream()
        .sorted(Comparator.comparing(HistoryEntry::at))
        .map(e -> row(e, language))
        .toList();
  }

  private static Row row(HistoryEntry entry, Language language) {
    String iso = iso(entry.at());
    return new Row(
        Dates.of(PartialDate.parse(iso), language),
        iso,
        entry.act().name().toLowerCase(java.util.Locale.ROOT),
        Plain.text(entry.version()),
        Plain.text(entry.detail()));
  }

  /** The day in Vietnam. */
  static String iso(Instant at) {
    return at.atOffset(VIETNAM).toLocalDate().toString();
  }
}
