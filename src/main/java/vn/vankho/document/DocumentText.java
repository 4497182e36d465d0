package vn.vankho.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
