/**
 * Thu nhận: what lies in the input folder: which files there are, of what type by their bytes, with
 * their SHA-256. Reads only; nothing in the input folder is ever changed. Tika lives here.
 */
package vn.vankho.ingest;
