package vn.vankho.publish;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import vn.vankho.document.TemplateFault;

/**
 * Cổng thông tin: what a portal says of itself in {@code portal.properties}: its name, owner, logo,
 * colours, footer and address.
 */
final class Portal {

  private final Properties settings = new Properties();

  private Portal() {}

  static Portal from(TemplateFolder folder) {
    return of(folder.text("portal.properties"));
  }

  /**
   * @param settings as lines of {@code key=value}
   */
  static Portal of(String settings) {
    Portal portal = new Portal();
    try {
      portal.settings.load(new StringReader(settings));
    } catch (IOException | IllegalArgumentException e) {
      throw new TemplateFault("portal.properties: " + e.getMessage(), e);
    }
    return portal;
  }

  /** A setting; empty where it is not made. */
  String setting(String key) {
    return settings.getProperty(key, "").strip();
  }

  /** Where the site lies, with {@code /} at its end; empty when that is not known. */
  String baseUrl() {
    String base = setting("base-url");
    return base.isEmpty() || base.endsWith("/") ? base : base + "/";
  }

  /** Its name, owner and footer in the language of a page. */
  Shown in(Language language, Assets assets) {
    return new Shown(
        setting("name." + language.code),
        setting("owner." + language.code),
        Arrays.stream(setting("footer." + language.code).split("\\|"))
            .map(String::strip)
            .filter(l -> !l.isEmpty())
            .toList(),
        assets.address(setting("logo")),
        baseUrl());
  }

  /**
   * What a page shows of it.
   *
   * @param footer lines
   * @param logo below the site's root
   */
  public record Shown(
      String name, String owner, List<String> footer, String logo, String baseUrl) {}
}
