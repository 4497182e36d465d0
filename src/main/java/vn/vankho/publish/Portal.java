package vn.vankho.publish;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Cổng thông tin: what a portal says of itself in {@code portal.properties}.
 *
 * @param baseUrl where the site lies, with {@code /} at its end; empty when that is not known
 */
record Portal(String nameVi, String nameEn, String ownerVi, String ownerEn, String baseUrl) {

  static Portal from(TemplateFolder folder) {
    Properties settings = new Properties();
    try {
      settings.load(new StringReader(folder.text("portal.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String base = settings.getProperty("base-url", "").strip();
    return new Portal(
        settings.getProperty("name.vi"),
        settings.getProperty("name.en"),
        settings.getProperty("owner.vi", ""),
        settings.getProperty("owner.en", ""),
        base.isEmpty() || base.endsWith("/") ? base : base + "/");
  }

  /** Its name and owner in the language of a page. */
  Shown in(Language language) {
    return language.isVietnamese()
        ? new Shown(nameVi, ownerVi, baseUrl)
        : new Shown(nameEn, ownerEn, baseUrl);
  }

  /** What a page shows of it. */
  public record Shown(String name, String owner, String baseUrl) {}
}
