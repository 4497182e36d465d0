package vn.vankho.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import vn.vankho.document.Decision.Publication;
import vn.vankho.document.Vietnamese;

/** Lời trong bảng: Vietnamese with English beside it ({@code messages/review_*.properties}). */
final class SheetWords {

  private static final ResourceBundle VI = bundle("vi");
  private static final ResourceBundle EN = bundle("en");

  private SheetWords() {}

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "messages.review",
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static String both(String key) {
    return VI.getString(key) + " · " + EN.getString(key);
  }

  /** {@code công bố}: what is chosen from in the list of a cell. */
  static List<String> choices() {
    return List.of(both("publish"), both("redact"), both("withhold"), both("revoke"));
  }

  /** What may be decided on a document, by the bare words for it in either language. */
  private static final Map<String, Publication> PUBLICATIONS = publications();

  private static Map<String, Publication> publications() {
    Map<String, Publication> words = new TreeMap<>();
    for (Publication publication : Publication.values()) {
      for (String word : ways(publication.exportName())) {
        words.put(word, publication);
      }
    }
    return words;
  }

  private static List<String> ways(String key) {
    return List.of(bare(VI.getString(key)), bare(EN.getString(key)), bare(both(key)));
  }

  private static String bare(String words) {
    return Vietnamese.bare(words).replaceAll("[^a-z0-9]+", " ").strip();
  }

  static Optional<Publication> publication(String words) {
    return Optional.ofNullable(PUBLICATIONS.get(bare(words)));
  }

  /** Whether an answer says what a key says. */
  static boolean says(String key, String words) {
    return ways(key).contains(bare(words));
  }
}
