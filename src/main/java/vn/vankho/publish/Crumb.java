package vn.vankho.publish;

/**
 * Đường dẫn: a step of the way from the home page to a page.
 *
 * @param href below the site's root
 * @param foreign whether the name is Vietnamese on an English page
 */
public record Crumb(String href, String name, boolean foreign) {}
