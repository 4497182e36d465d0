/**
 * Tìm kiếm không cần máy chủ: a full-text index of the archive as script files that any static host
 * or a folder on a disk can serve. The browser's half is {@code site-templates/assets/search}.
 *
 * <p>{@link vn.vankho.publish.search.SearchIndexWriter} says what the files hold.
 */
package vn.vankho.publish.search;
