/**
 * Thể thức văn bản: what a document says about itself on its first and last page. One small reader
 * for each cell (ô số) of Decree 30/2020/NĐ-CP; each answers with a {@link
 * vn.vankho.document.Field} and its evidence, and rather with nothing than with a guess.
 */
package vn.vankho.extract.head;
