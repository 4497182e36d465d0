package vn.vankho.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.PageImageSource;
import vn.vankho.document.SourceFile;
import vn.vankho.text.IsolatedImages;

/** Ảnh trang từ bản gốc: makes them, and notes for the report which could not be made. */
final class OriginalImages implements PageImageSource {

  private final IsolatedImages images;
  private final PublishingNotes notes;

  OriginalImages(IsolatedImages images, PublishingNotes notes) {
    this.images = images;
    this.notes = notes;
  }

  @Override
  public void write(SourceFile file, List<Path> parts, Look look, Sink sink) throws IOException {
    List<Diagnostic> missing = images.write(file, parts, look, sink);
    notes.ofImages(file.sha256(), look.first(), missing);
  }
}
