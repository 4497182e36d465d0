package vn.vankho.publish;

import java.util.List;

/** Điều hướng: where the header and footer of a page lead, below the site's root. */
public record Navigation(
    String otherLang,
    String home,
    List<Link> links,
    String years,
    String search,
    String about,
    String data,
    String accessibility,
    String withdrawn,
    String check) {

  /**
   * A link of the header.
   *
   * @param key the address word of the section it leads to
   * @param words the key of its words
   */
  public record Link(String href, String key, String words) {}

  static Navigation of(Language language) {
    return new Navigation(
        language.other().code,
        Addresses.home(language),
        List.of(
            link(language, language.years, "nav.years"),
            link(language, language.provinces, "nav.provinces"),
            link(language, language.agencies, "nav.agencies"),
            link(language, language.types, "nav.types"),
            link(language, language.results, "nav.results"),
            link(language, language.tasks, "tasks.title")),
        first(language, language.years),
        first(language, language.search),
        first(language, language.about),
        first(language, language.data),
        first(language, language.accessibility),
        first(language, language.withdrawn),
        first(language, language.check));
  }

  private static Link link(Language language, String section, String words) {
    return new Link(first(language, section), section, words);
  }

  private static String first(Language language, String section) {
    return Addresses.list(language, section, "", 1);
  }
}
