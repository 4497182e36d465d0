package vn.vankho.publish;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.ArchivedDocument;

/**
 * Phiếu mục lục: what the rest of the site needs to know of a published document, kept with its
 * pages so that the document need not be read again.
 *
 * @param agencyNames other names by which a person may look for the issuing body
 * @param signers full names
 * @param since when it was first published; seconds
 */
record Card(Entry entry, List<String> agencyNames, List<String> signers, long since) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static Card of(ArchivedDocument document, Names names, Instant since) {
    return new Card(
        Entry.of(document, names),
        names.otherNames(document),
        document.document().head().signatures().stream()
            .flatMap(s -> s.name().stated().stream())
            .toList(),
        since.getEpochSecond());
  }

  /** One line. */
  String json() {
    return MAPPER.writeValueAsString(this);
  }

  static Card parse(String json) {
    return MAPPER.readValue(json, Card.class);
  }
}
