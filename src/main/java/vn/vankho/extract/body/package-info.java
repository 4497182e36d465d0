/**
 * Nội dung văn bản: sections, cited documents, tasks of plans, results of reports, budget and
 * deadlines, read from the flowing text. Each reader is total: any text in, a list out, in time
 * linear in its length.
 */
package vn.vankho.extract.body;
