package vn.vankho.extract.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PageText;
import vn.vankho.document.PersonalDatum;

/**
 * Tìm dữ liệu cá nhân: what a text tells of private persons. Names and ranks of officials, office
 * phones and addresses of bodies are public and are none. Safe for several threads.
 */
public final class PersonalDataFinder {

  private static final List<Rule> RULES =
      List.of(
          new NumberRule(),
          new PassportRule(),
          new MailRule(),
          new ChildRule(),
          new HealthRule(),
          new AddressRule());

  private final CueFinder cues = new CueFinder();

  /** In the order of the page; what was found once is found wherever else it stands as well. */
  public List<PersonalDatum> find(DocumentText text) {
    List<PersonalDatum> found = new ArrayList<>();
    List<PrivatePage> pages = new ArrayList<>();
    for (PageText page : text.pages()) {
      PrivatePage view = new PrivatePage(page, cues);
      RULES.forEach(rule -> rule.find(view));
      pages.add(view);
      found.addAll(view.found());
    }
    if (found.isEmpty()) {
      return found;
    }
    Echoes echoes = new Echoes(found);
    Set<PersonalDatum> all = new HashSet<>();
    for (PrivatePage page : pages) {
      echoes.find(page);
      all.addAll(page.found());
    }
    return all.stream()
        .sorted(
            java.util.Comparator.comparingInt(PersonalDatum::page)
                .thenComparingInt(PersonalDatum::line)
                .thenComparingInt(PersonalDatum::from))
        .toList();
  }
}
