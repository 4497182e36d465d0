package vn.vankho.publish;

/** Điều hướng: where the header and footer of a page lead, below the site's root. */
public record Navigation(
    String otherLang,
    String home,
    String years,
    String provinces,
    String agencies,
    String types,
    String search,
    String about,
    String data,
    String accessibility) {

  static Navigation of(Language language) {
    return new Navigation(
        language.other().code,
        Addresses.home(language),
        Addresses.list(language, language.years, "", 1),
        Addresses.list(language, language.provinces, "", 1),
        Addresses.list(language, language.agencies, "", 1),
        Addresses.list(language, language.types, "", 1),
        Addresses.list(language, language.search, "", 1),
        Addresses.list(language, language.about, "", 1),
        Addresses.list(language, language.data, "", 1),
        Addresses.list(language, language.accessibility, "", 1));
  }
}
