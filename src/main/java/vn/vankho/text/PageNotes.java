package vn.vankho.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PageText;
import vn.vankho.document.PageText.Quality.Grade;
import vn.vankho.document.Reading;

/** Lưu ý về từng trang: which pages the archivist should look at or scan again, and why. */
final class PageNotes {
  private PageNotes() {}

  /** The reading with a note for the whole and for every page that could not be read well. */
  static Reading noted(Reading reading) {
    if (!(reading instanceof Reading.Done done)) {
      return reading;
    }
    DocumentText text = done.text();
    List<Diagnostic> notes =
        Stream.of(
                text.notes().stream(),
                text.qualityNote().stream(),
                text.pages().stream().flatMap(p -> note(p).map(n -> n.onPage(p.number())).stream()))
            .flatMap(notesOfAKind -> notesOfAKind)
            .toList();
    return new Reading.Done(
        new DocumentText(text.pages(), text.signatures(), text.metadata(), notes));
  }

  private static Optional<Diagnostic> note(PageText page) {
    return switch (page.reason()) {
      case BLANK_PAGE -> Optional.of(Diagnostic.of("page-blank"));
      case TIME_LIMIT -> Optional.of(Diagnostic.of("page-time-limit"));
      case ENGINE_FAILED -> Optional.of(Diagnostic.of("page-engine-failed"));
      case LOW_RESOLUTION ->
          Optional.of(Diagnostic.of("page-low-resolution", page.dpi().orElse(0)));
      default ->
          page.quality().grade() == Grade.POOR
              ? Optional.of(Diagnostic.of("page-poor", Math.round(100 * page.quality().measure())))
              : Optional.empty();
    };
  }
}
