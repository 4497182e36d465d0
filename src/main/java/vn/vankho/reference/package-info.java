/**
 * Bảng tra cứu: the tables that Vankho knows its field by, all with dates of validity: provinces,
 * districts, communes, agencies, types of document, ranks, glossary.
 *
 * <p>The tables are CSV files in {@code src/main/resources/reference}; a row can be added without
 * programming. Names are found under {@link vn.vankho.document.Vietnamese#key}, so that tone
 * placement and case do not matter.
 */
package vn.vankho.reference;
