package vn.vankho.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.PageText.Quality.Grade;
import vn.vankho.document.PageText.Reason;

/**
 * Toàn văn của một tệp: what was read from one source file.
 *
 * @param pages all of them, in order; at least one
 * @param signatures the PDF signatures in the file
 * @param metadata what the file says of itself, by lower-case Dublin Core or PDF name ({@code
 *     title}, {@code created} …); never shown as the document's own
 * @param notes what the archivist should know of the reading
 */
public record DocumentText(
    List<PageText> pages,
    List<ElectronicSignature> signatures,
    Map<String, String> metadata,
    List<Diagnostic> notes) {

  public DocumentText {
    pages = List.copyOf(pages);
    Checks.that(!pages.isEmpty(), "a document has at least one page");
    signatures = List.copyOf(signatures);
    metadata = Map.copyOf(metadata);
    notes = List.copyOf(notes);
  }

  /** Pages of which the file says nothing more. */
  public static DocumentText of(List<PageText> pages) {
    return new DocumentText(pages, List.of(), Map.of(), List.of());
  }

  /** The pages' texts with a form feed between pages. */
  public String text() {
    return pages.stream().map(PageText::text).collect(Collectors.joining("\f"));
  }

  /** The mean of the pages that were read: how far the text as a whole can be trusted. */
  public PageText.Quality quality() {
    double none = pages.stream().allMatch(p -> p.reason() == Reason.BLANK_PAGE) ? 1 : 0;
    return PageText.Quality.of(
        read().mapToDouble(p -> p.quality().measure()).average().orElse(none));
  }

  /** What the archivist should know of several pages that were not all read well. */
  public Optional<Diagnostic> qualityNote() {
    long all = read().count();
    long good = read().filter(p -> p.quality().grade() == Grade.GOOD).count();
    PageText.Quality whole = quality();
    if (all < 2 || whole.grade() == Grade.GOOD) {
      return Optional.empty();
    }
    String code = whole.grade() == Grade.POOR ? "document-poor" : "document-fair";
    return Optional.of(Diagnostic.of(code, Math.round(100 * whole.measure()), all - good, all));
  }

  /** A page that is blank or failed has a note of its own. */
  private Stream<PageText> read() {
    return pages.stream()
        .filter(
            p ->
                switch (p.reason()) {
                  case BLANK_PAGE, TIME_LIMIT, ENGINE_FAILED -> false;
                  default -> true;
                });
  }

  /** The source of most pages. */
  public PageText.Origin origin() {
    return pages.stream()
        .collect(Collectors.groupingBy(PageText::origin, Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<PageText.Origin, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }
}
