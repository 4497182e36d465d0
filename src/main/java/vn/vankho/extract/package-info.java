/**
 * Trích xuất: from the text of a file to the documents in it. One reader for each component of the
 * decree; what the readers share, such as the {@link vn.vankho.extract.FlowText flowing text}, lies
 * here.
 */
package vn.vankho.extract;
