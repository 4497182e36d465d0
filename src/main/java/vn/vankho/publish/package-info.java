/**
 * Công bố: from the archive's records to what people see: the pages of the bilingual site, its
 * search index, the exports and the report of a run. Thymeleaf lives here; all words stand in the
 * messages files of {@code site-templates}.
 */
package vn.vankho.publish;
