package vn.vankho.document;

/**
 * Mục: a numbered part of the text.
 *
 * @param path its number, joined from the top, such as {@code II.2.a}
 * @param heading its first sentence or heading
 * @param page where it begins
 */
public record Section(String path, String heading, int page) {
  public Section {
    Checks.text(path, "path");
    Checks.positive(page, "page");
  }
}
