/**
 * Dòng lệnh: the commands, what they say on the console, and the exit codes. Words stand in {@code
 * messages/}, in both languages.
 */
package vn.vankho.cli;
