/**
 * Kho: what is kept and how it is found again: the originals by their hash, the texts read from
 * them, the database of records with their evidence, history and withdrawals. JDBC lives here.
 */
package vn.vankho.archive;
