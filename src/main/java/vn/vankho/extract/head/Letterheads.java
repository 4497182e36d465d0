package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.document.PageText;

/**
 * Tách văn bản: cuts a file at each further letterhead. Forms and sample letterheads, which leave
 * number or date open, begin no document; nor does anything in a text that prescribes forms.
 */
public final class Letterheads {

  private static final double TOP = 0.25;

  private final CodeReader codes = new CodeReader();
  private final PlaceDateReader placeDates = new PlaceDateReader();
  private final TypeNames types = new TypeNames();

  /** The pages of each document, in order. */
  public List<List<PageText>> split(List<PageText> pages) {
    List<List<PageText>> documents = new ArrayList<>();
    for (PageText page : pages) {
      if (documents.isEmpty() || begins(documents, page)) {
        documents.add(new ArrayList<>());
      }
      documents.get(documents.size() - 1).add(page);
    }
    return documents;
  }

  private boolean begins(List<List<PageText>> documents, PageText page) {
    if (!FirstPage.hasHeading(page, TOP)) {
      return false;
    }
    FirstPage here = FirstPage.of(PageLines.of(page));
    if (here.heading().isEmpty() || here.heading().get().box().top() > TOP * page.height()) {
      return false;
    }
    FirstPage before = FirstPage.of(PageLines.of(documents.get(documents.size() - 1).get(0)));
    if (before.heading().isEmpty() || prescribesForms(before) || isAppendix(here)) {
      return false;
    }
    CodeReader.Code code = codes.read(here);
    PlaceDateReader.PlaceDate date = placeDates.read(here, FileDates.NONE);
    return code.line().isPresent()
        && code.symbol().read().isPresent()
        && !code.number().state().equals("blank")
        && date.line().isPresent()
        && !date.date().state().equals("blank");
  }

  private boolean prescribesForms(FirstPage page) {
    return page.below().stream()
        .limit(12)
        .flatMap(l -> types.named(l).stream())
        .anyMatch(List.of("Thông tư", "Nghị định", "Thông tư liên tịch", "Hướng dẫn")::contains);
  }

  private static boolean isAppendix(FirstPage page) {
    return page.all().stream()
        .limit(4)
        .anyMatch(l -> l.bare().matches("^\\W*(phu luc|mau so|mau |bieu mau|bieu so).*"));
  }
}
