package vn.vankho.text.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentText;
import vn.vankho.document.ElectronicSignature;
import vn.vankho.document.PageText;
import vn.vankho.document.Reading;

/**
 * Kết quả đọc tệp, ngoài các trang: what a file's reader has to say when the pages are done.
 *
 * @param failure why the file could not be read
 * @param notes what the archivist should know of the file
 */
public record Ending(
    Optional<Diagnostic> failure,
    List<ElectronicSignature> signatures,
    Map<String, String> metadata,
    List<Diagnostic> notes) {

  public Ending {
    notes = List.copyOf(notes);
    signatures = List.copyOf(signatures);
    metadata = Map.copyOf(metadata);
  }

  public static Ending done(List<ElectronicSignature> signatures, Map<String, String> metadata) {
    return new Ending(Optional.empty(), signatures, metadata, List.of());
  }

  public static Ending done(
      List<ElectronicSignature> signatures, Map<String, String> metadata, Unseen unseen) {
    return new Ending(Optional.empty(), signatures, metadata, unseen.notes().toList());
  }

  public static Ending failed(Diagnostic reason) {
    return new Ending(Optional.of(reason), List.of(), Map.of(), List.of());
  }

  /**
   * @param code and words of the diagnostic
   */
  public static Ending failed(String code, Object... args) {
    return failed(Diagnostic.of(code, args));
  }

  /** The whole reading, with the pages that were handed on. */
  public Reading with(List<PageText> pages) {
    return failure.isPresent()
        ? new Reading.Failed(failure.get())
        : new Reading.Done(new DocumentText(pages, signatures, metadata, notes));
  }
}
