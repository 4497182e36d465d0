package vn.vankho.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PageText;
import vn.vankho.document.TextLine;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.PolicyMark;
import vn.vankho.reference.Reference;

/**
 * Dấu chỉ phạm vi lưu hành (ô số 12): {@code LƯU HÀNH NỘI BỘ}: a line of its own, in capitals or in
 * brackets.
 */
final class CirculationMarks {

  private static final int LONGEST = 45;

  private final Map<String, String> findings =
      Reference.tables().policyMarks().stream()
          .collect(Collectors.toMap(m -> letters(m.mark()), PolicyMark::finding, (a, b) -> a));

  /** What the marks on a document's own pages say, with the first page that shows it. */
  List<Diagnostic> find(AdministrativeDocument document, DocumentText text) {
    for (PageText page : text.pages()) {
      if (page.number() < document.firstPage() || page.number() > document.lastPage()) {
        continue;
      }
      for (TextLine line : page.lines()) {
        String words = Vietnamese.clean(line.text());
        if (words.length() <= LONGEST && standsOut(words)) {
          String finding = findings.get(letters(words));
          if (finding != null) {
            return List.of(Diagnostic.of(finding).onPage(page.number()));
          }
        }
      }
    }
    return List.of();
  }

  private static boolean standsOut(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT))
        || words.startsWith("(") && words.endsWith(")");
  }

  private static String letters(String words) {
    return Vietnamese.bare(words).replaceAll("[^a-z]", "");
  }
}
