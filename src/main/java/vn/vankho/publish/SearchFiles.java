package vn.vankho.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Sha256;
import vn.vankho.publish.search.Layers;
import vn.vankho.publish.search.SearchDocument;
import vn.vankho.publish.search.SearchIndexWriter;

/**
 * Tệp của tìm kiếm: brings the search index up to date. A layer of which nothing changed is neither
 * made nor written again.
 */
final class SearchFiles {

  private static final Comparator<Card> OLDEST =
      Comparator.comparingLong(Card::since).thenComparing(c -> c.entry().id());

  private final SiteFolder site;
  private final Names names;
  private final String draft;
  private final Path temporary;

  /**
   * @param draft what stands before the title of a draft
   */
  SearchFiles(SiteFolder site, Names names, String draft, Path temporary) {
    this.site = site;
    this.names = names;
    this.draft = draft;
    this.temporary = temporary;
  }

  void write(List<Card> cards) throws IOException {
    List<Card> sorted = cards.stream().sorted(OLDEST).toList();
    int first = Layers.first(sorted.stream().map(Card::since).toList());
    List<String> layers = new ArrayList<>();
    layers.add(layer(1, sorted.subList(0, first)));
    if (first < sorted.size()) {
      layers.add(layer(2, sorted.subList(first, sorted.size())));
    }
    SiteFolder.Batch root = site.batch("search", "");
    SearchIndexWriter.root(layers, (path, bytes) -> root.write("search/" + path, bytes));
    root.close("");
  }

  private String layer(int number, List<Card> cards) throws IOException {
    String name = "search " + number;
    String fingerprint = fingerprint(cards);
    Optional<String> asItWas = site.takeOver(name, fingerprint);
    if (asItWas.isPresent()) {
      return asItWas.get();
    }
    SiteFolder.Batch batch = site.batch(name, fingerprint);
    Stream<SearchDocument> documents =
        cards.stream()
            .map(
                card -> {
                  byte[] text = site.read(Addresses.text(card.entry().id()));
                  return SearchEntries.of(
                      card, draft, new String(text, StandardCharsets.UTF_8), names);
                });
    String line =
        SearchIndexWriter.layer(
            number, documents, temporary, (path, bytes) -> batch.write("search/" + path, bytes));
    batch.close(line);
    return line;
  }

  /** Of all that the index has of the documents. */
  private String fingerprint(List<Card> cards) {
    MessageDigest digest = Sha256.digest();
    for (Card card : cards) {
      DocumentId id = card.entry().id();
      String batch = SitePublisher.batch(id);
      digest.update(site.data(batch).getBytes(StandardCharsets.UTF_8));
      String text = site.hash(batch, Addresses.text(id)).hex();
      digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
    return Sha256.of(digest).hex();
  }
}
