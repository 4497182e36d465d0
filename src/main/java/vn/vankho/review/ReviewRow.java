package vn.vankho.review;

import vn.vankho.document.DocumentId;
import vn.vankho.document.Doubt;
import vn.vankho.document.Sha256;

/**
 * Một dòng để xem xét.
 *
 * @param file the name of the document's file
 * @param source the file's hash
 * @param firstPage of the document in the file
 */
public record ReviewRow(
    String file, DocumentId document, Sha256 source, int firstPage, Doubt doubt) {}
