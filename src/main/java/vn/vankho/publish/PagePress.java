package vn.vankho.publish;

import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;

/**
 * In trang: pages, each on its own, on all processors; one whose content is as it was is left as it
 * stands.
 */
final class PagePress {

  private final Pages pages;
  private final SiteFolder site;
  private final Press press;

  PagePress(Pages pages, SiteFolder site, Press press) {
    this.pages = pages;
    this.site = site;
    this.press = press;
  }

  /**
   * See {@link Pages#page}.
   *
   * @param content whole: a page is made again when this is another, and only then; must not be
   *     changed afterwards, since the page may be printed later
   */
  void print(
      String template, Language language, String path, String twin, Map<String, Object> content) {
    print(
        "page " + path,
        Pages.fingerprint(template, twin, content),
        batch -> batch.write(path, pages.page(template, language, path, twin, content)));
  }

  /** Writes the files of a batch. */
  interface Filling {
    void writeTo(SiteFolder.Batch batch) throws IOException;
  }

  /**
   * Files that are made of the same, such as all pages of a list.
   *
   * @param fingerprint of what they are made of
   */
  void print(String name, String fingerprint, Filling filling) {
    press.run(
        () -> {
          if (site.takeOver(name, fingerprint).isEmpty()) {
            SiteFolder.Batch batch = site.batch(name, fingerprint);
            filling.writeTo(batch);
            batch.close("");
          }
        });
  }

  /** A file that costs less to make than to know whether it changed. */
  void write(String path, Supplier<String> text) {
    press.run(
        () -> {
          SiteFolder.Batch batch = site.batch("file " + path, "");
          batch.write(path, text.get());
          batch.close("");
        });
  }
}
