/**
 * Đánh giá: an export scored against documents that people have transcribed: precision, recall and
 * F1 of each field. The program itself never reads such gold.
 */
package vn.vankho.cli.evaluation;
