package vn.vankho.document;

import java.util.Optional;

/**
 * Văn bản dẫn chiếu đến: a published document that cites another one.
 *
 * @param code its number and symbol, as far as they were read; may be empty
 * @param title empty when it was not read
 */
public record CitingDocument(
    DocumentId id, Optional<String> type, String code, Optional<PartialDate> date, String title) {}
