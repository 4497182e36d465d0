/**
 * Sao lưu: a self-contained copy of the archive, in a form that outlives this program, and the way
 * back from it. The BagIt library lives here.
 */
package vn.vankho.archive.backup;
