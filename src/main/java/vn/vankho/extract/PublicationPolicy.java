package vn.vankho.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentText;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.Outcome;
import vn.vankho.document.PageText;
import vn.vankho.document.TextLine;
import vn.vankho.document.Vietnamese;

/**
 * Quy tắc công bố: decides, with the reason, whether a document is published. It is when type,
 * title and issuing body or province are read; what else is doubtful is shown as doubtful.
 */
public final class PublicationPolicy {

  private static final Pattern INTERNAL =
      Pattern.compile("^\\W*(luu hanh noi bo|khong pho bien|tai lieu noi bo)\\W*$");

  private PublicationPolicy() {}

  public static Outcome decide(AdministrativeDocument document, DocumentText text) {
    if (isInternal(document, text)) {
      return Outcome.of(Outcome.Kind.REVIEW, Diagnostic.of("internal-paper"));
    }
    List<Diagnostic> missing = missing(document.head());
    return new Outcome(missing.isEmpty() ? Outcome.Kind.PUBLISHED : Outcome.Kind.REVIEW, missing);
  }

  private static List<Diagnostic> missing(DocumentHead head) {
    List<Diagnostic> reasons = new ArrayList<>();
    if (head.type().read().isEmpty()) {
      reasons.add(Diagnostic.of("document-type-not-read"));
    }
    if (head.title().read().isEmpty()) {
      reasons.add(Diagnostic.of("title-not-read"));
    }
    if (head.issuer().read().isEmpty()
        && head.issuer().known().flatMap(IssuingBody::province).isEmpty()) {
      reasons.add(Diagnostic.of("issuer-not-read"));
    }
    return reasons;
  }

  private static boolean isInternal(AdministrativeDocument document, DocumentText text) {
    for (PageText page : text.pages()) {
      if (page.number() < document.firstPage() || page.number() > document.lastPage()) {
        continue;
      }
      for (TextLine line : page.lines()) {
        String words = Vietnamese.clean(line.text());
        if (words.length() < 40
            && words.equals(words.toUpperCase(java.util.Locale.ROOT))
            && INTERNAL.matcher(Vietnamese.bare(words)).matches()) {
          return true;
        }
      }
    }
    return false;
  }
}
