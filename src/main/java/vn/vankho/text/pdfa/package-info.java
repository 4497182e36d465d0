/**
 * Bản bảo quản: a scanned document as PDF/A-2b in two layers, the page images unaltered and the
 * recognised text invisible over them.
 */
package vn.vankho.text.pdfa;
