/**
 * Bảng: finds the tables of tasks, targets and funds on pages, by the words at the heads of their
 * columns, and cuts them into rows and cells by where the words stand. Ruled lines are not needed,
 * so that PDF, Word and scan are read alike.
 */
package vn.vankho.extract.table;
