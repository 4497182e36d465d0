/**
 * Bảng xem xét: the spreadsheet in which a person decides. Spreadsheets are read and written here.
 */
package vn.vankho.review;
