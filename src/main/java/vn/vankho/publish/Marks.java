package vn.vankho.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Sha256;

/**
 * Dấu của các văn bản: short hashes, made once, that tell whether what a page gathers from many
 * documents is as it was.
 */
final class Marks {

  private final Map<DocumentId, byte[]> cards;
  private final Map<DocumentId, byte[]> records;

  /**
   * @param site where all documents are complete
   */
  Marks(SiteFolder site, List<Entry> entries) {
    cards = marks(entries, id -> site.data(SitePublisher.batch(id)));
    records = marks(entries, id -> site.hash(SitePublisher.batch(id), Addresses.record(id)).hex());
  }

  private static Map<DocumentId, byte[]> marks(
      List<Entry> entries, Function<DocumentId, String> of) {
    return entries.parallelStream()
        .map(Entry::id)
        .collect(
            Collectors.toMap(
                id -> id,
                id -> Sha256.digest().digest(of.apply(id).getBytes(StandardCharsets.UTF_8))));
  }

  /** Of all that lists show of these documents, and of their order. */
  String ofCards(List<Entry> entries) {
    return all(cards, entries);
  }

  /** Of these documents' records, and of their order. */
  String ofRecords(List<Entry> entries) {
    return all(records, entries);
  }

  private static String all(Map<DocumentId, byte[]> marks, List<Entry> entries) {
    MessageDigest digest = Sha256.digest();
    entries.forEach(e -> digest.update(marks.get(e.id())));
    return Sha256.of(digest).hex();
  }
}
