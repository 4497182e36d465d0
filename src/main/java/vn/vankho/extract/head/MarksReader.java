package vn.vankho.extract.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.document.DocumentStatus;
import vn.vankho.document.Urgency;

/** Dấu chỉ mức độ khẩn, dự thảo, bản sao (ô số 10b, 14): marks that stand by themselves. */
final class MarksReader {

  private static final Pattern DRAFT =
      Pattern.compile("^\\W*(ban )?du thao( lan| \\d|\\W|$).{0,20}$");
  private static final Pattern EXPRESS = Pattern.compile("^\\W*hoa toc\\b.{0,20}$");
  private static final Pattern VERY_URGENT = Pattern.compile("^\\W*thuong khan\\W*$");
  private static final Pattern URGENT = Pattern.compile("^\\W*khan\\W*$");
  private static final Pattern TRUE_COPY = Pattern.compile("^\\W*(sao y|ban sao y)\\b.{0,30}$");
  private static final Pattern TRANSCRIPT = Pattern.compile("^\\W*sao luc\\W*.{0,20}$");
  private static final Pattern EXTRACT = Pattern.compile("^\\W*trich sao\\W*.{0,20}$");

  DocumentStatus status(List<PageLines> pages) {
    PageLines first = pages.get(0);
    if (has(first, DRAFT, 0.35, true)) {
      return DocumentStatus.DRAFT;
    }
    if (has(first, TRUE_COPY, 1, true)) {
      return DocumentStatus.TRUE_COPY;
    }
    if (has(first, TRANSCRIPT, 1, true)) {
      return DocumentStatus.TRANSCRIPT_COPY;
    }
    return has(first, EXTRACT, 1, true) ? DocumentStatus.EXTRACT_COPY : DocumentStatus.ISSUED;
  }

  Optional<Urgency> urgency(PageLines first) {
    if (has(first, EXPRESS, 0.45, true)) {
      return Optional.of(Urgency.EXPRESS);
    }
    if (has(first, VERY_URGENT, 0.45, true)) {
      return Optional.of(Urgency.VERY_URGENT);
    }
    return has(first, URGENT, 0.45, true) ? Optional.of(Urgency.URGENT) : Optional.empty();
  }

  /** Whether a line above a share of the page's height is the mark, in capitals. */
  private static boolean has(PageLines page, Pattern mark, double share, boolean capitals) {
    for (HeadLine l : page.lines()) {
      if (l.box().top() < share * page.page().height()
          && mark.matcher(l.bare()).matches()
          && (!capitals || l.isCapitals())) {
        return true;
      }
    }
    return false;
  }
}
