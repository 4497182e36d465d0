package vn.vankho.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.vankho.document.Outcome;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;

/** Mục kiểm kê: one thing found in the input folder. */
public sealed interface Finding {

  /** Path below the input folder, with {@code /}, NFC. */
  String path();

  /**
   * A file (or a folder of page images) of a type that can be read.
   *
   * @param parts where its parts lie, in page order
   */
  record Readable(SourceFile source, List<Path> parts) implements Finding {
    public Readable {
      parts = List.copyOf(parts);
    }

    @Override
    public String path() {
      return source.path();
    }
  }

  /**
   * A spreadsheet: no document, but perhaps one that a person filled in.
   *
   * @param file where it lies
   */
  record Spreadsheet(String path, Sha256 sha256, Path file) implements Finding {}

  /**
   * A file that goes no further in this run, and why.
   *
   * @param sha256 empty when it was not, or could not be, read to its end
   */
  record LeftOut(String path, Optional<Sha256> sha256, Outcome outcome) implements Finding {}
}
