package vn.vankho.extract.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vankho.document.Box;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.PersonalDatum;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

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

  /** Whether a file's name tells of a private person. */
  public boolean isPersonal(String fileName) {
    String words = fileName.replaceAll("\\.\\w{2,4}$", "").replaceAll("[_\\s]+", " ").strip();
    if (words.isEmpty()) {
      return false;
    }
    Word word = new Word(words, new Box(0, 0, 100, 10), 1, Ink.PRINT);
    PageText line =
        new PageText(
            1,
            100,
            100,
            PageText.Origin.FLOW,
            PageText.Reason.WORD_PROCESSOR,
            java.util.OptionalInt.empty(),
            PageText.Quality.PERFECT,
            List.of(new TextLine(List.of(word), TextLine.Style.PLAIN)),
            List.of());
    return !find(new DocumentText(List.of(line), List.of(), java.util.Map.of(), List.of()))
        .isEmpty();
  }
}
