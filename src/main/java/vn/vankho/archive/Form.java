package vn.vankho.archive;

import java.util.Comparator;
import java.util.Optional;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentStatus;
import vn.vankho.document.Outcome;
import vn.vankho.document.PageText.Origin;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;
import vn.vankho.document.Vietnamese;

/**
 * Một dạng của văn bản: a document as one file has it (its scan, its PDF, its Word form), with what
 * tells whether another file has the same.
 *
 * @param path the file's, the first when the same bytes have several names
 * @param issuer full standard name
 * @param corrected whether a person decided on values of the file
 */
record Form(
    DocumentId id,
    Sha256 file,
    String path,
    Optional<String> type,
    Optional<String> number,
    Optional<String> symbol,
    Optional<PartialDate> date,
    Optional<String> issuer,
    Optional<String> province,
    DocumentStatus status,
    Origin origin,
    double quality,
    Outcome.Kind outcome,
    boolean corrected,
    TextSketch sketch) {

  /** The form to take the record from first. */
  static final Comparator<Form> BEST_FIRST =
      Comparator.<Form>comparingInt(f -> f.outcome == Outcome.Kind.PUBLISHED ? 0 : 1)
          // A better scan must not take back what a person read in the poorer one.
          .thenComparing(f -> !f.corrected)
          .thenComparingInt(f -> rank(f.origin))
          .thenComparing(Form::quality, Comparator.reverseOrder())
          .thenComparing(f -> SourceFile.isNamedAsCopy(f.path()))
          .thenComparing(Form::path)
          .thenComparing(Form::id);

  private static int rank(Origin origin) {
    return switch (origin) {
      case DIGITAL -> 0;
      case FLOW -> 1;
      case OCR -> 2;
      case NONE -> 3;
    };
  }

  /** With every spelling of the same words brought together, once and for all comparisons. */
  Form {
    type = type.map(Vietnamese::key);
    number = number.map(CodeKey::of);
    symbol = symbol.map(CodeKey::of);
    issuer = issuer.map(Vietnamese::key);
    province = province.map(Vietnamese::key);
  }

  boolean isDraft() {
    return status == DocumentStatus.DRAFT;
  }
}
